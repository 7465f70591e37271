package fr.siao.mesure.serveur;

/** Les colonnes que lisent les actes, table par table : la référence lit les mêmes. Les premières ont un rang connu. */
final class Colonnes {
    static final String PLACE =
            "p.id, p.version, p.dispositif_id, p.libelle, p.batiment, p.etage, p.ascenseur, p.categorie,"
                    + " p.capacite_min, p.capacite_max, p.pmr, p.contingent, p.loyer, p.charges, p.etat, p.etat_depuis,"
                    + " p.etat_jusque, p.etat_motif, p.convention, p.enregistree_le";
    static final String DISPOSITIF = "d.id, d.type, d.age_min, d.age_max, d.animaux_acceptes, d.structure_id, d.regule,"
            + " d.menages_par_place, d.delai_reponse_heures, d.accord_hors_regulation, d.nom, d.participation,"
            + " d.places_financees, d.programme, d.projet_social, d.version, d.criteres, d.delai_orientation_jours";
    static final String STRUCTURE =
            "s.id, s.siao_id, s.commune, s.nom, s.adresse, s.finess, s.nature, s.siret, s.telephone,"
                    + " s.version, s.gestionnaire_id";
    static final String VACANCE = "v.id, v.version, v.close_le, v.confirmee_le, v.declaree_le, v.declaree_par, v.issue,"
            + " v.vacante_le, v.videe_le, v.place_id";
    static final String MENAGE = "m.id, m.animaux, m.cle, m.cree_le, m.hotel_depuis, m.mobilite_reduite, m.referent_id,"
            + " m.structure_referente_id, m.version, m.siao_id";
    static final String DEMANDE = "n.id, n.version, n.menage_id, n.etat, n.a_mettre_a_jour, n.anciennete, n.auteur_id,"
            + " n.confirmee_le, n.creee_le, n.etat_motif, n.expire_le, n.grille_id, n.priorite, n.priorite_motif,"
            + " n.transmise_le, n.evaluation_id, n.siao_id";
    static final String PROPOSITION =
            "x.id, x.version, x.demande_id, x.menage_id, x.place_id, x.vacance_id, x.admise_le,"
                    + " x.admission_prevue, x.choix_commentaire, x.choix_motif, x.echeance, x.etat, x.etat_motif, x.exception_delai,"
                    + " x.preparee_le, x.preparee_par, x.proposee_le, x.rang_conseille";
    static final String SEJOUR =
            "e.id, e.version, e.menage_id, e.debut, e.echange_siao_le, e.fin, e.motif_sortie, e.nature,"
                    + " e.origine, e.origine_motif, e.sortie_par, e.place_id, e.proposition_id";

    static final String VIVANTES =
            "('PREPAREE', 'PROPOSEE_AU_MENAGE', 'ACCEPTEE_PAR_LE_MENAGE', 'PROPOSEE_A_LA_STRUCTURE',"
                    + " 'ACCEPTEE_PAR_LA_STRUCTURE')";

    private Colonnes() {}

    static int combien(String colonnes) {
        return colonnes.split(",").length;
    }
}
