package fr.siao.mesure.serveur;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Le même cycle écrit à la main : mêmes transactions, mêmes ordres dans le même ordre, rien d'autre. Les règles n'y sont
 * pas, seulement ce qu'elles font lire et écrire.
 */
final class CycleParSql implements Cycle {
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    private static final String SEJOUR_DE_LA_PLACE =
            "SELECT " + Colonnes.SEJOUR + " FROM prise_en_charge e WHERE e.place_id = ? AND e.fin IS NULL";
    private static final String SEJOUR_DU_MENAGE =
            "SELECT " + Colonnes.SEJOUR + " FROM prise_en_charge e WHERE e.menage_id = ? AND e.fin IS NULL";
    private static final String FINIR_SEJOUR = """
            UPDATE prise_en_charge SET fin = ?, motif_sortie = ?, sortie_par = ?, version = version + 1
            WHERE id = ? AND version = ?
            """;
    private static final String OUVRIR_SEJOUR = """
            INSERT INTO prise_en_charge (debut, echange_siao_le, fin, motif_sortie, nature, origine, origine_motif,
              sortie_par, version, menage_id, place_id, proposition_id)
            VALUES (?, NULL, NULL, NULL, 'STABILISEE', 'ORIENTATION', NULL, NULL, 1, ?, ?, ?)
            """;
    private static final String MENAGE = "SELECT " + Colonnes.MENAGE + " FROM menage m WHERE m.id = ?";

    private static final String VACANCE_OUVERTE =
            "SELECT " + Colonnes.VACANCE + " FROM vacance v WHERE v.place_id = ? AND v.close_le IS NULL";
    private static final String OUVRIR_VACANCE = """
            INSERT INTO vacance (close_le, confirmee_le, declaree_le, declaree_par, issue, vacante_le, version, videe_le,
              place_id)
            VALUES (NULL, ?, ?, ?, NULL, ?, 1, NULL, ?)
            """;
    private static final String POURVOIR_VACANCE = """
            UPDATE vacance SET close_le = ?, issue = 'POURVUE', version = version + 1 WHERE id = ? AND version = ?
            """;

    private static final String DEMANDE_SUIVIE = "SELECT " + Colonnes.DEMANDE + ", " + Colonnes.MENAGE
            + " FROM demande n JOIN menage m ON m.id = n.menage_id"
            + " WHERE n.id = ? AND (m.siao_id IN (-1, ?) OR m.structure_referente_id IN (-1))";
    private static final String DEMANDE = "SELECT " + Colonnes.DEMANDE + " FROM demande n WHERE n.id = ?";
    private static final String GARDER_DEMANDE = DEMANDE + " FOR UPDATE";
    private static final String CHANGER_DEMANDE =
            "UPDATE demande SET etat = ?, version = version + 1 WHERE id = ? AND version = ?";
    private static final String ETAPES_DE_LA_DEMANDE =
            "SELECT id, commentaire, compte_id, etat, instant, motif, demande_id FROM demande_etape WHERE demande_id = ?";
    private static final String NOTER_DEMANDE = """
            INSERT INTO demande_etape (commentaire, compte_id, etat, instant, motif, demande_id)
            VALUES (NULL, ?, ?, ?, NULL, ?)
            """;
    private static final String CHANGER_LIGNE = "UPDATE file_attente SET etat = ? WHERE demande_id = ?";
    private static final String OUBLIER_PRECONISATIONS = "DELETE FROM file_preconisation WHERE demande_id = ?";
    private static final String OUBLIER_LIGNE = "DELETE FROM file_attente WHERE demande_id = ?";

    private static final String NOMENCLATURE =
            "SELECT code, liste, debut, fin, libelle, ordre, parent FROM nomenclature_valeur WHERE code = ? AND liste = ?";
    private static final String STRUCTURE = "SELECT " + Colonnes.STRUCTURE + " FROM structure s WHERE s.id = ?";
    private static final String COMMUNE = "SELECT code, code_postal, departement, nom FROM commune WHERE code = ?";
    private static final String SIAO = "SELECT id, departement, nom, telephone FROM siao WHERE id = ?";
    private static final String COMPOSITIONS = "SELECT composition FROM dispositif_composition WHERE dispositif_id = ?";
    private static final String REGLAGE = """
            SELECT id, code, debut, siao_id, valeur FROM reglage
            WHERE code = ? AND (siao_id = ? OR siao_id IS NULL) AND debut <= ?
            ORDER BY CASE WHEN siao_id IS NULL THEN 1 ELSE 0 END, debut DESC LIMIT 0, 1
            """;

