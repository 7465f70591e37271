-- Grille de priorité des demandes d’hébergement d’urgence : une aide à la décision, du niveau 1 au niveau 4.
-- L’unité d’un seuil se lit dans le nom du critère. Le cadre unifié ne donne que le mois de cette version (décembre 2023).
INSERT INTO grille (nature, debut, libelle, source) VALUES
  ('PRIORITE', '2023-12-12', 'Grille de priorité de l’annexe 3, version de décembre 2023',
   'Cadre unifié d’intervention des SIAO d’Île-de-France, avril 2025, annexe 3');

SET @grille = LAST_INSERT_ID();

INSERT INTO grille_critere (grille_id, niveau, critere, seuil, libelle, ordre) VALUES
  (@grille, 1, 'VIOLENCE_MISE_EN_SECURITE', NULL, 'Une personne victime de violences doit être mise en sécurité tout de suite.', 10),
  (@grille, 1, 'ENFANT_DE_MOINS_DE_MOIS', 3, 'Le ménage a un enfant de moins de 3 mois.', 20),
  (@grille, 1, 'ENCEINTE_DE_PLUS_DE_MOIS', 6, 'Une femme du ménage est enceinte de plus de 6 mois.', 30),
  (@grille, 2, 'ENFANT_DE_MOINS_DE_MOIS', 36, 'Le ménage a un enfant de moins de 3 ans.', 40),
  (@grille, 2, 'PERTE_AUTONOMIE', NULL, 'L’âge, la mobilité ou la santé d’une personne du ménage rendent la rue très dangereuse pour elle.', 50),
  (@grille, 2, 'VIOLENCE', NULL, 'Une personne du ménage est victime de violences.', 60),
  (@grille, 2, 'SORTANT_ASE', NULL, 'Un jeune de 18 à 25 ans est à la rue après la protection de l’enfance (ASE).', 70),
  (@grille, 3, 'ENFANT_DE_MOINS_DE_MOIS', 156, 'Le ménage a un enfant de moins de 13 ans.', 80),
  (@grille, 3, 'PLUS_DE_ANS', 65, 'Une personne du ménage a plus de 65 ans.', 90),
  (@grille, 3, 'LONGUE_ERRANCE', NULL, 'Le ménage vit à la rue depuis très longtemps.', 100),
  (@grille, 4, 'ENFANT_DE_MOINS_DE_MOIS', 216, 'Le ménage a un enfant de 13 à 18 ans.', 110),
  (@grille, 4, 'TOUTE_SITUATION', NULL, 'Le ménage est à la rue et a besoin d’une aide.', 120);
