package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.evaluation.Violence;
import fr.siao.menage.Nationalite;
import fr.siao.offre.TypeDispositif;
import java.time.LocalDate;
import java.util.List;

/** Tire la situation d'un ménage : d'où il vient, ses droits, ses ressources. */
public final class Situations {
    /** Hypothèses : un quart des violences demandent une mise en sécurité, deux fois sur cinq la question n'est pas posée. */
    private static final double MISE_EN_SECURITE = 0.25;

    private static final double QUESTION_POSEE = 0.6;
    private static final String VIOLENCES = "55";
    private static final List<String> RUE = List.of("20", "28");

    /** Hypothèse : un tiers des rues durent, de deux à dix ans ; les autres, moins de deux ans. */
    private static final double LONGUE_ERRANCE = 0.3;

    private static final int SORTIE_ASE_AGE_MAX = 21;

    /** RSA majoré et allocations familiales : il faut un enfant. */
    private static final List<String> PRESTATIONS_FAMILIALES = List.of("70", "100");

    private final Atelier atelier;
    private final Hasard hasard;

    public Situations(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("situations");
    }

    /** Ménage sans place connue. */
    public Situation sansPlace(Menage menage, boolean logement) {
        int age = menage.titulaire().age(atelier.repere().jour());
        boolean seul = menage.personnes.size() == 1;
        String code = atelier.proportions().du("SITUATION").tirer(hasard, s -> switch (s) {
            case "42" -> seul && age <= SORTIE_ASE_AGE_MAX;
            case "25" -> seul;
            default -> true;
        });
        return situation(menage, code, logement);
    }

    /** Ménage déjà accueilli : sa situation dit où. */
    public Situation accueilli(Menage menage, TypeDispositif type) {
        String code = switch (type) {
            case HOTEL -> "35";
            case CHU, AUTRE_HU, ALTHO, CHRS_URGENCE -> "32";
            case CHRS_STABILISATION -> "33";
            case CHRS_INSERTION -> "31";
            case ABRI_DE_NUIT, HALTE_DE_NUIT -> "26";
            case ACT, LHSS, LAM, UN_CHEZ_SOI -> "27";
            case CADA, HUDA, CPH -> "22";
            case RESIDENCE_SOCIALE, FJT, FTM, RJA, RHVS -> "43";
            default -> "39";
        };
        return situation(menage, code, type.logement());
    }

    private Situation situation(Menage menage, String code, boolean logement) {
        String sejour = code.equals("22") ? "10" : sejour(menage, logement || code.equals("56"));
        boolean regulier = !sejour.equals("81") && !sejour.equals("10");
        String ressources = atelier.proportions()
                .du(regulier ? "RESSOURCES_REGULIER" : "RESSOURCES_IRREGULIER")
                .tirer(hasard, r -> menage.famille() || !PRESTATIONS_FAMILIALES.contains(r));
        return new Situation(
                code,
                sejour,
                sejour.equals("10") ? "130" : ressources,
                violence(code),
                RUE.contains(code) ? rueDepuis() : null);
    }

    private Violence violence(String code) {
        if (code.equals(VIOLENCES)) {
            return hasard.chance(MISE_EN_SECURITE) ? Violence.MISE_EN_SECURITE : Violence.OUI;
        }
        return hasard.chance(QUESTION_POSEE) ? Violence.NON : null;
    }

    private LocalDate rueDepuis() {
        int jours = hasard.chance(LONGUE_ERRANCE) ? hasard.entre(740, 3650) : hasard.entre(10, 720);
        return atelier.repere().jour().minusDays(jours);
    }

    private String sejour(Menage menage, boolean regulier) {
        Nationalite nationalite = menage.titulaire().nationalite();
        return switch (nationalite) {
            case FRANCAISE -> "90";
            case UE -> "100";
            case APATRIDE -> "40";
            case NON_RENSEIGNEE -> "50";
            case HORS_UE ->
                atelier.proportions()
                        .du("SEJOUR_HORS_UE")
                        .tirer(hasard, s -> !regulier || !s.equals("81") && !s.equals("10"));
        };
    }
}
