package fr.siao.mesure.serveur;

/** Les ordres du cycle écrit à la main : ceux que les actes envoient, aux mêmes tables, aux mêmes colonnes. */
final class SqlDuCycle {
    static final String SEJOUR_DE_LA_PLACE =
            "SELECT " + Colonnes.SEJOUR + " FROM prise_en_charge e WHERE e.place_id = ? AND e.fin IS NULL";
    static final String SEJOUR_DU_MENAGE =
            "SELECT " + Colonnes.SEJOUR + " FROM prise_en_charge e WHERE e.menage_id = ? AND e.fin IS NULL";
    static final String FINIR_SEJOUR = """
            UPDATE prise_en_charge SET fin = ?, motif_sortie = ?, sortie_par = ?, version = version + 1
            WHERE id = ? AND version = ?
            """;
    static final String OUVRIR_SEJOUR = """
            INSERT INTO prise_en_charge (debut, echange_siao_le, fin, motif_sortie, nature, origine, origine_motif,
              sortie_par, version, menage_id, place_id, proposition_id)
            VALUES (?, NULL, NULL, NULL, 'STABILISEE', 'ORIENTATION', NULL, NULL, 1, ?, ?, ?)
            """;
    static final String MENAGE = "SELECT " + Colonnes.MENAGE + " FROM menage m WHERE m.id = ?";

    static final String VACANCE_OUVERTE =
            "SELECT " + Colonnes.VACANCE + " FROM vacance v WHERE v.place_id = ? AND v.close_le IS NULL";
    static final String OUVRIR_VACANCE = """
            INSERT INTO vacance (close_le, confirmee_le, declaree_le, declaree_par, issue, vacante_le, version, videe_le,
              place_id)
            VALUES (NULL, ?, ?, ?, NULL, ?, 1, NULL, ?)
            """;
    static final String POURVOIR_VACANCE = """
            UPDATE vacance SET close_le = ?, issue = 'POURVUE', version = version + 1 WHERE id = ? AND version = ?
            """;

    static final String DEMANDE_SUIVIE = "SELECT " + Colonnes.DEMANDE + ", " + Colonnes.MENAGE
            + " FROM demande n JOIN menage m ON m.id = n.menage_id"
            + " WHERE n.id = ? AND (m.siao_id IN (-1, ?) OR m.structure_referente_id IN (-1))";
    static final String DEMANDE = "SELECT " + Colonnes.DEMANDE + " FROM demande n WHERE n.id = ?";
    static final String GARDER_DEMANDE = DEMANDE + " FOR UPDATE";
    static final String CHANGER_DEMANDE =
            "UPDATE demande SET etat = ?, version = version + 1 WHERE id = ? AND version = ?";
    static final String ETAPES_DE_LA_DEMANDE =
            "SELECT id, commentaire, compte_id, etat, instant, motif, demande_id FROM demande_etape WHERE demande_id = ?";
    static final String NOTER_DEMANDE = """
            INSERT INTO demande_etape (commentaire, compte_id, etat, instant, motif, demande_id)
            VALUES (NULL, ?, ?, ?, NULL, ?)
            """;
    static final String CHANGER_LIGNE = "UPDATE file_attente SET etat = ? WHERE demande_id = ?";
    static final String OUBLIER_PRECONISATIONS = "DELETE FROM file_preconisation WHERE demande_id = ?";
    static final String OUBLIER_LIGNE = "DELETE FROM file_attente WHERE demande_id = ?";

    static final String NOMENCLATURE =
            "SELECT code, liste, debut, fin, libelle, ordre, parent FROM nomenclature_valeur WHERE code = ? AND liste = ?";
    static final String COMMUNE = "SELECT code, code_postal, departement, nom FROM commune WHERE code = ?";
    static final String SIAO = "SELECT id, departement, nom, telephone FROM siao WHERE id = ?";
    static final String COMPOSITIONS = "SELECT composition FROM dispositif_composition WHERE dispositif_id = ?";
    static final String REGLAGE = """
            SELECT id, code, debut, siao_id, valeur FROM reglage
            WHERE code = ? AND (siao_id = ? OR siao_id IS NULL) AND debut <= ?
            ORDER BY CASE WHEN siao_id IS NULL THEN 1 ELSE 0 END, debut DESC LIMIT 0, 1
            """;