    private static final String VIVANTES_SUR =
            "SELECT COUNT(id) FROM proposition WHERE vacance_id = ? AND etat IN " + Colonnes.VIVANTES;
    private static final String PROPOSER = """
            INSERT INTO proposition (admise_le, admission_prevue, choix_commentaire, choix_motif, echeance, etat, etat_motif,
              exception_delai, preparee_le, preparee_par, rang_conseille, version, demande_id, menage_id, place_id,
              vacance_id)
            VALUES (NULL, NULL, ?, ?, NULL, 'PREPAREE', NULL, NULL, ?, ?, ?, 1, ?, ?, ?, ?)
            """;
    private static final String CHANGER_PROPOSITION =
            "UPDATE proposition SET etat = ?, echeance = ?, version = version + 1 WHERE id = ? AND version = ?";
    private static final String ADMETTRE = """
            UPDATE proposition SET etat = 'ADMISE', echeance = NULL, admission_prevue = ?, admise_le = ?,
              version = version + 1
            WHERE id = ? AND version = ?
            """;
    private static final String NOTER_PROPOSITION = """
            INSERT INTO proposition_etape (commentaire, compte_id, etat, instant, motif, proposition_id)
            VALUES (NULL, ?, ?, ?, NULL, ?)
            """;
    private static final String LIRE_PROPOSITION = "SELECT " + Colonnes.PROPOSITION + ", " + Colonnes.MENAGE + ", "
            + Colonnes.PLACE + ", " + Colonnes.VACANCE
            + " FROM proposition x JOIN menage m ON m.id = x.menage_id JOIN place p ON p.id = x.place_id"
            + " JOIN vacance v ON v.id = x.vacance_id JOIN dispositif d ON d.id = p.dispositif_id"
            + " JOIN structure s ON s.id = d.structure_id WHERE x.id = ? AND ";
    private static final String PROPOSITION_DU_SIAO =
            LIRE_PROPOSITION + "(m.siao_id IN (-1, ?) OR s.siao_id IN (-1, ?))";
    private static final String PROPOSITION_DE_LA_STRUCTURE = LIRE_PROPOSITION
            + "(p.dispositif_id IN (-1, ?) OR d.structure_id IN (-1) OR s.gestionnaire_id IN (-1))"
            + " AND x.etat IN ('PROPOSEE_AU_MENAGE', 'ACCEPTEE_PAR_LE_MENAGE', 'PROPOSEE_A_LA_STRUCTURE',"
            + " 'ACCEPTEE_PAR_LA_STRUCTURE')";
    private static final String AUTRES_VIVANTES = "SELECT " + Colonnes.PROPOSITION + ", " + Colonnes.DEMANDE
            + " FROM proposition x JOIN demande n ON n.id = x.demande_id WHERE x.vacance_id = ? AND x.id <> ?"
            + " AND x.etat IN " + Colonnes.VIVANTES + " ORDER BY x.id";
    private static final String VIVANTES_DE = "SELECT " + Colonnes.PROPOSITION + ", " + Colonnes.VACANCE + ", "
            + Colonnes.PLACE
            + " FROM proposition x JOIN vacance v ON v.id = x.vacance_id JOIN place p ON p.id = x.place_id"
            + " WHERE x.demande_id = ? AND x.etat IN " + Colonnes.VIVANTES + " ORDER BY x.id";

    private static final String APPARTENANCES = """
            SELECT id, debut, fin, lien, menage_id, personne_id FROM appartenance WHERE menage_id = ? ORDER BY debut, id
            """;
    private static final String PERSONNE = """
            SELECT telephone, id, cle, cree_le, enceinte_terme, naissance, nationalite, nom, prenom, sexe, surnom, version,
              notice_le, notice_moyen, notice_par
            FROM personne WHERE id = ?
            """;
    private static final String ANNONCER = """
            INSERT INTO message (canal, cle, cree_le, destinataire, envoye_le, erreur, essais, etat, menage_id,
              prochain_essai, texte, version)
            VALUES (?, ?, ?, ?, NULL, NULL, 0, ?, ?, ?, ?, 1)
            """;

    private final TransactionSql transaction;

    CycleParSql(DataSource base) {
        this.transaction = new TransactionSql(base);
    }

