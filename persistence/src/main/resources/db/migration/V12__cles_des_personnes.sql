-- MEN-5 : les clés d'une personne donnent peu de monde à comparer. Elles se refont de la personne ; la première lettre
-- dit leur nature (voir fr.siao.menage.doubles.Empreintes).

ALTER TABLE personne ADD COLUMN nom_usage VARCHAR(80) NULL AFTER nom;

-- Un peu plus de huit lignes par personne : la table est l'index, sans colonne de plus.
CREATE TABLE personne_cle (
  cle         VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  personne_id BIGINT      NOT NULL REFERENCES personne (id),
  PRIMARY KEY (cle, personne_id),
  KEY personne_cle_personne (personne_id, cle)
);
