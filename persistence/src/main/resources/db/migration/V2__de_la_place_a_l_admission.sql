-- De la place vacante au ménage admis : offre, ménages, évaluations, demandes, propositions, prises en charge.

-- Offre ---------------------------------------------------------------------------------------------------------

CREATE TABLE gestionnaire (
  id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  siren  CHAR(9)      NOT NULL,
  nom    VARCHAR(160) NOT NULL,
  UNIQUE KEY gestionnaire_siren (siren)
);

CREATE TABLE structure (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  gestionnaire_id  BIGINT       NOT NULL REFERENCES gestionnaire (id),
  siao_id          BIGINT       NOT NULL REFERENCES siao (id),
  nature           VARCHAR(20)  NOT NULL,
  nom              VARCHAR(160) NOT NULL,
  siret            CHAR(14)     NOT NULL,
  finess           CHAR(9)      NULL,
  adresse          VARCHAR(200) NOT NULL,
  commune          VARCHAR(5)   NOT NULL REFERENCES commune (code),
  telephone        VARCHAR(20)  NULL,
  version          INT          NOT NULL DEFAULT 0,
  UNIQUE KEY structure_siret_nom (siret, nom),
  KEY structure_siao (siao_id, nom),
  CONSTRAINT structure_nature CHECK (nature IN ('ETABLISSEMENT', 'SERVICE_SOCIAL', 'ACCUEIL_DE_JOUR'))
);

CREATE TABLE dispositif (
  id                        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  structure_id              BIGINT       NOT NULL REFERENCES structure (id),
  type                      VARCHAR(30)  NOT NULL,
  nom                       VARCHAR(160) NOT NULL,
  programme                 VARCHAR(20)  NOT NULL,
  places_financees          INT          NOT NULL,
  regule                    BOOLEAN      NOT NULL,
  accord_hors_regulation    VARCHAR(200) NULL,
  age_min                   INT          NULL,
  age_max                   INT          NULL,
  animaux_acceptes          BOOLEAN      NOT NULL,
  projet_social             VARCHAR(2000) NULL,
  participation             VARCHAR(200) NULL,
  menages_par_place         INT          NOT NULL,
  delai_orientation_jours   INT          NOT NULL,
  delai_reponse_heures      INT          NOT NULL,
  criteres                  VARCHAR(500) NULL,
  version                   INT          NOT NULL DEFAULT 0,
  KEY dispositif_structure (structure_id),
  CONSTRAINT dispositif_places CHECK (places_financees >= 0),
  CONSTRAINT dispositif_protocole CHECK (menages_par_place BETWEEN 1 AND 20 AND delai_orientation_jours BETWEEN 0 AND 90 AND delai_reponse_heures BETWEEN 1 AND 720),
  CONSTRAINT dispositif_hors_regulation CHECK (regule OR accord_hors_regulation IS NOT NULL)
);

-- Compositions de ménage accueillies : codes de la liste COMPOSITIONS.
CREATE TABLE dispositif_composition (
  dispositif_id  BIGINT      NOT NULL REFERENCES dispositif (id),
  composition    VARCHAR(60) NOT NULL,
  PRIMARY KEY (dispositif_id, composition)
);

CREATE TABLE place (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  dispositif_id  BIGINT        NOT NULL REFERENCES dispositif (id),
  libelle        VARCHAR(60)   NOT NULL,
  batiment       VARCHAR(60)   NULL,
  etage          INT           NULL,
  ascenseur      BOOLEAN       NOT NULL,
  categorie      VARCHAR(60)   NOT NULL,
  capacite_min   INT           NOT NULL,
  capacite_max   INT           NOT NULL,
  pmr            BOOLEAN       NOT NULL,
  contingent     VARCHAR(20)   NOT NULL,
  loyer          DECIMAL(8, 2) NULL,
  charges        DECIMAL(8, 2) NULL,
  etat           VARCHAR(20)   NOT NULL,
  etat_depuis    DATE          NOT NULL,
  etat_jusque    DATE          NULL,
  etat_motif     VARCHAR(60)   NULL,
  version        INT           NOT NULL DEFAULT 0,
  UNIQUE KEY place_libelle (dispositif_id, libelle),
  KEY place_etat (dispositif_id, etat),
  CONSTRAINT place_capacite CHECK (capacite_min >= 1 AND capacite_max >= capacite_min AND capacite_max <= 30),
  CONSTRAINT place_etat CHECK (etat IN ('OCCUPEE', 'VACANTE', 'BIENTOT_VACANTE', 'RESERVEE', 'INDISPONIBLE', 'INEXPLIQUEE'))
);