    @Override
    public void accomplir(Situation s) throws SQLException {
        transaction.faire(ordres -> sortir(ordres, s));
        long proposition = transaction.faire(ordres -> proposer(ordres, s));
        transaction.faire(ordres -> accepter(ordres, s, proposition));
        transaction.faire(ordres -> accueillir(ordres, s, proposition));
    }

    private static Void sortir(Ordres o, Situation s) throws SQLException {
        Moment quand = Moment.present();
        Droits droits = Droits.lire(o, s.responsable(), quand.jour());
        PlaceSql.trouver(o, s.place(), droits);
        PlaceSql place = PlaceSql.garder(o, s.place());
        Object[] sejour = o.lire(SEJOUR_DE_LA_PLACE, s.place());
        long menage = Ordres.nombre(o.lire(MENAGE, sejour[2])[0]);
        o.changer(FINIR_SEJOUR, quand.jour(), CycleParActes.MOTIF_SORTIE, droits.compte(), sejour[0], sejour[1]);
        o.lister(VACANCE_OUVERTE, s.place());
        place.devenir(o, "VACANTE", quand.jour(), droits.compte(), quand);
        o.inserer(OUVRIR_VACANCE, quand.instant(), quand.instant(), droits.compte(), quand.jour(), s.place());
        droits.tracer(o, "hebergement.enregistrer-sortie", quand, "sejour", Ordres.nombre(sejour[0]), menage);
        return null;
    }

    private static long proposer(Ordres o, Situation s) throws SQLException {
        Moment quand = Moment.present();
        Droits droits = Droits.lire(o, s.operateur(), quand.jour());
        PlaceSql.Dispositif dispositif = PlaceSql.trouver(o, s.place(), droits);
        PlaceSql place = PlaceSql.garder(o, s.place());
        long vacance = Ordres.nombre(o.lire(VACANCE_OUVERTE, s.place())[0]);
        o.lire(DEMANDE_SUIVIE, s.demande(), droits.siao());
        Object[] demande = o.lire(GARDER_DEMANDE, s.demande());
        long menage = Ordres.nombre(demande[2]);
        o.lire(NOMENCLATURE, CycleParActes.MOTIF_CHOIX, "MOTIF_AUTRE_CHOIX");
        Object[] structure = o.lire(STRUCTURE, dispositif.structure());
        String departement = (String) o.lire(COMMUNE, structure[2])[2];
        List<String> compositions = o.lister(COMPOSITIONS, dispositif.id()).stream()
                .map(ligne -> (String) ligne[0])
                .toList();
        long siao = Ordres.nombre(o.lire(SIAO, structure[1])[0]);
        Integer rang = new RequeteCandidats(siao, departement, place, dispositif, compositions, vacance, quand.jour())
                .rang(o, s.demande());
        o.lire(VIVANTES_SUR, vacance);
        changerDemande(o, demande, "EN_COURS_D_ORIENTATION", droits.compte(), quand);
        place.devenir(o, "RESERVEE", quand.jour(), droits.compte(), quand);
        long proposition = o.inserer(
                PROPOSER,
                "Mesure",
                CycleParActes.MOTIF_CHOIX,
                quand.instant(),
                droits.compte(),
                rang,
                s.demande(),
                menage,
                s.place(),
                vacance);
        o.inserer(NOTER_PROPOSITION, droits.compte(), "PREPAREE", quand.instant(), proposition);
        int heures = Integer.parseInt((String) o.lire(REGLAGE, "REPONSE_MENAGE_HEURES", siao, quand.jour())[4]);
        LocalDateTime echeance = quand.instant().plusHours(heures);
        o.changer(CHANGER_PROPOSITION, "PROPOSEE_AU_MENAGE", echeance, proposition, 1);
        o.inserer(NOTER_PROPOSITION, droits.compte(), "PROPOSEE_AU_MENAGE", quand.instant(), proposition);
        o.changer(CHANGER_LIGNE, "EN_COURS_D_ORIENTATION", s.demande());
        droits.tracer(o, "orientation.proposer-place", quand, "demande", s.demande(), menage);
        return proposition;
    }

