package fr.siao.demonstration.offre;

import java.util.List;

/**
 * Le CHRS des Tilleuls, à Montreuil : le dispositif par lequel on découvre l'application. Ses places sont fixées une à
 * une, pour que la démonstration s'y raconte toujours de même.
 */
public final class LesTilleuls {
    public static final String NOM = "Les Tilleuls";
    static final String COMMUNE = "93048";

    public static final String A_REPONDRE = "Logement 12";
    public static final String MENAGE_ATTENDU = "Chambre 3";
    public static final String A_CONFIRMER = "Logement 21";
    public static final String VACANTE_D_HIER = "Chambre 6";
    public static final String LOGEMENT_BIENTOT_VACANT = "Logement 15";
    public static final String CHAMBRE_BIENTOT_VACANTE = "Chambre 8";
    public static final String EN_TRAVAUX = "Chambre 4";
    public static final String INEXPLIQUEE = "Chambre 17";

    private static final ModelePlace T1 = new ModelePlace("90", 1, 1, "Logement");
    private static final ModelePlace T2 = new ModelePlace("100", 2, 3, "Logement");
    private static final ModelePlace T3 = new ModelePlace("110", 3, 4, "Logement");
    private static final ModelePlace T4 = new ModelePlace("120", 4, 6, "Logement");
    private static final ModelePlace CHAMBRE = new ModelePlace("1", 1, 1, "Chambre");
    private static final ModelePlace CHAMBRE_DOUBLE = new ModelePlace("40", 1, 2, "Chambre");

    /** Un étage de logements, du premier au sixième. */
    private static final List<ModelePlace> ETAGE = List.of(T2, T2, T1, T3, T2, T1);

    private static final int ETAGES = 4;
    private static final int CHAMBRES = 24;
    private static final int CHAMBRES_PAR_ETAGE = 8;

    private LesTilleuls() {}

    static void places(Dispositif dispositif, FabriqueDePlaces fabrique) {
        for (int etage = 1; etage <= ETAGES; etage++) {
            for (int porte = 1; porte <= ETAGE.size(); porte++) {
                ModelePlace sorte = porte == 1 && etage > 1 ? T3 : porte == 4 && etage == 4 ? T4 : ETAGE.get(porte - 1);
                fabrique.ajouter(
                        dispositif,
                        sorte,
                        "Logement " + etage + porte,
                        new Place.Emplacement("Bâtiment A", etage, false),
                        "SIAO");
            }
        }
        for (int numero = 1; numero <= CHAMBRES; numero++) {
            fabrique.ajouter(
                    dispositif,
                    numero % 5 == 0 ? CHAMBRE_DOUBLE : CHAMBRE,
                    "Chambre " + numero,
                    new Place.Emplacement("Bâtiment B", (numero - 1) / CHAMBRES_PAR_ETAGE, true),
                    "SIAO");
        }
    }

    public static boolean est(Dispositif dispositif) {
        return dispositif.structure.nom.equals(NOM);
    }
}
