-- Un courriel à un professionnel a un objet ; un message au ménage n'en a pas.
ALTER TABLE message ADD COLUMN objet VARCHAR(150) NULL AFTER destinataire;
