-- Les justificatifs d'une personne, qu'elle emporte d'un ménage à l'autre, ou d'un ménage. Retirée, une pièce n'a plus de
-- contenu ; on sait qu'elle a été là. Le nom du fichier ne se garde pas : il nomme souvent quelqu'un.
CREATE TABLE piece (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id        BIGINT       NULL REFERENCES menage (id),
  personne_id      BIGINT       NULL REFERENCES personne (id),
  nature           VARCHAR(60)  NOT NULL,
  forme            VARCHAR(4)   NOT NULL,
  octets           INT          NOT NULL,
  empreinte        CHAR(64)     NOT NULL,
  valable_jusqu_au DATE         NULL,
  envoi            CHAR(36)     NOT NULL,
  deposee_le       DATETIME(6)  NOT NULL,
  deposee_par      BIGINT       NOT NULL REFERENCES compte (id),
  retiree_le       DATETIME(6)  NULL,
  retiree_par      BIGINT       NULL REFERENCES compte (id),
  retrait_motif    VARCHAR(60)  NULL,
  version          INT          NOT NULL DEFAULT 0,
  UNIQUE KEY piece_envoi (deposee_par, envoi),
  KEY piece_menage (menage_id, deposee_le),
  KEY piece_personne (personne_id, deposee_le),
  CONSTRAINT piece_de_qui CHECK ((menage_id IS NULL) <> (personne_id IS NULL)),
  CONSTRAINT piece_forme CHECK (forme IN ('PDF', 'JPEG', 'PNG')),
  CONSTRAINT piece_octets CHECK (octets BETWEEN 1 AND 5242880),
  CONSTRAINT piece_retrait CHECK ((retiree_le IS NULL) = (retiree_par IS NULL) AND (retiree_le IS NULL) = (retrait_motif IS NULL))
);

-- À part : une liste de pièces ne lit jamais leur contenu.
CREATE TABLE piece_contenu (
  piece_id BIGINT     NOT NULL PRIMARY KEY REFERENCES piece (id),
  contenu  MEDIUMBLOB NOT NULL
);

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('NATURE_PIECE', 'IDENTITE', NULL, 'Pièce d’identité', 10, '2022-01-01', NULL, 'Arrêté du 19 avril 2022, annexe, I'),
  ('NATURE_PIECE', 'SEJOUR', NULL, 'Titre de séjour, récépissé, attestation', 20, '2022-01-01', NULL, 'Arrêté du 20 avril 2022'),
  ('NATURE_PIECE', 'ETAT_CIVIL', NULL, 'Acte d’état civil, livret de famille, jugement familial', 30, '2022-01-01', NULL, 'Politique de confidentialité, 2'),
  ('NATURE_PIECE', 'IMPOTS', NULL, 'Avis d’imposition', 40, '2022-01-01', NULL, 'Cadre d’Île-de-France, 6.b.1'),
  ('NATURE_PIECE', 'RESSOURCES', NULL, 'Ressources : salaire, prestations, attestation de paiement', 50, '2022-01-01', NULL, 'Arrêté du 19 avril 2022, annexe, III'),
  ('NATURE_PIECE', 'ACTIVITE', NULL, 'Contrat de travail, formation, scolarité', 60, '2022-01-01', NULL, 'Cadre d’Île-de-France, 6.b.1'),
  ('NATURE_PIECE', 'DROITS', NULL, 'Ouverture de droits : sécurité sociale, domiciliation, mesure de protection', 70, '2022-01-01', NULL, 'Politique de confidentialité, 2'),
  ('NATURE_PIECE', 'LOGEMENT', NULL, 'Logement ou hébergement actuel, fin de bail, expulsion', 80, '2022-01-01', NULL, 'Politique de confidentialité, 2'),
  ('NATURE_PIECE', 'DEMANDE_LOGEMENT', NULL, 'Demande de logement social, décision DALO ou DAHO', 90, '2022-01-01', NULL, 'Cadre d’Île-de-France, 6.b.1'),
  ('MOTIF_RETRAIT_PIECE', 'ERREUR', NULL, 'Mise ici par erreur', 10, '2022-01-01', NULL, NULL),
  ('MOTIF_RETRAIT_PIECE', 'REMPLACEE', NULL, 'Périmée ou remplacée', 20, '2022-01-01', NULL, NULL),
  ('MOTIF_RETRAIT_PIECE', 'EXCESSIVE', NULL, 'Dit plus que ce qui est nécessaire', 30, '2022-01-01', NULL, 'Politique de confidentialité, 4'),
  ('MOTIF_RETRAIT_PIECE', 'DEMANDE', NULL, 'À la demande de la personne', 40, '2022-01-01', NULL, NULL);
