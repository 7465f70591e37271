-- Socle : données de référence datées, comptes et habilitations, trace.
-- Les instants sont en temps universel, à la microseconde ; les jours sont ceux de Paris.

CREATE TABLE departement (
  code       VARCHAR(3)   NOT NULL PRIMARY KEY,
  nom        VARCHAR(80)  NOT NULL,
  region     VARCHAR(80)  NOT NULL
);

CREATE TABLE commune (
  code         VARCHAR(5)   NOT NULL PRIMARY KEY,
  nom          VARCHAR(120) NOT NULL,
  departement  VARCHAR(3)   NOT NULL REFERENCES departement (code),
  code_postal  VARCHAR(5)   NULL,
  KEY commune_departement (departement, nom)
);

-- Une valeur retirée (fin passée) reste lisible dans les anciens dossiers et se refuse dans les nouveaux.
CREATE TABLE nomenclature_valeur (
  liste    VARCHAR(40)  NOT NULL,
  code     VARCHAR(60)  NOT NULL,
  parent   VARCHAR(60)  NULL,
  libelle  VARCHAR(200) NOT NULL,
  ordre    INT          NOT NULL,
  debut    DATE         NOT NULL,
  fin      DATE         NULL,
  source   VARCHAR(120) NULL,
  PRIMARY KEY (liste, code)
);

CREATE TABLE grille (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  nature   VARCHAR(40)  NOT NULL,
  debut    DATE         NOT NULL,
  libelle  VARCHAR(200) NOT NULL,
  source   VARCHAR(200) NULL,
  UNIQUE KEY grille_nature_debut (nature, debut)
);

CREATE TABLE grille_critere (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  grille_id  BIGINT       NOT NULL REFERENCES grille (id),
  niveau     TINYINT      NOT NULL,
  critere    VARCHAR(60)  NOT NULL,
  seuil      INT          NULL,
  libelle    VARCHAR(250) NOT NULL,
  ordre      INT          NOT NULL
);

CREATE TABLE siao (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  departement  VARCHAR(3)   NOT NULL REFERENCES departement (code),
  nom          VARCHAR(120) NOT NULL,
  telephone    VARCHAR(20)  NULL,
  UNIQUE KEY siao_departement (departement)
);

-- Un réglage vaut à partir d'un jour, pour un SIAO ou pour tous (siao_id nul).
CREATE TABLE reglage (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code      VARCHAR(60)  NOT NULL,
  siao_id   BIGINT       NULL REFERENCES siao (id),
  valeur    VARCHAR(200) NOT NULL,
  debut     DATE         NOT NULL,
  portee    BIGINT       AS (COALESCE(siao_id, 0)) PERSISTENT,
  UNIQUE KEY reglage_code_portee_debut (code, portee, debut)
);

CREATE TABLE compte (
  id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  courriel            VARCHAR(254) NOT NULL,
  nom                 VARCHAR(80)  NOT NULL,
  prenom              VARCHAR(80)  NOT NULL,
  mot_de_passe        VARCHAR(80)  NOT NULL,
  etat                VARCHAR(20)  NOT NULL,
  cree_le             DATETIME(6)  NOT NULL,
  derniere_connexion  DATETIME(6)  NULL,
  version             INT          NOT NULL DEFAULT 0,
  UNIQUE KEY compte_courriel (courriel),
  CONSTRAINT compte_etat CHECK (etat IN ('ACTIF', 'SUSPENDU', 'REVOQUE'))
);

-- Essais manqués, par empreinte du courriel saisi : ralentit de même une adresse connue et une inconnue.
CREATE TABLE essai_manque (
  empreinte  CHAR(64)    NOT NULL PRIMARY KEY,
  nombre     INT         NOT NULL,
  dernier    DATETIME(6) NOT NULL
);

-- Trace : on y ajoute, on n'y touche plus. Les sceaux enchaînent les lignes : en ôter ou en changer une se voit.
CREATE TABLE trace (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  instant     DATETIME(6)  NOT NULL,
  compte_id   BIGINT       NULL,
  acte        VARCHAR(60)  NOT NULL,
  objet       VARCHAR(40)  NULL,
  objet_id    BIGINT       NULL,
  menage_id   BIGINT       NULL,
  motif       VARCHAR(200) NULL,
  requete     VARCHAR(40)  NULL,
  KEY trace_menage (menage_id, instant),
  KEY trace_compte (compte_id, instant),
  KEY trace_instant (instant)
);

CREATE TABLE trace_sceau (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  premiere_id  BIGINT      NOT NULL,
  derniere_id  BIGINT      NOT NULL,
  nombre       INT         NOT NULL,
  empreinte    CHAR(64)    NOT NULL,
  pose_le      DATETIME(6) NOT NULL,
  UNIQUE KEY trace_sceau_premiere (premiere_id)
);

CREATE TRIGGER trace_sans_changement BEFORE UPDATE ON trace
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'trace_inalterable';

CREATE TRIGGER trace_sans_suppression BEFORE DELETE ON trace
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'trace_inalterable';

CREATE TRIGGER trace_sceau_sans_changement BEFORE UPDATE ON trace_sceau
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'trace_inalterable';

CREATE TRIGGER trace_sceau_sans_suppression BEFORE DELETE ON trace_sceau
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'trace_inalterable';