CREATE TABLE place_etat (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  place_id   BIGINT      NOT NULL REFERENCES place (id),
  etat       VARCHAR(20) NOT NULL,
  depuis     DATE        NOT NULL,
  jusque     DATE        NULL,
  motif      VARCHAR(60) NULL,
  compte_id  BIGINT      NULL REFERENCES compte (id),
  instant    DATETIME(6) NOT NULL,
  KEY place_etat_place (place_id, instant)
);

-- Une vacance va de sa déclaration à ce qui la clôt ; une place n'en a qu'une d'ouverte.
CREATE TABLE vacance (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  place_id       BIGINT      NOT NULL REFERENCES place (id),
  vacante_le     DATE        NOT NULL,
  declaree_le    DATETIME(6) NOT NULL,
  declaree_par   BIGINT      NOT NULL REFERENCES compte (id),
  confirmee_le   DATETIME(6) NOT NULL,
  videe_le       DATE        NULL,
  close_le       DATETIME(6) NULL,
  issue          VARCHAR(20) NULL,
  version        INT         NOT NULL DEFAULT 0,
  place_ouverte  BIGINT      AS (IF(close_le IS NULL, place_id, NULL)) PERSISTENT,
  UNIQUE KEY vacance_une_ouverte (place_ouverte),
  KEY vacance_place (place_id, declaree_le),
  KEY vacance_ouvertes (close_le, vacante_le),
  CONSTRAINT vacance_issue CHECK ((close_le IS NULL) = (issue IS NULL))
);

CREATE TABLE habilitation (
  id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  compte_id        BIGINT      NOT NULL REFERENCES compte (id),
  profil           VARCHAR(30) NOT NULL,
  siao_id          BIGINT      NULL REFERENCES siao (id),
  gestionnaire_id  BIGINT      NULL REFERENCES gestionnaire (id),
  structure_id     BIGINT      NULL REFERENCES structure (id),
  dispositif_id    BIGINT      NULL REFERENCES dispositif (id),
  departement      VARCHAR(3)  NULL REFERENCES departement (code),
  debut            DATE        NOT NULL,
  fin              DATE        NULL,
  accordee_par     BIGINT      NULL REFERENCES compte (id),
  accordee_le      DATETIME(6) NOT NULL,
  KEY habilitation_compte (compte_id, debut),
  CONSTRAINT habilitation_un_perimetre CHECK (
    (siao_id IS NOT NULL) + (gestionnaire_id IS NOT NULL) + (structure_id IS NOT NULL) + (dispositif_id IS NOT NULL) + (departement IS NOT NULL) <= 1)
);

-- Ménages -------------------------------------------------------------------------------------------------------

CREATE TABLE menage (
  id                    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cle                   CHAR(9)     NOT NULL,
  siao_id               BIGINT      NOT NULL REFERENCES siao (id),
  referent_id           BIGINT      NULL REFERENCES compte (id),
  structure_referente_id BIGINT     NULL REFERENCES structure (id),
  animaux               BOOLEAN     NOT NULL DEFAULT FALSE,
  mobilite_reduite      BOOLEAN     NOT NULL DEFAULT FALSE,
  hotel_depuis          DATE        NULL,
  cree_le               DATETIME(6) NOT NULL,
  version               INT         NOT NULL DEFAULT 0,
  UNIQUE KEY menage_cle (cle),
  KEY menage_siao (siao_id),
  KEY menage_referent (referent_id),
  KEY menage_structure (structure_referente_id)
);