    static final String VIVANTES_SUR =
            "SELECT COUNT(id) FROM proposition WHERE vacance_id = ? AND etat IN " + Colonnes.VIVANTES;
    static final String PROPOSER = """
            INSERT INTO proposition (admise_le, admission_prevue, choix_commentaire, choix_motif, echeance, etat, etat_motif,
              exception_delai, preparee_le, preparee_par, rang_conseille, version, demande_id, menage_id, place_id,
              vacance_id)
            VALUES (NULL, NULL, ?, ?, NULL, 'PREPAREE', NULL, NULL, ?, ?, ?, 1, ?, ?, ?, ?)
            """;
    static final String CHANGER_PROPOSITION =
            "UPDATE proposition SET etat = ?, echeance = ?, version = version + 1 WHERE id = ? AND version = ?";
    static final String PROPOSER_AU_MENAGE = """
            UPDATE proposition SET etat = 'PROPOSEE_AU_MENAGE', proposee_le = ?, echeance = ?, version = version + 1
            WHERE id = ? AND version = ?
            """;
    static final String ADMETTRE = """
            UPDATE proposition SET etat = 'ADMISE', echeance = NULL, admission_prevue = ?, admise_le = ?,
              version = version + 1
            WHERE id = ? AND version = ?
            """;
    static final String NOTER_PROPOSITION = """
            INSERT INTO proposition_etape (commentaire, compte_id, etat, instant, motif, proposition_id)
            VALUES (NULL, ?, ?, ?, NULL, ?)
            """;
    static final String LIRE_PROPOSITION = "SELECT " + Colonnes.PROPOSITION + ", " + Colonnes.MENAGE + ", "
            + Colonnes.PLACE + ", " + Colonnes.DISPOSITIF + ", " + Colonnes.STRUCTURE + ", " + Colonnes.VACANCE
            + " FROM proposition x JOIN menage m ON m.id = x.menage_id JOIN place p ON p.id = x.place_id"
            + " JOIN vacance v ON v.id = x.vacance_id JOIN dispositif d ON d.id = p.dispositif_id"
            + " JOIN structure s ON s.id = d.structure_id WHERE x.id = ? AND ";
    static final int DISPOSITIF_DE_LA_PROPOSITION = Colonnes.combien(Colonnes.PROPOSITION)
            + Colonnes.combien(Colonnes.MENAGE)
            + Colonnes.combien(Colonnes.PLACE);
    static final String PROPOSITION_DU_SIAO = LIRE_PROPOSITION + "(m.siao_id IN (-1, ?) OR s.siao_id IN (-1, ?))";
    static final String PROPOSITION_DE_LA_STRUCTURE = LIRE_PROPOSITION
            + "(p.dispositif_id IN (-1, ?) OR d.structure_id IN (-1) OR s.gestionnaire_id IN (-1))"
            + " AND x.etat IN ('PROPOSEE_AU_MENAGE', 'ACCEPTEE_PAR_LE_MENAGE', 'PROPOSEE_A_LA_STRUCTURE',"
            + " 'ACCEPTEE_PAR_LA_STRUCTURE')";
    static final String AUTRES_VIVANTES = "SELECT " + Colonnes.PROPOSITION + ", " + Colonnes.DEMANDE
            + " FROM proposition x JOIN demande n ON n.id = x.demande_id WHERE x.vacance_id = ? AND x.id <> ?"
            + " AND x.etat IN " + Colonnes.VIVANTES + " ORDER BY x.id";
    static final String VIVANTES_DE = "SELECT " + Colonnes.PROPOSITION + ", " + Colonnes.VACANCE + ", "
            + Colonnes.PLACE
            + " FROM proposition x JOIN vacance v ON v.id = x.vacance_id JOIN place p ON p.id = x.place_id"
            + " WHERE x.demande_id = ? AND x.etat IN " + Colonnes.VIVANTES + " ORDER BY x.id";

    static final String APPARTENANCES = """
            SELECT id, debut, fin, lien, menage_id, personne_id FROM appartenance WHERE menage_id = ? ORDER BY debut, id
            """;
    static final String PERSONNE = """
            SELECT telephone, id, cle, cree_le, enceinte_terme, naissance, nationalite, nom, prenom, sexe, surnom, version,
              notice_le, notice_moyen, notice_par
            FROM personne WHERE id = ?
            """;
    static final String ANNONCER = """
            INSERT INTO message (canal, cle, cree_le, destinataire, envoye_le, erreur, essais, etat, menage_id,
              prochain_essai, texte, version)
            VALUES (?, ?, ?, ?, NULL, NULL, 0, ?, ?, ?, ?, 1)
            """;

    private SqlDuCycle() {}
}
