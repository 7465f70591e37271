-- Quand plus personne du SIAO n'a le droit de voir un ménage protégé, l'application nomme elle-même : sans auteur.
ALTER TABLE protection_equipier MODIFY nomme_par BIGINT NULL;
