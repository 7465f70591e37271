-- Ce que les professionnels se disent d'un ménage (PC 6) ; « instant » est la publication, d'où partent les deux ans (RGP-2).
CREATE TABLE note (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id     BIGINT        NOT NULL REFERENCES menage (id),
  auteur_id     BIGINT        NOT NULL REFERENCES compte (id),
  structure_id  BIGINT        NULL REFERENCES structure (id),
  envoi         CHAR(36)      NOT NULL,
  instant       DATETIME(6)   NOT NULL,
  texte         VARCHAR(4000) NULL,
  corrigee_le   DATETIME(6)   NULL,
  retiree_le    DATETIME(6)   NULL,
  retiree_par   BIGINT        NULL REFERENCES compte (id),
  version       INT           NOT NULL DEFAULT 0,
  UNIQUE KEY note_envoi (auteur_id, envoi),
  KEY note_menage (menage_id, instant),
  KEY note_instant (instant),
  CONSTRAINT note_retrait CHECK ((retiree_le IS NULL) = (retiree_par IS NULL)),
  CONSTRAINT note_texte CHECK ((texte IS NULL) = (retiree_le IS NOT NULL))
);

-- Ce que l'on n'écrit pas dans un texte libre (PC 4 et 5, CU annexe 1). Sans catégorie, une ligne est une exception.
CREATE TABLE lexique (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  categorie  VARCHAR(20)   NULL,
  ecritures  VARCHAR(1000) NOT NULL,
  neutre     VARCHAR(120)  NULL,
  source     VARCHAR(40)   NOT NULL,
  debut      DATE          NOT NULL,
  fin        DATE          NULL,
  KEY lexique_jour (debut, fin),
  CONSTRAINT lexique_categorie CHECK (categorie IN ('DIAGNOSTIC', 'CONDAMNATION', 'ORIGINE', 'OPINION', 'RELIGION',
    'SYNDICAT', 'MOEURS', 'FAITS', 'APPRECIATION')),
  CONSTRAINT lexique_exception CHECK (categorie IS NOT NULL OR neutre IS NULL),
  CONSTRAINT lexique_dates CHECK (fin IS NULL OR fin >= debut)
);

-- Combien de mots signalés, combien remplacés : ni texte, ni personne (MEN-8).
CREATE TABLE veille_decompte (
  siao_id     BIGINT      NOT NULL REFERENCES siao (id),
  mois        DATE        NOT NULL,
  categorie   VARCHAR(20) NOT NULL,
  signales    INT         NOT NULL,
  remplaces   INT         NOT NULL,
  PRIMARY KEY (siao_id, mois, categorie),
  CONSTRAINT veille_mois CHECK (DAYOFMONTH(mois) = 1),
  CONSTRAINT veille_remplaces CHECK (remplaces BETWEEN 0 AND signales)
);
