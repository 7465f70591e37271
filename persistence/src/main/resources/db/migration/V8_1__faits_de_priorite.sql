-- Les faits de priorité qu'une évaluation peut dire, et rien de plus : violences, sortie de l'ASE, temps passé à la rue.
ALTER TABLE evaluation
  ADD COLUMN violence VARCHAR(20) NULL AFTER ressources,
  ADD COLUMN sortant_ase BOOLEAN NOT NULL DEFAULT FALSE AFTER violence,
  ADD COLUMN rue_depuis DATE NULL AFTER sortant_ase,
  ADD CONSTRAINT evaluation_violence CHECK (violence IN ('NON', 'OUI', 'MISE_EN_SECURITE'));

-- Une nouvelle version de la grille : les mêmes critères, deux seuils de plus, et un dernier niveau dont les mots restent
-- vrais pour qui est hébergé (la grille, écrite pour la rue, sert ici à la file de l'hébergement). Les décisions prises
-- gardent la leur. L'âge vient du cadre (18 à 25 ans) ; il dit « durées très longues » sans les chiffrer : les vingt-quatre
-- mois sont un repère choisi ici, à revoir avec les territoires.
INSERT INTO grille (nature, debut, libelle, source) VALUES
  ('PRIORITE', '2026-11-25', 'Grille de priorité de l’annexe 3, version de décembre 2023, avec les seuils de la sortie de l’ASE et de la rue',
   'Cadre unifié d’intervention des SIAO d’Île-de-France, avril 2025, annexe 3 ; seuil de la rue : choix de l’application');

SET @grille = LAST_INSERT_ID();

INSERT INTO grille_critere (grille_id, niveau, critere, seuil, libelle, ordre) VALUES
  (@grille, 1, 'VIOLENCE_MISE_EN_SECURITE', NULL, 'Une personne victime de violences doit être mise en sécurité tout de suite.', 10),
  (@grille, 1, 'ENFANT_DE_MOINS_DE_MOIS', 3, 'Le ménage a un enfant de moins de 3 mois.', 20),
  (@grille, 1, 'ENCEINTE_DE_PLUS_DE_MOIS', 6, 'Une femme du ménage est enceinte de plus de 6 mois.', 30),
  (@grille, 2, 'ENFANT_DE_MOINS_DE_MOIS', 36, 'Le ménage a un enfant de moins de 3 ans.', 40),
  (@grille, 2, 'PERTE_AUTONOMIE', NULL, 'L’âge, la mobilité ou la santé d’une personne du ménage rendent la rue très dangereuse pour elle.', 50),
  (@grille, 2, 'VIOLENCE', NULL, 'Une personne du ménage est victime de violences.', 60),
  (@grille, 2, 'SORTANT_ASE_JUSQU_A_ANS', 25, 'Un jeune de 18 à 25 ans est à la rue après la protection de l’enfance (ASE).', 70),
  (@grille, 3, 'ENFANT_DE_MOINS_DE_MOIS', 156, 'Le ménage a un enfant de moins de 13 ans.', 80),
  (@grille, 3, 'PLUS_DE_ANS', 65, 'Une personne du ménage a plus de 65 ans.', 90),
  (@grille, 3, 'A_LA_RUE_DEPUIS_MOIS', 24, 'Le ménage vit à la rue depuis très longtemps.', 100),
  (@grille, 4, 'ENFANT_DE_MOINS_DE_MOIS', 216, 'Le ménage a un enfant de 13 à 18 ans.', 110),
  (@grille, 4, 'TOUTE_SITUATION', NULL, 'Le ménage a besoin d’une aide ; aucun autre critère ne rend sa demande plus pressante.', 120);
