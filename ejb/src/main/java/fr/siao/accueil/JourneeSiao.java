package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.hebergement.Sejours;
import fr.siao.menage.Transferts;
import fr.siao.offre.EtatPlace;
import fr.siao.offre.Structures;
import fr.siao.offre.TypeDispositif;
import fr.siao.offre.Vacance;
import fr.siao.offre.Vacances;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Proposition;
import fr.siao.orientation.Propositions;
import fr.siao.orientation.RefusEnRevue;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.referentiel.Siao;
import fr.siao.referentiel.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Ce que voit un opérateur en arrivant : les places à pourvoir, les réponses en retard, les demandes et les refus à examiner. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.journee-siao", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class JourneeSiao {
    @Inject
    private Intervention intervention;

    @Inject
    private Vacances vacances;

    @Inject
    private Structures structures;

    @Inject
    private Propositions propositions;

    @Inject
    private Demandes demandes;

    @Inject
    private RefusEnRevue refus;

    @Inject
    private Transferts transferts;

    @Inject
    private Sejours sejours;

    @Inject
    private Territoires territoires;

    @Inject
    private Reglages reglages;

    /** Au-delà, une liste s'arrête : ce qui presse le plus y est déjà. */
    public static final int LISTE_MAX = 200;

    private static final int MOBILISATIONS_JOURS = 30;

    /** Une place à pourvoir, telle que la liste la montre ; sans retard dès qu'un ménage y est proposé. */
    public record AVacance(
            Long place,
            String libelle,
            String structure,
            String commune,
            TypeDispositif type,
            int capacite,
            boolean pmr,
            EtatPlace etat,
            LocalDate vacanteLe,
            long jours,
            long retard,
            boolean aConfirmer) {}

    /** Une proposition dont la réponse est en retard. */
    public record EnRetard(
            Long id, String cle, String libelle, String structure, EtatProposition etat, Instant echeance) {}

    /** Une proposition préparée depuis trop longtemps, et toujours pas faite au ménage (ORI-3). */
    public record Preparee(Long id, String cle, String libelle, String structure, Instant depuis) {}

    /** Une demande à examiner. */
    public record AExaminer(Long id, String cle, String portrait, LocalDate anciennete) {}

    /** Une entrée décidée par un gestionnaire (OFF-6). */
    public record Mobilisation(Long place, String libelle, String structure, LocalDate entree) {}

    /** La page entière ; {@code sansOffre} si le territoire n'a encore aucune structure. */
    public record Journee(
            String siao,
            String departement,
            boolean sansOffre,
            List<AVacance> vacances,
            List<EnRetard> retards,
            List<Preparee> preparees,
            List<AExaminer> demandes,
            long refusARevoir,
            long refusInconditionnels,
            long transferts,
            List<Mobilisation> mobilisations) {}

    public Journee voir() {
        var perimetre = intervention.perimetre();
        var siao = territoires.siao(perimetre.siaoUnique());
        return new Journee(
                siao.map(Siao::getNom).orElse(""),
                siao.map(Siao::getDepartement).orElse(""),
                structures.combien(perimetre, "", null) == 0,
                aPourvoir(),
                propositions.enRetard(perimetre, intervention.maintenant(), LISTE_MAX).stream()
                        .map(this::retard)
                        .toList(),
                preparees(),
                demandes.aExaminer(perimetre, LISTE_MAX).stream()
                        .map(this::aExaminer)
                        .toList(),
                refus.combienARevoir(perimetre),
                refus.inconditionnelsOuverts(perimetre),
                transferts.aRepondre(perimetre),
                sejours.mobilisations(perimetre, intervention.jour().minusDays(MOBILISATIONS_JOURS), LISTE_MAX).stream()
                        .map(JourneeSiao::mobilisation)
                        .toList());
    }

    /** Les places à pourvoir, les plus en retard puis les plus anciennes d'abord. */
    public List<AVacance> aPourvoir() {
        int jours = reglages.entier(
                CodeReglage.VACANCE_CONFIRMATION_JOURS, intervention.perimetre().siaoUnique(), intervention.jour());
        return vacances.aPourvoir(intervention.perimetre(), LISTE_MAX * 5).stream()
                .map(v -> vacance(v, jours))
                .sorted(Comparator.comparingLong(AVacance::retard)
                        .thenComparingLong(AVacance::jours)
                        .reversed())
                .toList();
    }

    private List<Preparee> preparees() {
        var perimetre = intervention.perimetre();
        int jours =
                reglages.entier(CodeReglage.PROPOSITION_PREPAREE_JOURS, perimetre.siaoUnique(), intervention.jour());
        Instant avant = intervention.maintenant().minus(Duration.ofDays(jours));
        return propositions.preparees(perimetre, avant, LISTE_MAX).stream()
                .map(this::preparee)
                .toList();
    }

    private Preparee preparee(Proposition p) {
        intervention.concerne("proposition", p.id(), p.getMenage().id());
        return new Preparee(
                p.id(),
                p.getMenage().getCle(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getPrepareeLe());
    }

    private AVacance vacance(Vacance v, int joursConfirmation) {
        var place = v.getPlace();
        var structure = place.getDispositif().getStructure();
        return new AVacance(
                place.id(),
                place.getLibelle(),
                structure.getNom(),
                structure.getCommune().getNom(),
                place.getDispositif().getType(),
                place.getCapaciteMax(),
                place.isPmr(),
                place.getEtat(),
                v.getVacanteLe(),
                v.jours(intervention.jour()),
                place.getEtat() == EtatPlace.RESERVEE ? 0 : v.retardOrientation(intervention.jour()),
                v.aConfirmer(intervention.maintenant(), joursConfirmation));
    }

    private EnRetard retard(Proposition p) {
        intervention.concerne("proposition", p.id(), p.getMenage().id());
        return new EnRetard(
                p.id(),
                p.getMenage().getCle(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getEtat(),
                p.getEcheance());
    }

    private AExaminer aExaminer(Demande d) {
        return new AExaminer(
                d.id(),
                d.getMenage().getCle(),
                d.getMenage().portrait(intervention.jour()).enMots(),
                d.getAnciennete());
    }

    private static Mobilisation mobilisation(PriseEnCharge s) {
        return new Mobilisation(
                s.getPlace().id(),
                s.getPlace().getLibelle(),
                s.getPlace().getDispositif().getStructure().getNom(),
                s.getDebut());
    }
}
