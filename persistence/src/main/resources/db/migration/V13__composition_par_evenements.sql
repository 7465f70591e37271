-- La composition d'un ménage ne change que par un événement daté, signé, que l'on peut défaire (MEN-1).

ALTER TABLE menage
  ADD COLUMN clos_le    DATE        NULL,
  ADD COLUMN clos_motif VARCHAR(20) NULL,
  ADD CONSTRAINT menage_clos CHECK ((clos_le IS NULL) = (clos_motif IS NULL));

ALTER TABLE personne
  ADD COLUMN deces_le DATE NULL,
  ADD CONSTRAINT personne_deces CHECK (deces_le IS NULL OR naissance IS NULL OR deces_le >= naissance);

ALTER TABLE appartenance ADD KEY appartenance_personne (personne_id, debut);

CREATE TABLE evenement (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  nature      VARCHAR(15) NOT NULL,
  jour        DATE        NOT NULL,
  menage_id   BIGINT      NOT NULL REFERENCES menage (id),
  autre_id    BIGINT      NULL REFERENCES menage (id),
  compte_id   BIGINT      NOT NULL REFERENCES compte (id),
  instant     DATETIME(6) NOT NULL,
  annule_par  BIGINT      NULL REFERENCES compte (id),
  annule_le   DATETIME(6) NULL,
  version     INT         NOT NULL DEFAULT 0,
  KEY evenement_menage (menage_id, jour),
  KEY evenement_autre (autre_id, jour),
  CONSTRAINT evenement_annule CHECK ((annule_par IS NULL) = (annule_le IS NULL)),
  CONSTRAINT evenement_deux_menages CHECK (autre_id IS NULL OR autre_id <> menage_id)
);

-- Ce que l'événement a fait d'une personne : l'appartenance qu'il a finie, celle qu'il a ouverte, le lien qu'il a changé.
CREATE TABLE evenement_effet (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  evenement_id  BIGINT      NOT NULL REFERENCES evenement (id),
  personne_id   BIGINT      NOT NULL REFERENCES personne (id),
  finie_id      BIGINT      NULL REFERENCES appartenance (id),
  ouverte_id    BIGINT      NULL REFERENCES appartenance (id),
  lien_avant    VARCHAR(20) NULL,
  lien_apres    VARCHAR(20) NULL,
  terme_avant   DATE        NULL,
  UNIQUE KEY effet_une_fois (evenement_id, personne_id),
  KEY effet_personne (personne_id)
);
