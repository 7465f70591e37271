-- MEN-5 : les doubles présumés attendent la décision d'une personne ; une fusion note chaque valeur qu'elle change, et se
-- défait en les rendant.

ALTER TABLE personne
  ADD COLUMN identite_le  DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  ADD COLUMN a_comparer   BOOLEAN     NOT NULL DEFAULT TRUE,
  ADD COLUMN absorbee_par BIGINT      NULL REFERENCES personne (id),
  ADD KEY personne_a_comparer (a_comparer, id);

UPDATE personne SET identite_le = cree_le;

CREATE TABLE double_presume (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  une_id       BIGINT        NOT NULL REFERENCES personne (id) ON DELETE CASCADE,
  autre_id     BIGINT        NOT NULL REFERENCES personne (id) ON DELETE CASCADE,
  siao_id      BIGINT        NOT NULL REFERENCES siao (id),
  score        DECIMAL(4, 3) NOT NULL,
  raisons      VARCHAR(250)  NOT NULL,
  origine      VARCHAR(10)   NOT NULL,
  signale_par  BIGINT        NULL REFERENCES compte (id),
  vu_le        DATETIME(6)   NOT NULL,
  etat         VARCHAR(10)   NOT NULL,
  motif        VARCHAR(120)  NULL,
  decide_par   BIGINT        NULL REFERENCES compte (id),
  decide_le    DATETIME(6)   NULL,
  version      INT           NOT NULL DEFAULT 0,
  UNIQUE KEY double_une_fois (une_id, autre_id),
  KEY double_autre (autre_id),
  KEY double_file (siao_id, etat, score DESC, id),
  CONSTRAINT double_ordonne CHECK (une_id < autre_id),
  CONSTRAINT double_etat CHECK (etat IN ('A_VOIR', 'ECARTE', 'FUSIONNE')),
  CONSTRAINT double_decide CHECK ((etat = 'A_VOIR') = (decide_le IS NULL))
);

-- Une fusion : les personnes gardées et absorbées, et les deux ménages quand il a fallu dire lequel.
CREATE TABLE fusion (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  double_id   BIGINT      NOT NULL REFERENCES double_presume (id),
  menage_id   BIGINT      NULL REFERENCES menage (id),
  quitte_id   BIGINT      NULL REFERENCES menage (id),
  reunion     BOOLEAN     NOT NULL,
  faite_par   BIGINT      NOT NULL REFERENCES compte (id),
  faite_le    DATETIME(6) NOT NULL,
  defaite_par BIGINT      NULL REFERENCES compte (id),
  defaite_le  DATETIME(6) NULL,
  version     INT         NOT NULL DEFAULT 0,
  KEY fusion_double (double_id),
  KEY fusion_menage (menage_id),
  CONSTRAINT fusion_defaite CHECK ((defaite_par IS NULL) = (defaite_le IS NULL))
);

CREATE TABLE fusion_paire (
  fusion_id    BIGINT NOT NULL REFERENCES fusion (id),
  rang         INT    NOT NULL,
  gardee_id    BIGINT NOT NULL REFERENCES personne (id),
  absorbee_id  BIGINT NOT NULL REFERENCES personne (id),
  PRIMARY KEY (fusion_id, rang),
  KEY fusion_gardee (gardee_id),
  KEY fusion_absorbee (absorbee_id)
);

-- Une valeur changée ; sans colonne, la ligne entière est née de la fusion.
CREATE TABLE fusion_ligne (
  fusion_id  BIGINT       NOT NULL REFERENCES fusion (id),
  rang       INT          NOT NULL,
  nom_table  VARCHAR(40)  NOT NULL,
  ligne      BIGINT       NOT NULL,
  colonne    VARCHAR(40)  NULL,
  avant      VARCHAR(500) NULL,
  apres      VARCHAR(500) NULL,
  PRIMARY KEY (fusion_id, rang)
);

-- Ce que valaient, juste après, les lignes qui en dépendent : si elles ont bougé, la fusion ne se défait plus.
CREATE TABLE fusion_temoin (
  fusion_id  BIGINT      NOT NULL REFERENCES fusion (id),
  nom_table  VARCHAR(40) NOT NULL,
  empreinte  CHAR(64)    NOT NULL,
  PRIMARY KEY (fusion_id, nom_table)
);
