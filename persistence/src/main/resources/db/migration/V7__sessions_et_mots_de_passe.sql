-- Sessions et mots de passe (SEC-2, HAB-2).

-- Un mot de passe que quelqu'un d'autre a vu se change avant tout autre acte.
-- La série des sessions grandit quand il faut fermer celles qui sont ouvertes : une session d'une série passée est close.
-- Un compte rouvert n'est pas suspendu la nuit d'après, faute d'avoir servi entre-temps.
ALTER TABLE compte
  ADD COLUMN mot_de_passe_provisoire BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN serie_sessions INT NOT NULL DEFAULT 0,
  ADD COLUMN rouvert_le DATETIME(6) NULL;

-- Jeton qui ouvre la session d'une personne que le fournisseur d'identité a reconnue : tiré au hasard, gardé par sa seule
-- empreinte, pour une minute au plus, effacé dès qu'il a servi. Un compte n'en a qu'un à la fois.
CREATE TABLE jeton_connexion (
  courriel   VARCHAR(254) NOT NULL PRIMARY KEY,
  empreinte  CHAR(64)     NOT NULL,
  expire_le  DATETIME(6)  NOT NULL
);

INSERT INTO reglage (code, valeur, debut) VALUES
  ('SESSION_INACTIVITE_MINUTES', '30', '2022-01-01'),
  ('SESSION_DUREE_HEURES', '12', '2022-01-01');