    private static Void accepter(Ordres o, Situation s, long id) throws SQLException {
        Moment quand = Moment.present();
        Droits droits = Droits.lire(o, s.operateur(), quand.jour());
        Object[] proposition = o.lire(PROPOSITION_DU_SIAO, id, droits.siao(), droits.siao());
        PlaceSql.Dispositif dispositif =
                PlaceSql.garder(o, Ordres.nombre(proposition[4])).dispositif(o);
        LocalDateTime echeance = quand.instant().plusHours(dispositif.heures());
        o.changer(CHANGER_PROPOSITION, "PROPOSEE_A_LA_STRUCTURE", echeance, id, proposition[1]);
        o.inserer(NOTER_PROPOSITION, droits.compte(), "ACCEPTEE_PAR_LE_MENAGE", quand.instant(), id);
        o.inserer(NOTER_PROPOSITION, droits.compte(), "PROPOSEE_A_LA_STRUCTURE", quand.instant(), id);
        droits.tracer(o, "orientation.reponse-du-menage", quand, "proposition", id, Ordres.nombre(proposition[3]));
        return null;
    }

    private static Void accueillir(Ordres o, Situation s, long id) throws SQLException {
        Moment quand = Moment.present();
        LocalDate jour = quand.jour();
        Droits droits = Droits.lire(o, s.responsable(), jour);
        Object[] proposition = o.lire(PROPOSITION_DE_LA_STRUCTURE, id, droits.dispositif());
        long menage = Ordres.nombre(proposition[3]);
        long vacance = Ordres.nombre(proposition[5]);
        PlaceSql place = PlaceSql.garder(o, s.place());
        annoncer(o, id, menage, place.dispositif(o), quand);
        o.lire(DEMANDE, s.demande());
        Object[] demande = o.lire(GARDER_DEMANDE, s.demande());
        o.changer(ADMETTRE, jour, jour, id, proposition[1]);
        o.inserer(NOTER_PROPOSITION, droits.compte(), "ACCEPTEE_PAR_LA_STRUCTURE", quand.instant(), id);
        o.inserer(NOTER_PROPOSITION, droits.compte(), "ADMISE", quand.instant(), id);
        o.lister(AUTRES_VIVANTES, vacance, id);
        o.lister(VIVANTES_DE, s.demande());
        changerDemande(o, demande, "POURVUE", droits.compte(), quand);
        place.devenir(o, "OCCUPEE", jour, droits.compte(), quand);
        Object versionVacance = proposition[proposition.length - 9];
        o.changer(POURVOIR_VACANCE, quand.instant(), vacance, versionVacance);
        o.ecrire(OUBLIER_PRECONISATIONS, s.demande());
        o.changer(OUBLIER_LIGNE, s.demande());
        o.lister(SEJOUR_DU_MENAGE, menage);
        o.inserer(OUVRIR_SEJOUR, jour, menage, s.place(), id);
        droits.tracer(o, "orientation.reponse-de-la-structure", quand, "proposition", id, menage);
        return null;
    }

    private static void changerDemande(Ordres o, Object[] demande, String etat, long compte, Moment quand)
            throws SQLException {
        o.lister(ETAPES_DE_LA_DEMANDE, demande[0]);
        o.changer(CHANGER_DEMANDE, etat, demande[0], demande[1]);
        o.inserer(NOTER_DEMANDE, compte, etat, quand.instant(), demande[0]);
    }

    private static void annoncer(Ordres o, long proposition, long menage, PlaceSql.Dispositif dispositif, Moment quand)
            throws SQLException {
        Object[] structure = o.lire(STRUCTURE, dispositif.structure());
        Object[] commune = o.lire(COMMUNE, structure[2]);
        Object[] siao = o.lire(SIAO, structure[1]);
        Object[] titulaire = o.lister(APPARTENANCES, menage).stream()
                .filter(a -> a[2] == null && "TITULAIRE".equals(a[3]))
                .findFirst()
                .orElseThrow();
        String telephone = (String) o.lire(PERSONNE, titulaire[5])[0];
        String adresse = structure[4] + ", " + commune[1] + " " + commune[3];
        String texte =
                siao[2] + " : une place vous attend à partir du " + JOUR.format(quand.jour()) + " : " + structure[3]
                        + ", " + adresse + ". Plan : https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(adresse, StandardCharsets.UTF_8)
                        + " Vos droits et indications : https://siao.example/droits En cas d’empêchement, prévenez votre référent ou"
                        + " appelez le 115.";
        o.inserer(
                ANNONCER,
                telephone == null ? "COURRIER" : "SMS",
                "orientation-" + proposition,
                quand.instant(),
                telephone,
                telephone == null ? "A_IMPRIMER" : "A_ENVOYER",
                menage,
                telephone == null ? null : quand.instant(),
                texte);
    }
}
