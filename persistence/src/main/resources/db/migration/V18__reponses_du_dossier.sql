-- Les réponses du dossier : un catalogue de questions daté, des réponses vivantes du ménage et de chaque personne, leur image
-- figée à la publication, et l’évaluation flash (EVA-1, EVA-2). Rien ne se recopie d’une évaluation à l’autre.

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('NATURE_APPEL', 'URGENCE', NULL, 'Hébergement d’urgence', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('NATURE_APPEL', 'MARAUDE', NULL, 'Passage d’une maraude', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('NATURE_APPEL', 'CONSEIL', NULL, 'Conseil, orientation', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('NATURE_APPEL', 'RENOUVELLEMENT', NULL, 'Renouvellement de la prise en charge', 40, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('NATURE_APPEL', 'HOTEL', NULL, 'Autre demande d’un ménage à l’hôtel', 50, '2022-01-01', NULL, 'Cadre unifié, annexe 1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('MODE_RENCONTRE', 'APPEL_115', NULL, 'Appel au 115', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODE_RENCONTRE', 'MARAUDE', NULL, 'Maraude', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODE_RENCONTRE', 'ACCUEIL_DE_JOUR', NULL, 'Accueil de jour', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODE_RENCONTRE', 'PREMIER_ACCUEIL', NULL, 'Service de premier accueil', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODE_RENCONTRE', 'STRUCTURE', NULL, 'Structure d’hébergement', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODE_RENCONTRE', 'AUTRE', NULL, 'Autre rencontre', 60, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('ALTERNATIVE', 'AUCUNE', NULL, 'Aucune : la nuit sera dehors', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 2'),
  ('ALTERNATIVE', 'TIERS', NULL, 'Chez un tiers, sans menace', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 2'),
  ('ALTERNATIVE', 'TIERS_DANGER', NULL, 'Chez un tiers, avec un danger', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 2'),
  ('ALTERNATIVE', 'PAYER', NULL, 'Peut payer cette nuit', 40, '2022-01-01', NULL, 'Cadre unifié, annexe 2'),
  ('ALTERNATIVE', 'NE_SAIT_PAS', NULL, 'Ne sait pas', 50, '2022-01-01', NULL, 'Cadre unifié, annexe 2');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('ENTOURAGE', 'AUCUN', NULL, 'Personne à qui demander', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('ENTOURAGE', 'FAMILLE', NULL, 'De la famille', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('ENTOURAGE', 'AMIS', NULL, 'Des amis', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('ENTOURAGE', 'FAMILLE_AMIS', NULL, 'De la famille et des amis', 40, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('ENTOURAGE', 'NE_SAIT_PAS', NULL, 'Ne sait pas', 50, '2022-01-01', NULL, 'Cadre unifié, annexe 1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('EXPULSION', 'NON', NULL, 'Aucune procédure', 10, '2022-01-01', NULL, 'Politique de confidentialité du SI SIAO, 2'),
  ('EXPULSION', 'COMMANDEMENT', NULL, 'Commandement de payer ou congé', 20, '2022-01-01', NULL, 'Politique de confidentialité du SI SIAO, 2'),
  ('EXPULSION', 'JUGEMENT', NULL, 'Jugement rendu', 30, '2022-01-01', NULL, 'Politique de confidentialité du SI SIAO, 2'),
  ('EXPULSION', 'FORCE_PUBLIQUE', NULL, 'Concours de la force publique demandé ou accordé', 40, '2022-01-01', NULL, 'Politique de confidentialité du SI SIAO, 2'),
  ('EXPULSION', 'EXPULSE', NULL, 'Expulsé', 50, '2022-01-01', NULL, 'Politique de confidentialité du SI SIAO, 2');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('VIOLENCE', 'NON', NULL, 'Non', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('VIOLENCE', 'OUI', NULL, 'Oui', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('VIOLENCE', 'MISE_EN_SECURITE', NULL, 'Oui, à mettre en sécurité tout de suite', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('DESTABILISATION', 'EMPLOI', NULL, 'Un emploi est menacé', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 3'),
  ('DESTABILISATION', 'SCOLARITE', NULL, 'La scolarité d’un enfant est menacée', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 3'),
  ('DESTABILISATION', 'AGRESSION', NULL, 'Agression ou vol subis', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 3');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('CONTRAINTE_SANTE', 'MOBILITE', NULL, 'Se déplace difficilement', 10, '2022-01-01', NULL, 'Cadre unifié, annexes 1 et 3'),
  ('CONTRAINTE_SANTE', 'AIDE_HUMAINE', NULL, 'A besoin de l’aide de quelqu’un au quotidien', 20, '2022-01-01', NULL, 'Cadre unifié, annexes 1 et 3'),
  ('CONTRAINTE_SANTE', 'SOINS_LIEU', NULL, 'Soins réguliers en un lieu', 30, '2022-01-01', NULL, 'Cadre unifié, annexes 1 et 3'),
  ('CONTRAINTE_SANTE', 'TRAITEMENT', NULL, 'Traitement contraignant', 40, '2022-01-01', NULL, 'Cadre unifié, annexes 1 et 3'),
  ('CONTRAINTE_SANTE', 'HANDICAP', NULL, 'Handicap reconnu ou en cours de reconnaissance', 50, '2022-01-01', NULL, 'Cadre unifié, annexes 1 et 3'),
  ('CONTRAINTE_SANTE', 'DETRESSE', NULL, 'Détresse psychique', 60, '2022-01-01', NULL, 'Cadre unifié, annexes 1 et 3'),
  ('CONTRAINTE_SANTE', 'RUE_INCOMPATIBLE', NULL, 'Un soignant dit la rue incompatible avec son état', 70, '2022-01-01', NULL, 'Cadre unifié, annexes 1 et 3');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('DOMICILIATION', 'AUCUNE', NULL, 'Aucune', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DOMICILIATION', 'CCAS', NULL, 'CCAS ou CIAS', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DOMICILIATION', 'ORGANISME', NULL, 'Organisme agréé', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DOMICILIATION', 'TIERS', NULL, 'Chez un tiers', 40, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DOMICILIATION', 'NE_SAIT_PAS', NULL, 'Ne sait pas', 50, '2022-01-01', NULL, 'Cadre unifié, annexe 1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('ACTIVITE', 'EMPLOI', NULL, 'En emploi', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('ACTIVITE', 'RECHERCHE', NULL, 'Inscrit comme demandeur d’emploi', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('ACTIVITE', 'FORMATION', NULL, 'En formation', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('ACTIVITE', 'ETUDES', NULL, 'En études', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('ACTIVITE', 'INSERTION', NULL, 'Suivi pour une insertion', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('ACTIVITE', 'RETRAITE', NULL, 'À la retraite', 60, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('ACTIVITE', 'NON_AUTORISE', NULL, 'N’a pas le droit de travailler', 70, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('ACTIVITE', 'SANS', NULL, 'Sans activité', 80, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('SCOLARITE', 'AUCUNE', NULL, 'Non scolarisé', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SCOLARITE', 'PETITE_ENFANCE', NULL, 'Crèche ou autre garde', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SCOLARITE', 'MATERNELLE', NULL, 'École maternelle', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SCOLARITE', 'ELEMENTAIRE', NULL, 'École élémentaire', 40, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SCOLARITE', 'COLLEGE', NULL, 'Collège', 50, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SCOLARITE', 'LYCEE', NULL, 'Lycée ou apprentissage', 60, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SCOLARITE', 'SPECIALISE', NULL, 'Établissement spécialisé', 70, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SCOLARITE', 'TROP_JEUNE', NULL, 'Pas encore en âge', 80, '2022-01-01', NULL, 'Cadre unifié, annexe 1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('SANTE_RESSENTIE', 'TRES_BON', NULL, 'Très bon', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SANTE_RESSENTIE', 'BON', NULL, 'Bon', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SANTE_RESSENTIE', 'ASSEZ_BON', NULL, 'Assez bon', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SANTE_RESSENTIE', 'MAUVAIS', NULL, 'Mauvais', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SANTE_RESSENTIE', 'TRES_MAUVAIS', NULL, 'Très mauvais', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SANTE_RESSENTIE', 'NE_DIT_PAS', NULL, 'Ne souhaite pas répondre', 60, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('BESOIN_IMMEDIAT', 'REPAS', NULL, 'Repas', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('BESOIN_IMMEDIAT', 'VETEMENTS', NULL, 'Vêtements', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('BESOIN_IMMEDIAT', 'HYGIENE', NULL, 'Douche, laverie', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('BESOIN_IMMEDIAT', 'SOINS', NULL, 'Voir un soignant', 40, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('BESOIN_IMMEDIAT', 'BEBE', NULL, 'Produits pour un bébé', 50, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('BESOIN_IMMEDIAT', 'BAGAGERIE', NULL, 'Bagagerie', 60, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('BESOIN_IMMEDIAT', 'TRANSPORT', NULL, 'Transport', 70, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('BESOIN_IMMEDIAT', 'ADRESSES', NULL, 'Connaître les lieux d’aide proches', 80, '2022-01-01', NULL, 'Cadre unifié, annexe 1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('DEMARCHE', 'SIAO', NULL, 'Dossier SIAO actif', 10, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHE', 'LOGEMENT_SOCIAL', NULL, 'Demande de logement social', 20, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHE', 'DALO', NULL, 'Recours DALO', 30, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHE', 'DAHO', NULL, 'Recours DAHO', 40, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHE', 'RESSOURCES', NULL, 'Ouverture de ressources', 50, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHE', 'SEJOUR', NULL, 'Titre de séjour', 60, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHE', 'SANTE', NULL, 'Couverture santé', 70, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHE', 'MDPH', NULL, 'Dossier MDPH', 80, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHE', 'SCOLARITE', NULL, 'Inscription scolaire', 90, '2022-01-01', NULL, 'Cadre unifié, annexe 1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('SOUHAIT_HABITAT', 'LOGEMENT', NULL, 'Un logement à soi', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SOUHAIT_HABITAT', 'ACCOMPAGNE', NULL, 'Un logement accompagné', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SOUHAIT_HABITAT', 'COLLECTIF', NULL, 'Un hébergement avec d’autres', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SOUHAIT_HABITAT', 'COLOCATION', NULL, 'Une colocation', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SOUHAIT_HABITAT', 'SECTEUR', NULL, 'Rester dans le secteur', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SOUHAIT_HABITAT', 'AILLEURS', NULL, 'Partir dans une autre région', 60, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SOUHAIT_HABITAT', 'RIEN', NULL, 'Ne souhaite rien pour l’instant', 70, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('RYTHME', 'SEMAINE', NULL, 'Plusieurs fois par semaine', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('RYTHME', 'HEBDOMADAIRE', NULL, 'Chaque semaine', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('RYTHME', 'QUINZAINE', NULL, 'Tous les quinze jours', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('RYTHME', 'MOIS', NULL, 'Chaque mois', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('RYTHME', 'DEMANDE', NULL, 'À la demande', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('CONTENU_ACCOMPAGNEMENT', 'LOGEMENT', NULL, 'Recherche et accès au logement', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'DROITS', NULL, 'Accès aux droits', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'SEJOUR', NULL, 'Situation administrative', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'BUDGET', NULL, 'Budget, dettes', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'EMPLOI', NULL, 'Emploi, formation', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'SANTE', NULL, 'Accès aux soins', 60, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'PARENTALITE', NULL, 'Parentalité, scolarité', 70, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'LANGUE', NULL, 'Apprendre le français', 80, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'QUOTIDIEN', NULL, 'Vie quotidienne, habiter', 90, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU_ACCOMPAGNEMENT', 'VIOLENCES', NULL, 'Protection, violences', 100, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('MODALITE', 'BUREAU', NULL, 'Rendez-vous au service', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODALITE', 'DOMICILE', NULL, 'Visites là où vit le ménage', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODALITE', 'EXTERIEUR', NULL, 'Accompagnements à l’extérieur', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODALITE', 'TELEPHONE', NULL, 'Téléphone, messages', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODALITE', 'COLLECTIF', NULL, 'Temps collectifs', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODALITE', 'INTERPRETE', NULL, 'Avec un interprète', 60, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('EXPERTISE', 'JURIDIQUE', NULL, 'Juridique', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('EXPERTISE', 'SANTE', NULL, 'Santé', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('EXPERTISE', 'SOCIALE', NULL, 'Sociale', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('EXPERTISE', 'EMPLOI', NULL, 'Socioprofessionnelle', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('EXPERTISE', 'ENFANCE', NULL, 'Protection de l’enfance', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('EXPERTISE', 'VIOLENCES', NULL, 'Violences', 60, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('EXPERTISE', 'ADDICTION', NULL, 'Réduction des risques', 70, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('REORIENTATION', 'ADEQUATE', NULL, 'L’orientation actuelle convient', 10, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('REORIENTATION', 'DNA', NULL, 'Relève du dispositif national d’accueil', 20, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('REORIENTATION', 'AUTRE_SIAO', NULL, 'Relève d’un autre SIAO', 30, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('REORIENTATION', 'DEPARTEMENT', NULL, 'Relève du conseil départemental', 40, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('REORIENTATION', 'SOIN', NULL, 'Relève d’un lieu de soin', 50, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('REORIENTATION', 'A_VOIR', NULL, 'À voir avec l’évaluation approfondie', 60, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

-- Une évaluation flash se saisit dans les 72 heures de la rencontre (EVA-1).
INSERT INTO reglage (code, valeur, debut) VALUES ('FLASH_HEURES', '72', '2022-01-01');

-- Une question sans famille de la politique de confidentialité n’entre pas (MEN-2).
CREATE TABLE question (
  code              VARCHAR(40)  NOT NULL PRIMARY KEY,
  partie            VARCHAR(25)  NOT NULL,
  portee            VARCHAR(10)  NOT NULL,
  concerne          VARCHAR(10)  NOT NULL DEFAULT 'TOUS',
  nature            VARCHAR(15)  NOT NULL,
  liste             VARCHAR(40)  NULL,
  famille           VARCHAR(25)  NOT NULL,
  libelle           VARCHAR(120) NOT NULL,
  aide              VARCHAR(200) NULL,
  flash             BOOLEAN      NOT NULL,
  approfondie       BOOLEAN      NOT NULL,
  exigee            BOOLEAN      NOT NULL DEFAULT FALSE,
  visible_structure BOOLEAN      NOT NULL DEFAULT FALSE,
  ordre             INT          NOT NULL,
  debut             DATE         NOT NULL,
  fin               DATE         NULL,
  source            VARCHAR(120) NOT NULL,
  CONSTRAINT question_portee CHECK (portee IN ('MENAGE', 'PERSONNE')),
  CONSTRAINT question_concerne CHECK (concerne IN ('TOUS', 'ADULTES', 'MINEURS')),
  CONSTRAINT question_liste CHECK ((nature IN ('LISTE', 'LISTES', 'MONTANTS')) = (liste IS NOT NULL))
);

INSERT INTO question (code, partie, portee, concerne, nature, liste, famille, libelle, aide, flash, approfondie, exigee, visible_structure, ordre, debut, fin, source) VALUES
  ('NATURE_APPEL', 'DEMANDE', 'MENAGE', 'TOUS', 'LISTES', 'NATURE_APPEL', 'DEMANDES', 'Ce que le ménage demande', NULL, TRUE, FALSE, FALSE, FALSE, 10, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SITUATION', 'PARCOURS', 'MENAGE', 'TOUS', 'LISTE', 'SITUATION_DEMANDES', 'LOGEMENT', 'Où vit le ménage', NULL, TRUE, TRUE, TRUE, TRUE, 20, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('LIEU', 'PARCOURS', 'MENAGE', 'TOUS', 'TEXTE', NULL, 'LOGEMENT', 'Commune ou secteur', 'Jamais une adresse tenue secrète.', TRUE, TRUE, FALSE, FALSE, 30, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('RUE_DEPUIS', 'PARCOURS', 'MENAGE', 'TOUS', 'DATE', NULL, 'LOGEMENT', 'À la rue depuis le', 'Une date approchée suffit.', TRUE, TRUE, FALSE, FALSE, 40, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DERNIERS_LIEUX', 'PARCOURS', 'MENAGE', 'TOUS', 'LISTES', 'SITUATION_DEMANDES', 'LOGEMENT', 'Derniers lieux où il a dormi', NULL, TRUE, TRUE, FALSE, FALSE, 50, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('MOTIF_RUPTURE', 'PARCOURS', 'MENAGE', 'TOUS', 'LISTES', 'MOTIF_DEMANDES', 'LOGEMENT', 'Pourquoi il les a quittés', NULL, TRUE, TRUE, FALSE, FALSE, 60, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('ENTOURAGE', 'PARCOURS', 'MENAGE', 'TOUS', 'LISTE', 'ENTOURAGE', 'COMPOSITION', 'Entourage', NULL, TRUE, TRUE, FALSE, FALSE, 70, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('ALTERNATIVE', 'PARCOURS', 'MENAGE', 'TOUS', 'LISTE', 'ALTERNATIVE', 'LOGEMENT', 'Une autre solution pour cette nuit', NULL, TRUE, FALSE, FALSE, FALSE, 80, '2022-01-01', NULL, 'Cadre unifié, annexe 2'),
  ('EXPULSION', 'PARCOURS', 'MENAGE', 'TOUS', 'LISTE', 'EXPULSION', 'LOGEMENT', 'Procédure d’expulsion', NULL, FALSE, TRUE, FALSE, FALSE, 90, '2022-01-01', NULL, 'Politique de confidentialité, 2'),
  ('VIOLENCE', 'VULNERABILITES', 'MENAGE', 'TOUS', 'LISTE', 'VIOLENCE', 'LOGEMENT', 'Victime de violences', 'Ni lesquelles, ni par qui.', TRUE, TRUE, FALSE, FALSE, 100, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SORTANT_ASE', 'VULNERABILITES', 'MENAGE', 'TOUS', 'OUI_NON', NULL, 'LOGEMENT', 'Un jeune majeur sort de la protection de l’enfance (ASE)', NULL, TRUE, TRUE, FALSE, FALSE, 110, '2022-01-01', NULL, 'Cadre unifié, annexe 3'),
  ('SORTANT_DETENTION', 'VULNERABILITES', 'PERSONNE', 'ADULTES', 'OUI_NON', NULL, 'LOGEMENT', 'Sort de détention', NULL, TRUE, TRUE, FALSE, FALSE, 120, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SORTIE_MATERNITE', 'VULNERABILITES', 'MENAGE', 'TOUS', 'OUI_NON', NULL, 'COMPOSITION', 'Sort de maternité avec un enfant de moins de trois mois', NULL, TRUE, FALSE, FALSE, FALSE, 130, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DESTABILISATION', 'VULNERABILITES', 'MENAGE', 'TOUS', 'LISTES', 'DESTABILISATION', 'LOGEMENT', 'Ce que la rue met en danger', NULL, TRUE, FALSE, FALSE, FALSE, 140, '2022-01-01', NULL, 'Cadre unifié, annexe 3'),
  ('SEJOUR', 'ADMINISTRATIF', 'PERSONNE', 'ADULTES', 'LISTE', 'DROIT_SEJOURS', 'SEJOUR', 'Droit au séjour', NULL, TRUE, TRUE, TRUE, TRUE, 150, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SEJOUR_FIN', 'ADMINISTRATIF', 'PERSONNE', 'ADULTES', 'DATE_LIBRE', NULL, 'SEJOUR', 'Titre valable jusqu’au', NULL, FALSE, TRUE, FALSE, FALSE, 160, '2022-01-01', NULL, 'Nomenclatures du SI SIAO, 2022'),
  ('ASILE', 'ADMINISTRATIF', 'PERSONNE', 'ADULTES', 'LISTE', 'STATUT_ASILE', 'SEJOUR', 'Asile', NULL, FALSE, TRUE, FALSE, FALSE, 170, '2022-01-01', NULL, 'Nomenclatures du SI SIAO, 2022'),
  ('REGROUPEMENT', 'ADMINISTRATIF', 'MENAGE', 'TOUS', 'LISTE', 'REGROUPEMENT_FAMILIAL', 'COMPOSITION', 'Regroupement familial', NULL, FALSE, TRUE, FALSE, FALSE, 180, '2022-01-01', NULL, 'Nomenclatures du SI SIAO, 2022'),
  ('SITUATION_FAMILIALE', 'ADMINISTRATIF', 'PERSONNE', 'ADULTES', 'LISTE', 'SITUATION_PERSONNES', 'COMPOSITION', 'Situation familiale', NULL, FALSE, TRUE, FALSE, FALSE, 190, '2022-01-01', NULL, 'Nomenclatures du SI SIAO, 2022'),
  ('RESSOURCES', 'RESSOURCES', 'PERSONNE', 'ADULTES', 'MONTANTS', 'RESOURCES', 'RESSOURCES', 'Ressources', 'Par mois, en euros ; le montant peut rester vide.', TRUE, TRUE, TRUE, TRUE, 200, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('CHARGES', 'RESSOURCES', 'MENAGE', 'TOUS', 'MONTANTS', 'CHARGES', 'RESSOURCES', 'Charges', 'Par mois, en euros.', FALSE, TRUE, FALSE, FALSE, 210, '2022-01-01', NULL, 'Politique de confidentialité, 2'),
  ('DETTES', 'RESSOURCES', 'MENAGE', 'TOUS', 'NOMBRE', NULL, 'RESSOURCES', 'Dettes, en euros', NULL, FALSE, TRUE, FALSE, FALSE, 220, '2022-01-01', NULL, 'Politique de confidentialité, 2'),
  ('SURENDETTEMENT', 'RESSOURCES', 'MENAGE', 'TOUS', 'OUI_NON', NULL, 'RESSOURCES', 'Dossier de surendettement déposé', NULL, FALSE, TRUE, FALSE, FALSE, 230, '2022-01-01', NULL, 'Politique de confidentialité, 2'),
  ('AVIS_IMPOSITION', 'RESSOURCES', 'PERSONNE', 'ADULTES', 'OUI_NON', NULL, 'JUSTIFICATIFS', 'A un avis d’imposition', NULL, FALSE, TRUE, FALSE, FALSE, 240, '2022-01-01', NULL, 'Politique de confidentialité, 2'),
  ('ACTIVITE', 'ACTIVITE', 'PERSONNE', 'ADULTES', 'LISTE', 'ACTIVITE', 'ACTIVITE', 'Activité', NULL, TRUE, TRUE, FALSE, FALSE, 250, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('CONTRAT', 'ACTIVITE', 'PERSONNE', 'ADULTES', 'LISTE', 'TYPE_CONTRATS', 'ACTIVITE', 'Contrat', NULL, FALSE, TRUE, FALSE, FALSE, 260, '2022-01-01', NULL, 'Nomenclatures du SI SIAO, 2022'),
  ('LIEU_ACTIVITE', 'ACTIVITE', 'PERSONNE', 'ADULTES', 'TEXTE', NULL, 'ACTIVITE', 'Où', 'La commune suffit.', TRUE, TRUE, FALSE, FALSE, 270, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('LOCOMOTION', 'ACTIVITE', 'PERSONNE', 'ADULTES', 'LISTES', 'TYPES_MOYEN_LOCOMOTION', 'ACTIVITE', 'Se déplace avec', NULL, FALSE, TRUE, FALSE, FALSE, 280, '2022-01-01', NULL, 'Nomenclatures du SI SIAO, 2022'),
  ('COUVERTURE', 'SANTE', 'PERSONNE', 'TOUS', 'LISTES', 'DROIT_OUVERT_SECURITE_SOCIALES', 'DROITS', 'Couverture maladie', NULL, TRUE, TRUE, FALSE, FALSE, 290, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('MEDECIN_TRAITANT', 'SANTE', 'PERSONNE', 'ADULTES', 'OUI_NON', NULL, 'MEDICO_SOCIAL', 'A un médecin traitant', NULL, FALSE, TRUE, FALSE, FALSE, 300, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('SUIVI_MEDICAL', 'SANTE', 'PERSONNE', 'TOUS', 'OUI_NON', NULL, 'MEDICO_SOCIAL', 'Est suivi par un soignant', NULL, TRUE, TRUE, FALSE, FALSE, 310, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('LIEU_SOINS', 'SANTE', 'PERSONNE', 'TOUS', 'TEXTE', NULL, 'MEDICO_SOCIAL', 'Où sont les soins', 'La commune ou l’hôpital ; jamais la maladie.', TRUE, TRUE, FALSE, FALSE, 320, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SANTE_RESSENTIE', 'SANTE', 'PERSONNE', 'ADULTES', 'LISTE', 'SANTE_RESSENTIE', 'MEDICO_SOCIAL', 'Comment la personne juge sa santé', NULL, FALSE, TRUE, FALSE, FALSE, 330, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTRAINTE_SANTE', 'SANTE', 'PERSONNE', 'TOUS', 'LISTES', 'CONTRAINTE_SANTE', 'MEDICO_SOCIAL', 'Ce dont un lieu doit tenir compte', 'La contrainte, jamais son nom médical.', TRUE, TRUE, FALSE, TRUE, 340, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SUIVI_SOCIAL', 'SUIVI_SOCIAL', 'MENAGE', 'TOUS', 'OUI_NON', NULL, 'DROITS', 'Est suivi par un travailleur social', NULL, TRUE, FALSE, FALSE, FALSE, 350, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('MESURES', 'SUIVI_SOCIAL', 'MENAGE', 'TOUS', 'LISTES', 'MESURE_ACCOMPAGNEMENT', 'DROITS', 'Mesures d’accompagnement en cours', NULL, FALSE, TRUE, FALSE, FALSE, 360, '2022-01-01', NULL, 'Nomenclatures du SI SIAO, 2022'),
  ('SCOLARITE', 'ENFANTS', 'PERSONNE', 'MINEURS', 'LISTE', 'SCOLARITE', 'ACTIVITE', 'Scolarité', NULL, TRUE, TRUE, FALSE, TRUE, 370, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('LIEU_SCOLARITE', 'ENFANTS', 'PERSONNE', 'MINEURS', 'TEXTE', NULL, 'ACTIVITE', 'École et commune', NULL, TRUE, TRUE, FALSE, TRUE, 380, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('GARDE', 'ENFANTS', 'PERSONNE', 'MINEURS', 'LISTE', 'TYPE_HEBERGEMENT_ENFANT', 'COMPOSITION', 'Vit avec le ménage', NULL, FALSE, TRUE, FALSE, TRUE, 390, '2022-01-01', NULL, 'Nomenclatures du SI SIAO, 2022'),
  ('BESOINS_IMMEDIATS', 'QUOTIDIEN', 'MENAGE', 'TOUS', 'LISTES', 'BESOIN_IMMEDIAT', 'DEMANDES', 'Besoins immédiats', NULL, TRUE, FALSE, FALSE, FALSE, 400, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DOMICILIATION', 'DROITS', 'MENAGE', 'TOUS', 'LISTE', 'DOMICILIATION', 'CONTACT', 'Domiciliation', NULL, TRUE, TRUE, FALSE, FALSE, 410, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DOMICILIATION_LIEU', 'DROITS', 'MENAGE', 'TOUS', 'TEXTE', NULL, 'CONTACT', 'Où est la domiciliation', NULL, FALSE, TRUE, FALSE, FALSE, 420, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DOMICILIATION_FIN', 'DROITS', 'MENAGE', 'TOUS', 'DATE_LIBRE', NULL, 'CONTACT', 'Valable jusqu’au', NULL, FALSE, TRUE, FALSE, FALSE, 430, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('DEMARCHES', 'DROITS', 'MENAGE', 'TOUS', 'LISTES', 'DEMARCHE', 'DROITS', 'Démarches en cours', NULL, TRUE, TRUE, FALSE, FALSE, 440, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('NUMERO_UNIQUE', 'DROITS', 'MENAGE', 'TOUS', 'TEXTE', NULL, 'DROITS', 'Numéro unique de la demande de logement social', NULL, FALSE, TRUE, FALSE, FALSE, 450, '2022-01-01', NULL, 'Cadre unifié, annexe 1'),
  ('SOUHAIT_HABITAT', 'SOUHAITS', 'MENAGE', 'TOUS', 'LISTES', 'SOUHAIT_HABITAT', 'EVALUATIONS', 'Ce que le ménage souhaite', NULL, TRUE, TRUE, FALSE, TRUE, 460, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('RYTHME', 'SOUHAITS', 'MENAGE', 'TOUS', 'LISTE', 'RYTHME', 'EVALUATIONS', 'Rythme d’accompagnement souhaité', NULL, FALSE, TRUE, FALSE, TRUE, 470, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('CONTENU', 'ACCOMPAGNEMENT', 'MENAGE', 'TOUS', 'LISTES', 'CONTENU_ACCOMPAGNEMENT', 'EVALUATIONS', 'Ce sur quoi l’accompagner', NULL, FALSE, TRUE, FALSE, TRUE, 480, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1'),
  ('MODALITE', 'ACCOMPAGNEMENT', 'MENAGE', 'TOUS', 'LISTES', 'MODALITE', 'EVALUATIONS', 'Comment', NULL, FALSE, TRUE, FALSE, TRUE, 490, '2022-01-01', NULL, 'Guide d’accompagnement, 1.1');

-- Une réponse, du ménage ou d’une personne ; effacée, elle garde sa version.
CREATE TABLE renseignement (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  question    VARCHAR(40)  NOT NULL REFERENCES question (code),
  menage_id   BIGINT       NULL REFERENCES menage (id),
  personne_id BIGINT       NULL REFERENCES personne (id),
  valeur      VARCHAR(500) NULL,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par BIGINT       NOT NULL REFERENCES compte (id),
  version     INT          NOT NULL,
  UNIQUE KEY renseignement_menage (menage_id, question),
  UNIQUE KEY renseignement_personne (personne_id, question),
  CONSTRAINT renseignement_sujet CHECK ((menage_id IS NULL) <> (personne_id IS NULL))
);

-- Les réponses du jour, figées à la publication.
CREATE TABLE evaluation_reponse (
  evaluation_id BIGINT       NOT NULL REFERENCES evaluation (id),
  rang          INT          NOT NULL,
  question      VARCHAR(40)  NOT NULL REFERENCES question (code),
  personne_id   BIGINT       NULL REFERENCES personne (id),
  valeur        VARCHAR(500) NOT NULL,
  PRIMARY KEY (evaluation_id, rang),
  KEY evaluation_reponse_personne (personne_id)
);

-- Les récits, par partie, effacés deux ans après la publication (RGP-2).
CREATE TABLE evaluation_recit (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  evaluation_id BIGINT        NOT NULL REFERENCES evaluation (id),
  partie        VARCHAR(25)   NOT NULL,
  texte         VARCHAR(4000) NULL,
  modifie_le    DATETIME(6)   NOT NULL,
  modifie_par   BIGINT        NOT NULL REFERENCES compte (id),
  version       INT           NOT NULL,
  UNIQUE KEY evaluation_recit_partie (evaluation_id, partie)
);

CREATE TABLE evaluation_flash (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id     BIGINT        NOT NULL REFERENCES menage (id),
  auteur_id     BIGINT        NOT NULL REFERENCES compte (id),
  mode          VARCHAR(60)   NOT NULL,
  rencontree_le DATETIME(6)   NOT NULL,
  saisie_le     DATETIME(6)   NOT NULL,
  mise_a_l_abri BOOLEAN       NOT NULL,
  paroles       VARCHAR(2000) NULL,
  expertises    VARCHAR(500)  NULL,
  reorientation VARCHAR(60)   NULL,
  suite         VARCHAR(200)  NULL,
  KEY evaluation_flash_menage (menage_id, rencontree_le)
);

CREATE TABLE flash_reponse (
  flash_id    BIGINT       NOT NULL REFERENCES evaluation_flash (id),
  rang        INT          NOT NULL,
  question    VARCHAR(40)  NOT NULL REFERENCES question (code),
  personne_id BIGINT       NULL REFERENCES personne (id),
  valeur      VARCHAR(500) NOT NULL,
  PRIMARY KEY (flash_id, rang),
  KEY flash_reponse_personne (personne_id)
);

-- Ce que les évaluations disaient en colonnes passe en réponses. Séjour et ressources étaient celles du titulaire.
CREATE TABLE dite AS
  SELECT e.id AS evaluation, e.menage_id, e.etat, e.auteur_id, COALESCE(e.publiee_le, e.commencee_le) AS le,
         (SELECT MIN(a.personne_id) FROM appartenance a WHERE a.menage_id = e.menage_id AND a.lien = 'TITULAIRE' AND a.fin IS NULL) AS titulaire,
         q.code AS question, q.portee, q.ordre,
         CASE q.code WHEN 'SITUATION' THEN e.situation WHEN 'SEJOUR' THEN e.sejour WHEN 'RESSOURCES' THEN e.ressources
           WHEN 'VIOLENCE' THEN e.violence WHEN 'SORTANT_ASE' THEN IF(e.sortant_ase, 'OUI', NULL)
           WHEN 'RUE_DEPUIS' THEN DATE_FORMAT(e.rue_depuis, '%Y-%m-%d') END AS valeur
  FROM evaluation e JOIN question q ON q.code IN ('SITUATION', 'SEJOUR', 'RESSOURCES', 'VIOLENCE', 'SORTANT_ASE', 'RUE_DEPUIS');
DELETE FROM dite WHERE valeur IS NULL OR (portee = 'PERSONNE' AND titulaire IS NULL);

INSERT INTO evaluation_reponse (evaluation_id, rang, question, personne_id, valeur)
  SELECT evaluation, ROW_NUMBER() OVER (PARTITION BY evaluation ORDER BY ordre) - 1, question, IF(portee = 'PERSONNE', titulaire, NULL), valeur
  FROM dite WHERE etat <> 'BROUILLON';

INSERT INTO renseignement (question, menage_id, personne_id, valeur, modifie_le, modifie_par, version)
  SELECT question, IF(portee = 'MENAGE', menage_id, NULL), IF(portee = 'PERSONNE', titulaire, NULL), valeur, le, auteur_id, 1
  FROM (SELECT d.*, ROW_NUMBER() OVER (PARTITION BY menage_id, question ORDER BY le DESC, evaluation DESC) AS rang FROM dite d) derniere
  WHERE rang = 1;
DROP TABLE dite;

INSERT INTO evaluation_recit (evaluation_id, partie, texte, modifie_le, modifie_par, version)
  SELECT id, 'SYNTHESE', recit, COALESCE(publiee_le, commencee_le), auteur_id, 1 FROM evaluation WHERE recit IS NOT NULL
  UNION ALL SELECT id, 'SOUHAITS', souhaits, COALESCE(publiee_le, commencee_le), auteur_id, 1 FROM evaluation WHERE souhaits IS NOT NULL
  UNION ALL SELECT id, 'ACCOMPAGNEMENT', besoins, COALESCE(publiee_le, commencee_le), auteur_id, 1 FROM evaluation WHERE besoins IS NOT NULL;

ALTER TABLE evaluation
  ADD COLUMN entretien_le DATE NULL AFTER commencee_le,
  DROP COLUMN sejour, DROP COLUMN ressources, DROP COLUMN recit, DROP COLUMN souhaits, DROP COLUMN besoins;
UPDATE evaluation SET entretien_le = validee_le;
