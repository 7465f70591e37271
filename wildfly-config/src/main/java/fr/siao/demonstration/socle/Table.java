package fr.siao.demonstration.socle;

import java.util.List;
import java.util.Locale;

/** Les tables remplies, un parent avant ses enfants : les lots partent dans cet ordre. */
public enum Table {
    DEPARTEMENT("code nom region"),
    COMMUNE("code nom departement code_postal"),
    SIAO("id departement nom telephone"),
    REGLAGE("id code siao_id valeur debut"),
    COMPTE("id courriel nom prenom mot_de_passe etat cree_le derniere_connexion"),
    GESTIONNAIRE("id siren nom"),
    STRUCTURE("id gestionnaire_id siao_id nature nom siret finess adresse commune telephone"),
    DISPOSITIF("id structure_id type nom programme places_financees regule accord_hors_regulation "
            + "age_min age_max animaux_acceptes projet_social participation menages_par_place "
            + "delai_orientation_jours delai_reponse_heures criteres"),
    DISPOSITIF_COMPOSITION("dispositif_id composition"),
    PLACE("id dispositif_id libelle batiment etage ascenseur categorie capacite_min capacite_max "
            + "pmr contingent loyer charges convention enregistree_le etat etat_depuis etat_jusque etat_motif"),
    PLACE_ETAT("id place_id etat depuis jusque motif compte_id instant"),
    VACANCE("id place_id vacante_le declaree_le declaree_par confirmee_le close_le issue"),
    HABILITATION("id compte_id profil siao_id gestionnaire_id structure_id dispositif_id departement debut "
            + "accordee_par accordee_le"),
    MENAGE("id cle siao_id referent_id structure_referente_id animaux mobilite_reduite hotel_depuis " + "cree_le"),
    SUIVI("id menage_id role compte_id structure_id debut pose_par pose_le"),
    PERSONNE("id cle nom prenom surnom naissance sexe nationalite telephone enceinte_terme "
            + "notice_moyen notice_le notice_par cree_le"),
    PERSONNE_CLE("cle personne_id"),
    APPARTENANCE("id menage_id personne_id lien debut"),
    EVALUATION("id menage_id etat auteur_id commencee_le entretien_le publiee_le validee_le copie_remise_le situation "
            + "violence sortant_ase rue_depuis"),
    NOTE("id menage_id auteur_id structure_id envoi instant texte"),
    DOUBLE_PRESUME("id une_id autre_id siao_id score raisons origine vu_le etat"),
    EVALUATION_PRECONISATION("evaluation_id rang type_dispositif departement accompagnement"),
    EVALUATION_REPONSE("evaluation_id rang question personne_id valeur"),
    EVALUATION_RECIT("evaluation_id partie texte modifie_le modifie_par version"),
    RENSEIGNEMENT("question menage_id personne_id valeur modifie_le modifie_par version"),
    EVALUATION_FLASH(
            "id menage_id auteur_id mode rencontree_le saisie_le mise_a_l_abri paroles expertises reorientation suite"),
    DEMANDE("id menage_id siao_id evaluation_id etat auteur_id creee_le transmise_le anciennete "
            + "confirmee_le expire_le priorite priorite_motif grille_id etat_motif a_mettre_a_jour"),
    DEMANDE_PRECONISATION("demande_id rang type_dispositif departement accompagnement"),
    DEMANDE_ETAPE("id demande_id etat motif commentaire compte_id instant"),
    FILE_ATTENTE("demande_id menage_id siao_id cle etat priorite hotel_long hotel_depuis anciennete "
            + "expire_le evaluee_le composition personnes mineurs plus_jeune adulte_plus_jeune "
            + "adulte_plus_age animaux mobilite_reduite referent_id types"),
    FILE_PRECONISATION("demande_id type_dispositif departement siao_id priorite hotel_long anciennete personnes "
            + "composition adulte_plus_jeune adulte_plus_age animaux mobilite_reduite"),
    PROPOSITION("id vacance_id place_id demande_id menage_id etat preparee_le preparee_par proposee_le echeance "
            + "exception_delai rang_conseille choix_motif choix_commentaire admission_prevue admise_le "
            + "etat_motif"),
    PROPOSITION_ETAPE("id proposition_id etat motif commentaire compte_id instant"),
    REFUS("id proposition_id auteur motif commentaire trajet_minutes refuse_le saisi_par revue "
            + "revue_le revue_par revue_commentaire effet anciennete_avant"),
    PRISE_EN_CHARGE("id menage_id place_id proposition_id nature origine origine_motif echange_siao_le debut "
            + "fin motif_sortie sortie_par"),
    ECHEANCE("menage_id siao_id structure_id referent_id nature depuis prevue_le due_le reports");

    private final List<String> colonnes;

    /** @param colonnes séparées d'une espace ; « id » vient en premier quand la table en a un */
    Table(String colonnes) {
        this.colonnes = List.of(colonnes.split(" "));
    }

    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> colonnes() {
        return colonnes;
    }

    boolean numerotee() {
        return "id".equals(colonnes.get(0));
    }

    String insertion() {
        return "INSERT INTO " + nom() + " (" + String.join(", ", colonnes) + ") VALUES ("
                + "?, ".repeat(colonnes.size() - 1) + "?)";
    }
}