CREATE TABLE personne (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cle             CHAR(9)      NOT NULL,
  nom             VARCHAR(80)  NULL,
  prenom          VARCHAR(80)  NULL,
  surnom          VARCHAR(80)  NULL,
  naissance       DATE         NULL,
  sexe            VARCHAR(10)  NOT NULL,
  nationalite     VARCHAR(15)  NOT NULL,
  telephone       VARCHAR(20)  NULL,
  enceinte_terme  DATE         NULL,
  notice_moyen    VARCHAR(15)  NOT NULL,
  notice_le       DATE         NOT NULL,
  notice_par      BIGINT       NOT NULL REFERENCES compte (id),
  cree_le         DATETIME(6)  NOT NULL,
  version         INT          NOT NULL DEFAULT 0,
  UNIQUE KEY personne_cle (cle),
  KEY personne_nom (nom, prenom),
  KEY personne_naissance (naissance),
  CONSTRAINT personne_nommee CHECK (nom IS NOT NULL OR surnom IS NOT NULL)
);

CREATE TABLE appartenance (
  id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id          BIGINT      NOT NULL REFERENCES menage (id),
  personne_id        BIGINT      NOT NULL REFERENCES personne (id),
  lien               VARCHAR(20) NOT NULL,
  debut              DATE        NOT NULL,
  fin                DATE        NULL,
  personne_presente  BIGINT      AS (IF(fin IS NULL, personne_id, NULL)) PERSISTENT,
  UNIQUE KEY appartenance_un_menage (personne_presente),
  KEY appartenance_menage (menage_id, fin),
  CONSTRAINT appartenance_dates CHECK (fin IS NULL OR fin >= debut)
);

-- Évaluations ---------------------------------------------------------------------------------------------------

CREATE TABLE evaluation (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id         BIGINT        NOT NULL REFERENCES menage (id),
  etat              VARCHAR(15)   NOT NULL,
  auteur_id         BIGINT        NOT NULL REFERENCES compte (id),
  commencee_le      DATETIME(6)   NOT NULL,
  publiee_le        DATETIME(6)   NULL,
  validee_le        DATE          NULL,
  copie_remise_le   DATE          NULL,
  situation         VARCHAR(60)   NULL,
  sejour            VARCHAR(60)   NULL,
  ressources        VARCHAR(60)   NULL,
  recit             VARCHAR(4000) NULL,
  souhaits          VARCHAR(2000) NULL,
  besoins           VARCHAR(2000) NULL,
  version           INT           NOT NULL DEFAULT 0,
  brouillon_de      BIGINT        AS (IF(etat = 'BROUILLON', menage_id, NULL)) PERSISTENT,
  en_vigueur_de     BIGINT        AS (IF(etat = 'PUBLIEE', menage_id, NULL)) PERSISTENT,
  UNIQUE KEY evaluation_un_brouillon (brouillon_de),
  UNIQUE KEY evaluation_une_en_vigueur (en_vigueur_de),
  KEY evaluation_menage (menage_id, publiee_le),
  CONSTRAINT evaluation_etat CHECK (etat IN ('BROUILLON', 'PUBLIEE', 'REMPLACEE')),
  CONSTRAINT evaluation_publication CHECK ((etat = 'BROUILLON') = (publiee_le IS NULL))
);

CREATE TABLE evaluation_preconisation (
  evaluation_id    BIGINT      NOT NULL REFERENCES evaluation (id),
  rang             INT         NOT NULL,
  type_dispositif  VARCHAR(30) NOT NULL,
  departement      VARCHAR(3)  NOT NULL REFERENCES departement (code),
  accompagnement   VARCHAR(15) NOT NULL,
  PRIMARY KEY (evaluation_id, rang)
);

-- Demandes ------------------------------------------------------------------------------------------------------

