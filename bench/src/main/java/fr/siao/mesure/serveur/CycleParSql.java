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
        Object[] sejour = o.lire(SqlDuCycle.SEJOUR_DE_LA_PLACE, s.place());
        long menage = Ordres.nombre(o.lire(SqlDuCycle.MENAGE, sejour[2])[0]);
        o.changer(
                SqlDuCycle.FINIR_SEJOUR,
                quand.jour(),
                CycleParActes.MOTIF_SORTIE,
                droits.compte(),
                sejour[0],
                sejour[1]);
        o.lister(SqlDuCycle.VACANCE_OUVERTE, s.place());
        place.devenir(o, "VACANTE", quand.jour(), droits.compte(), quand);
        o.inserer(
                SqlDuCycle.OUVRIR_VACANCE, quand.instant(), quand.instant(), droits.compte(), quand.jour(), s.place());
        droits.tracer(o, "hebergement.enregistrer-sortie", quand, "sejour", Ordres.nombre(sejour[0]), menage);
        return null;
    }

    private static long proposer(Ordres o, Situation s) throws SQLException {
        Moment quand = Moment.present();
        Droits droits = Droits.lire(o, s.operateur(), quand.jour());
        PlaceSql.Dispositif dispositif = PlaceSql.trouver(o, s.place(), droits);
        PlaceSql place = PlaceSql.garder(o, s.place());
        long vacance = Ordres.nombre(o.lire(SqlDuCycle.VACANCE_OUVERTE, s.place())[0]);
        o.lire(SqlDuCycle.DEMANDE_SUIVIE, s.demande(), droits.siao());
        Object[] demande = o.lire(SqlDuCycle.GARDER_DEMANDE, s.demande());
        long menage = Ordres.nombre(demande[2]);
        o.lire(SqlDuCycle.NOMENCLATURE, CycleParActes.MOTIF_CHOIX, "MOTIF_AUTRE_CHOIX");
        Object[] structure = dispositif.structure();
        String departement = (String) o.lire(SqlDuCycle.COMMUNE, structure[2])[2];
        List<String> compositions = o.lister(SqlDuCycle.COMPOSITIONS, dispositif.id()).stream()
                .map(ligne -> (String) ligne[0])
                .toList();
        long siao = Ordres.nombre(o.lire(SqlDuCycle.SIAO, structure[1])[0]);
        Integer rang = new RequeteCandidats(siao, departement, place, dispositif, compositions, vacance, quand.jour())
                .rang(o, s.demande());
        o.lire(SqlDuCycle.VIVANTES_SUR, vacance);
        changerDemande(o, demande, "EN_COURS_D_ORIENTATION", droits.compte(), quand);
        place.devenir(o, "RESERVEE", quand.jour(), droits.compte(), quand);
        long proposition = o.inserer(
                SqlDuCycle.PROPOSER,
                "Mesure",
                CycleParActes.MOTIF_CHOIX,
                quand.instant(),
                droits.compte(),
                rang,
                s.demande(),
                menage,
                s.place(),
                vacance);
        o.inserer(SqlDuCycle.NOTER_PROPOSITION, droits.compte(), "PREPAREE", quand.instant(), proposition);
        int heures =
                Integer.parseInt((String) o.lire(SqlDuCycle.REGLAGE, "REPONSE_MENAGE_HEURES", siao, quand.jour())[4]);
        LocalDateTime echeance = quand.instant().plusHours(heures);
        o.changer(SqlDuCycle.PROPOSER_AU_MENAGE, quand.instant(), echeance, proposition, 1);
        o.inserer(SqlDuCycle.NOTER_PROPOSITION, droits.compte(), "PROPOSEE_AU_MENAGE", quand.instant(), proposition);
        o.changer(SqlDuCycle.CHANGER_LIGNE, "EN_COURS_D_ORIENTATION", s.demande());
        droits.tracer(o, "orientation.proposer-place", quand, "demande", s.demande(), menage);
        return proposition;
    }

    private static Void accepter(Ordres o, Situation s, long id) throws SQLException {
        Moment quand = Moment.present();
        Droits droits = Droits.lire(o, s.operateur(), quand.jour());
        Object[] proposition = o.lire(SqlDuCycle.PROPOSITION_DU_SIAO, id, droits.siao(), droits.siao());
        PlaceSql.Dispositif dispositif = PlaceSql.dispositif(proposition, SqlDuCycle.DISPOSITIF_DE_LA_PROPOSITION);
        PlaceSql.garder(o, Ordres.nombre(proposition[4]));
        LocalDateTime echeance = quand.instant().plusHours(dispositif.heures());
        o.changer(SqlDuCycle.CHANGER_PROPOSITION, "PROPOSEE_A_LA_STRUCTURE", echeance, id, proposition[1]);
        o.inserer(SqlDuCycle.NOTER_PROPOSITION, droits.compte(), "ACCEPTEE_PAR_LE_MENAGE", quand.instant(), id);
        o.inserer(SqlDuCycle.NOTER_PROPOSITION, droits.compte(), "PROPOSEE_A_LA_STRUCTURE", quand.instant(), id);
        droits.tracer(o, "orientation.reponse-du-menage", quand, "proposition", id, Ordres.nombre(proposition[3]));
        return null;
    }

    private static Void accueillir(Ordres o, Situation s, long id) throws SQLException {
        Moment quand = Moment.present();
        LocalDate jour = quand.jour();
        Droits droits = Droits.lire(o, s.responsable(), jour);
        Object[] proposition = o.lire(SqlDuCycle.PROPOSITION_DE_LA_STRUCTURE, id, droits.dispositif());
        long menage = Ordres.nombre(proposition[3]);
        long vacance = Ordres.nombre(proposition[5]);
        PlaceSql place = PlaceSql.garder(o, s.place());
        annoncer(o, id, menage, PlaceSql.dispositif(proposition, SqlDuCycle.DISPOSITIF_DE_LA_PROPOSITION), quand);
        o.lire(SqlDuCycle.DEMANDE, s.demande());
        Object[] demande = o.lire(SqlDuCycle.GARDER_DEMANDE, s.demande());
        o.changer(SqlDuCycle.ADMETTRE, jour, jour, id, proposition[1]);
        o.inserer(SqlDuCycle.NOTER_PROPOSITION, droits.compte(), "ACCEPTEE_PAR_LA_STRUCTURE", quand.instant(), id);
        o.inserer(SqlDuCycle.NOTER_PROPOSITION, droits.compte(), "ADMISE", quand.instant(), id);
        o.lister(SqlDuCycle.AUTRES_VIVANTES, vacance, id);
        o.lister(SqlDuCycle.VIVANTES_DE, s.demande());
        changerDemande(o, demande, "POURVUE", droits.compte(), quand);
        place.devenir(o, "OCCUPEE", jour, droits.compte(), quand);
        Object versionVacance = proposition[proposition.length - 9];
        o.changer(SqlDuCycle.POURVOIR_VACANCE, quand.instant(), vacance, versionVacance);
        o.ecrire(SqlDuCycle.OUBLIER_PRECONISATIONS, s.demande());
        o.changer(SqlDuCycle.OUBLIER_LIGNE, s.demande());
        o.lister(SqlDuCycle.SEJOUR_DU_MENAGE, menage);
        o.inserer(SqlDuCycle.OUVRIR_SEJOUR, jour, menage, s.place(), id);
        droits.tracer(o, "orientation.reponse-de-la-structure", quand, "proposition", id, menage);
        return null;
    }

    private static void changerDemande(Ordres o, Object[] demande, String etat, long compte, Moment quand)
            throws SQLException {
        o.lister(SqlDuCycle.ETAPES_DE_LA_DEMANDE, demande[0]);
        o.changer(SqlDuCycle.CHANGER_DEMANDE, etat, demande[0], demande[1]);
        o.inserer(SqlDuCycle.NOTER_DEMANDE, compte, etat, quand.instant(), demande[0]);
    }

    private static void annoncer(Ordres o, long proposition, long menage, PlaceSql.Dispositif dispositif, Moment quand)
            throws SQLException {
        Object[] structure = dispositif.structure();
        Object[] commune = o.lire(SqlDuCycle.COMMUNE, structure[2]);
        Object[] siao = o.lire(SqlDuCycle.SIAO, structure[1]);
        Object[] titulaire = o.lister(SqlDuCycle.APPARTENANCES, menage).stream()
                .filter(a -> a[2] == null && "TITULAIRE".equals(a[3]))
                .findFirst()
                .orElseThrow();
        String telephone = (String) o.lire(SqlDuCycle.PERSONNE, titulaire[5])[0];
        String adresse = structure[4] + ", " + commune[1] + " " + commune[3];
        String texte =
                siao[2] + " : une place vous attend à partir du " + JOUR.format(quand.jour()) + " : " + structure[3]
                        + ", " + adresse + ". Plan : https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(adresse, StandardCharsets.UTF_8)
                        + " Vos droits et indications : https://siao.example/droits En cas d’empêchement, prévenez votre référent ou"
                        + " appelez le 115.";
        o.inserer(
                SqlDuCycle.ANNONCER,
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
