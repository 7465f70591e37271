package fr.siao.hebergement;

import fr.siao.offre.Place;
import fr.siao.offre.Places;
import fr.siao.offre.TypeDispositif;
import fr.siao.offre.Vacances;
import fr.siao.orientation.MenageAdmis;
import fr.siao.orientation.Proposition;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * À l'admission d'un ménage, son séjour commence dans la même transaction (ORI-8). S'il occupait une autre place, ce
 * séjour-là finit : la place quittée devient vide si elle était annoncée, inexpliquée sinon, et sa structure le voit.
 */
@Dependent
public class OuvrirSejour {
    @Inject
    private Sejours sejours;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    @Inject
    private Event<SejourChange> changements;

    void ouvrir(@Observes MenageAdmis admission) {
        Proposition proposition = admission.proposition();
        sejours.enCoursDe(proposition.getMenage()).ifPresent(ancien -> quitter(ancien, admission));
        PriseEnCharge sejour = PriseEnCharge.parAdmission(proposition);
        sejours.ouvrir(sejour);
        changements.fire(new SejourChange(sejour, admission.par()));
    }

    private void quitter(PriseEnCharge ancien, MenageAdmis admission) {
        Proposition proposition = admission.proposition();
        Place quittee = places.verrouiller(ancien.getPlace());
        ancien.sortir(
                proposition.getAdmiseLe(),
                MotifReorientation.vers(proposition.getPlace().getDispositif().getType()),
                admission.par());
        vacances.ouverteDe(quittee)
                .ifPresentOrElse(
                        vacance -> vacance.vider(proposition.getAdmiseLe(), admission.par()),
                        () -> quittee.quitter(proposition.getAdmiseLe(), admission.par()));
        sejours.ecrire();
    }

    /** Motif de sortie d'un ménage que le SIAO oriente ailleurs (FIN-1). */
    static final class MotifReorientation {
        private MotifReorientation() {}

        static String vers(TypeDispositif type) {
            return switch (type) {
                case CHU, AUTRE_HU, ALTHO, ABRI_DE_NUIT, HALTE_DE_NUIT -> "AUTRE_URGENCE";
                case HOTEL -> "AUTRE_HOTEL";
                case CHRS_URGENCE, CHRS_INSERTION -> "POSITIVE_CHRS";
                case CHRS_STABILISATION -> "POSITIVE_STABILISATION";
                case RESIDENCE_SOCIALE, RHVS, RJA -> "POSITIVE_RESIDENCE_SOCIALE";
                case FJT, FTM -> "POSITIVE_LOGEMENT_FOYER";
                case PENSION_DE_FAMILLE -> "POSITIVE_PENSION_DE_FAMILLE";
                case RESIDENCE_ACCUEIL -> "POSITIVE_RESIDENCE_ACCUEIL";
                case IML_MANDAT -> "POSITIVE_IML_MANDAT";
                case IML_SOUS_LOCATION, SOLIBAIL, LOUEZ_SOLIDAIRE -> "POSITIVE_IML_SOUS_LOCATION";
                case ACT -> "POSITIVE_ACT";
                case LHSS -> "POSITIVE_LHSS";
                case LAM -> "POSITIVE_LAM";
                case UN_CHEZ_SOI, LOGEMENT_SOCIAL, LOGEMENT_PRIVE -> "POSITIVE_LOGEMENT";
                case CADA, HUDA, CPH -> "POSITIVE_ASILE";
            };
        }
    }
}