CREATE TABLE demande (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id       BIGINT       NOT NULL REFERENCES menage (id),
  siao_id         BIGINT       NOT NULL REFERENCES siao (id),
  evaluation_id   BIGINT       NOT NULL REFERENCES evaluation (id),
  etat            VARCHAR(25)  NOT NULL,
  auteur_id       BIGINT       NOT NULL REFERENCES compte (id),
  creee_le        DATETIME(6)  NOT NULL,
  transmise_le    DATETIME(6)  NULL,
  anciennete      DATE         NULL,
  confirmee_le    DATETIME(6)  NULL,
  expire_le       DATE         NULL,
  priorite        TINYINT      NULL,
  priorite_motif  VARCHAR(250) NULL,
  grille_id       BIGINT       NULL REFERENCES grille (id),
  etat_motif      VARCHAR(60)  NULL,
  a_mettre_a_jour BOOLEAN      NOT NULL DEFAULT FALSE,
  version         INT          NOT NULL DEFAULT 0,
  menage_vivant   BIGINT       AS (IF(etat IN ('POURVUE', 'RENVOYEE', 'ANNULEE', 'EXPIREE', 'CLOTUREE'), NULL, menage_id)) PERSISTENT,
  UNIQUE KEY demande_une_vivante (menage_vivant),
  KEY demande_menage (menage_id, creee_le),
  KEY demande_siao_etat (siao_id, etat, anciennete),
  KEY demande_expiration (etat, expire_le),
  CONSTRAINT demande_etat CHECK (etat IN ('BROUILLON', 'TRANSMISE', 'COMPLEMENT_DEMANDE', 'EN_ATTENTE', 'EN_COURS_D_ORIENTATION', 'POURVUE', 'RENVOYEE', 'ANNULEE', 'EXPIREE', 'CLOTUREE')),
  CONSTRAINT demande_priorite CHECK (priorite BETWEEN 1 AND 4)
);

CREATE TABLE demande_preconisation (
  demande_id       BIGINT      NOT NULL REFERENCES demande (id),
  rang             INT         NOT NULL,
  type_dispositif  VARCHAR(30) NOT NULL,
  departement      VARCHAR(3)  NOT NULL REFERENCES departement (code),
  accompagnement   VARCHAR(15) NOT NULL,
  PRIMARY KEY (demande_id, rang)
);

CREATE TABLE demande_etape (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  demande_id   BIGINT       NOT NULL REFERENCES demande (id),
  etat         VARCHAR(25)  NOT NULL,
  motif        VARCHAR(60)  NULL,
  commentaire  VARCHAR(500) NULL,
  compte_id    BIGINT       NULL REFERENCES compte (id),
  instant      DATETIME(6)  NOT NULL,
  KEY demande_etape_demande (demande_id, instant)
);

-- Ce que la file doit savoir d'une demande vivante pour être lue et classée sans jointure : une ligne par demande…
CREATE TABLE file_attente (
  demande_id         BIGINT      NOT NULL PRIMARY KEY REFERENCES demande (id),
  menage_id          BIGINT      NOT NULL REFERENCES menage (id),
  siao_id            BIGINT      NOT NULL REFERENCES siao (id),
  cle                CHAR(9)     NOT NULL,
  etat               VARCHAR(25) NOT NULL,
  priorite           TINYINT     NOT NULL,
  hotel_long         BOOLEAN     NOT NULL,
  hotel_depuis       DATE        NULL,
  anciennete         DATE        NOT NULL,
  expire_le          DATE        NOT NULL,
  evaluee_le         DATE        NOT NULL,
  composition        VARCHAR(60) NOT NULL,
  personnes          INT         NOT NULL,
  mineurs            INT         NOT NULL,
  plus_jeune         DATE        NULL,
  adulte_plus_jeune  DATE        NULL,
  adulte_plus_age    DATE        NULL,
  animaux            BOOLEAN     NOT NULL,
  mobilite_reduite   BOOLEAN     NOT NULL,
  referent_id        BIGINT      NULL,
  types              VARCHAR(200) NOT NULL,
  KEY file_rang (siao_id, priorite, hotel_long DESC, anciennete, demande_id),
  KEY file_anciennete (siao_id, anciennete, demande_id),
  KEY file_etat (siao_id, etat, anciennete, demande_id),
  KEY file_composition (siao_id, composition, anciennete, demande_id),
  KEY file_personnes (siao_id, personnes, anciennete, demande_id),
  KEY file_evaluation (siao_id, evaluee_le, demande_id),
  KEY file_expiration (siao_id, expire_le, demande_id),
  KEY file_menage (menage_id)
);

