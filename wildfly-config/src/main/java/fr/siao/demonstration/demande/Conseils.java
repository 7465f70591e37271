package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.territoire.Territoire;
import fr.siao.evaluation.Accompagnement;
import fr.siao.offre.TypeDispositif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Préconisations cohérentes avec le ménage (DEM-1, DEM-5, DEM-6) : ce qu'il est, ce que ses droits permettent. */
public final class Conseils {
    private static final int JEUNE_MAX = 30;
    private static final int PENSION_MIN = 30;
    private static final int FTM_MIN = 45;
    private static final String PARIS = "75";

    private final Atelier atelier;
    private final Hasard hasard;

    public Conseils(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("preconisations");
    }

    /** @param vise type de la place pour laquelle le ménage est fait, ou nul */
    public List<Preconisation> pour(Menage menage, Situation situation, TypeDispositif vise) {
        List<Preconisation> preconisations = new ArrayList<>();
        String territoire = menage.siao.departement();
        Accompagnement accompagnement =
                Accompagnement.valueOf(atelier.proportions().tirer("ACCOMPAGNEMENT", hasard));
        if (vise != null) {
            preconisations.add(new Preconisation(vise, territoire, accompagnement));
        }
        int nombre = Integer.parseInt(atelier.proportions().tirer("NOMBRE_PRECONISATIONS", hasard));
        if (vise == TypeDispositif.HOTEL) {
            nombre = Math.max(2, nombre);
        }
        String sujet = menage.famille() ? "PRECONISATION_FAMILLES" : "PRECONISATION_SEULS";
        for (int essai = 0; preconisations.size() < nombre && essai < 12; essai++) {
            TypeDispositif type = TypeDispositif.valueOf(atelier.proportions()
                    .du(sujet)
                    .tirer(hasard, t -> coherent(TypeDispositif.valueOf(t), menage, situation)));
            boolean ailleurs =
                    !preconisations.isEmpty() && atelier.proportions().oui("AUTRE_DEPARTEMENT", hasard);
            String departement = ailleurs ? hasard.parmi(Territoire.DEPARTEMENTS) : territoire;
            if (preconisations.stream().noneMatch(p -> p.memeQue(type, departement))
                    && (type != TypeDispositif.LOUEZ_SOLIDAIRE || departement.equals(PARIS))) {
                preconisations.add(new Preconisation(type, departement, accompagnement));
            }
        }
        if (preconisations.isEmpty()) {
            preconisations.add(new Preconisation(TypeDispositif.CHRS_INSERTION, territoire, accompagnement));
        }
        return preconisations;
    }

    private boolean coherent(TypeDispositif type, Menage menage, Situation situation) {
        LocalDate jour = atelier.repere().jour();
        int age = menage.titulaire().age(jour);
        boolean seul = menage.personnes.size() == 1;
        if (type.logement() && !situation.permetLogement()) {
            return false;
        }
        return switch (type) {
            case FJT, RJA -> seul && age <= JEUNE_MAX;
            case PENSION_DE_FAMILLE, RESIDENCE_ACCUEIL -> menage.personnes.size() <= 2 && age >= PENSION_MIN;
            case FTM -> seul && age >= FTM_MIN;
            case ACT, UN_CHEZ_SOI, CHRS_STABILISATION -> !menage.famille();
            default -> true;
        };
    }
}
