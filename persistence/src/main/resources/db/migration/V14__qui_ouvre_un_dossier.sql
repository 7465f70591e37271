-- Qui ouvre un dossier : l'équipe d'un ménage protégé (URG-10), la raison de qui n'en est pas en charge (MEN-9).

-- Le filtre de chaque requête : vrai, le ménage n'existe que pour son équipe.
ALTER TABLE menage
  ADD COLUMN protege BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY menage_protege (protege, siao_id);

CREATE TABLE protection (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id    BIGINT      NOT NULL REFERENCES menage (id),
  posee_par    BIGINT      NOT NULL REFERENCES compte (id),
  posee_le     DATETIME(6) NOT NULL,
  levee_par    BIGINT      NULL REFERENCES compte (id),
  levee_le     DATETIME(6) NULL,
  motif_levee  VARCHAR(60) NULL,
  version      INT         NOT NULL DEFAULT 0,
  menage_vive  BIGINT      AS (IF(levee_le IS NULL, menage_id, NULL)) PERSISTENT,
  UNIQUE KEY protection_une_seule (menage_vive),
  KEY protection_menage (menage_id, posee_le),
  CONSTRAINT protection_levee CHECK ((levee_par IS NULL) = (levee_le IS NULL) AND (levee_le IS NULL) = (motif_levee IS NULL))
);

CREATE TABLE protection_equipier (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  protection_id  BIGINT      NOT NULL REFERENCES protection (id),
  menage_id      BIGINT      NOT NULL REFERENCES menage (id),
  compte_id      BIGINT      NOT NULL REFERENCES compte (id),
  nomme_par      BIGINT      NOT NULL REFERENCES compte (id),
  nomme_le       DATETIME(6) NOT NULL,
  retire_par     BIGINT      NULL REFERENCES compte (id),
  retire_le      DATETIME(6) NULL,
  compte_present BIGINT      AS (IF(retire_le IS NULL, compte_id, NULL)) PERSISTENT,
  UNIQUE KEY equipier_une_fois (menage_id, compte_present),
  KEY equipier_protection (protection_id),
  CONSTRAINT equipier_retire CHECK ((retire_par IS NULL) = (retire_le IS NULL))
);

CREATE TABLE acces_motive (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id  BIGINT       NOT NULL REFERENCES menage (id),
  compte_id  BIGINT       NOT NULL REFERENCES compte (id),
  motif      VARCHAR(60)  NOT NULL,
  precisions VARCHAR(120) NULL,
  depuis     DATETIME(6)  NOT NULL,
  jusque     DATETIME(6)  NOT NULL,
  KEY acces_en_cours (menage_id, compte_id, jusque),
  CONSTRAINT acces_dates CHECK (jusque > depuis)
);

-- Heures pendant lesquelles une raison ouvre le dossier d'un ménage à un compte.
INSERT INTO reglage (code, valeur, debut) VALUES ('ACCES_MOTIVE_HEURES', '24', '2022-01-01');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('MOTIF_ACCES', 'MENAGE', NULL, 'Le ménage appelle ou se présente', 10, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_ACCES', 'PROFESSIONNEL', NULL, 'Un professionnel qui suit le ménage le demande', 20, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_ACCES', 'DEMANDE', NULL, 'Préparer une demande ou une évaluation', 30, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_ACCES', 'DOUBLE', NULL, 'Vérifier que ce n’est pas un double', 40, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_ACCES', 'DROITS', NULL, 'Répondre au ménage sur ses données', 50, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_ACCES', 'AUTRE', NULL, 'Autre, à préciser', 60, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_LEVEE_PROTECTION', 'MENAGE', NULL, 'Le ménage le demande', 10, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_LEVEE_PROTECTION', 'DANGER_PASSE', NULL, 'Le danger est passé', 20, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_LEVEE_PROTECTION', 'ERREUR', NULL, 'Posée par erreur', 30, '2022-01-01', NULL, 'Notre choix');