-- … et une ligne par préconisation, dans l'ordre où un opérateur cherche des candidats pour une place.
CREATE TABLE file_preconisation (
  demande_id         BIGINT      NOT NULL REFERENCES demande (id),
  type_dispositif    VARCHAR(30) NOT NULL,
  departement        VARCHAR(3)  NOT NULL,
  siao_id            BIGINT      NOT NULL,
  priorite           TINYINT     NOT NULL,
  hotel_long         BOOLEAN     NOT NULL,
  anciennete         DATE        NOT NULL,
  personnes          INT         NOT NULL,
  composition        VARCHAR(60) NOT NULL,
  adulte_plus_jeune  DATE        NULL,
  adulte_plus_age    DATE        NULL,
  animaux            BOOLEAN     NOT NULL,
  mobilite_reduite   BOOLEAN     NOT NULL,
  PRIMARY KEY (demande_id, type_dispositif, departement),
  KEY file_candidats (siao_id, type_dispositif, departement, priorite, hotel_long DESC, anciennete, demande_id,
    personnes, composition, adulte_plus_jeune, adulte_plus_age, animaux, mobilite_reduite)
);

-- Orientation ---------------------------------------------------------------------------------------------------

CREATE TABLE proposition (
  id                    BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  vacance_id            BIGINT       NOT NULL REFERENCES vacance (id),
  place_id              BIGINT       NOT NULL REFERENCES place (id),
  demande_id            BIGINT       NOT NULL REFERENCES demande (id),
  menage_id             BIGINT       NOT NULL REFERENCES menage (id),
  etat                  VARCHAR(25)  NOT NULL,
  preparee_le           DATETIME(6)  NOT NULL,
  preparee_par          BIGINT       NOT NULL REFERENCES compte (id),
  echeance              DATETIME(6)  NULL,
  exception_delai       VARCHAR(60)  NULL,
  rang_conseille        INT          NULL,
  choix_motif           VARCHAR(60)  NULL,
  choix_commentaire     VARCHAR(500) NULL,
  admission_prevue      DATE         NULL,
  admise_le             DATE         NULL,
  etat_motif            VARCHAR(60)  NULL,
  version               INT          NOT NULL DEFAULT 0,
  demande_vivante       BIGINT       AS (IF(etat IN ('PREPAREE', 'PROPOSEE_AU_MENAGE', 'ACCEPTEE_PAR_LE_MENAGE', 'PROPOSEE_A_LA_STRUCTURE', 'ACCEPTEE_PAR_LA_STRUCTURE'), demande_id, NULL)) PERSISTENT,
  place_admise          BIGINT       AS (IF(etat = 'ADMISE', vacance_id, NULL)) PERSISTENT,
  UNIQUE KEY proposition_une_par_vacance (vacance_id, demande_vivante),
  UNIQUE KEY proposition_une_admission (place_admise),
  KEY proposition_place (place_id, preparee_le),
  KEY proposition_demande (demande_id, preparee_le),
  KEY proposition_menage (menage_id, preparee_le),
  KEY proposition_echeance (etat, echeance)
);

CREATE TABLE proposition_etape (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposition_id  BIGINT       NOT NULL REFERENCES proposition (id),
  etat            VARCHAR(25)  NOT NULL,
  motif           VARCHAR(60)  NULL,
  commentaire     VARCHAR(500) NULL,
  compte_id       BIGINT       NULL REFERENCES compte (id),
  instant         DATETIME(6)  NOT NULL,
  KEY proposition_etape_proposition (proposition_id, instant)
);

CREATE TABLE refus (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposition_id   BIGINT       NOT NULL REFERENCES proposition (id),
  auteur           VARCHAR(10)  NOT NULL,
  motif            VARCHAR(60)  NOT NULL,
  commentaire      VARCHAR(500) NULL,
  trajet_minutes   INT          NULL,
  refuse_le        DATETIME(6)  NOT NULL,
  saisi_par        BIGINT       NOT NULL REFERENCES compte (id),
  revue            VARCHAR(20)  NOT NULL,
  revue_le         DATETIME(6)  NULL,
  revue_par        BIGINT       NULL REFERENCES compte (id),
  revue_commentaire VARCHAR(500) NULL,
  effet            VARCHAR(20)  NULL,
  anciennete_avant DATE         NULL,
  version          INT          NOT NULL DEFAULT 0,
  UNIQUE KEY refus_proposition (proposition_id),
  KEY refus_revue (revue, refuse_le),
  CONSTRAINT refus_auteur CHECK (auteur IN ('MENAGE', 'STRUCTURE'))
);

-- Prises en charge : qui habite où. Les deux clés « en cours » sont le garde d'une place et d'un ménage (ORI-5).
CREATE TABLE prise_en_charge (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id       BIGINT       NOT NULL REFERENCES menage (id),
  place_id        BIGINT       NOT NULL REFERENCES place (id),
  proposition_id  BIGINT       NULL REFERENCES proposition (id),
  nature          VARCHAR(20)  NOT NULL,
  origine         VARCHAR(20)  NOT NULL,
  origine_motif   VARCHAR(60)  NULL,
  echange_siao_le DATE         NULL,
  debut           DATE         NOT NULL,
  fin             DATE         NULL,
  motif_sortie    VARCHAR(60)  NULL,
  sortie_par      BIGINT       NULL REFERENCES compte (id),
  version         INT          NOT NULL DEFAULT 0,
  place_occupee   BIGINT       AS (IF(fin IS NULL, place_id, NULL)) PERSISTENT,
  menage_heberge  BIGINT       AS (IF(fin IS NULL, menage_id, NULL)) PERSISTENT,
  UNIQUE KEY pec_une_par_place (place_occupee),
  UNIQUE KEY pec_une_par_menage (menage_heberge),
  UNIQUE KEY pec_proposition (proposition_id),
  KEY pec_place (place_id, debut),
  KEY pec_menage (menage_id, debut),
  CONSTRAINT pec_dates CHECK (fin IS NULL OR fin >= debut),
  CONSTRAINT pec_sortie CHECK ((fin IS NULL) = (motif_sortie IS NULL)),
  CONSTRAINT pec_mobilisation CHECK (origine <> 'MOBILISATION_DIRECTE' OR (origine_motif IS NOT NULL AND echange_siao_le IS NOT NULL))
);

-- Messages au ménage : déposés dans la transaction de la décision, envoyés ensuite.
CREATE TABLE message (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cle             VARCHAR(60)   NOT NULL,
  menage_id       BIGINT        NOT NULL REFERENCES menage (id),
  canal           VARCHAR(10)   NOT NULL,
  destinataire    VARCHAR(254)  NULL,
  texte           VARCHAR(1000) NOT NULL,
  etat            VARCHAR(12)   NOT NULL,
  essais          INT           NOT NULL DEFAULT 0,
  prochain_essai  DATETIME(6)   NULL,
  cree_le         DATETIME(6)   NOT NULL,
  envoye_le       DATETIME(6)   NULL,
  erreur          VARCHAR(200)  NULL,
  version         INT           NOT NULL DEFAULT 0,
  UNIQUE KEY message_cle (cle),
  KEY message_a_envoyer (etat, prochain_essai),
  KEY message_menage (menage_id, cree_le)
);
