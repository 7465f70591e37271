package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.Portrait;
import fr.siao.offre.ChiffresOffre;
import fr.siao.offre.Dispositif;
import fr.siao.offre.EtatPlace;
import fr.siao.offre.Occupation;
import fr.siao.offre.Place;
import fr.siao.offre.Places;
import fr.siao.offre.Vacance;
import fr.siao.offre.Vacances;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Proposition;
import fr.siao.orientation.Propositions;
import fr.siao.orientation.Refus;
import fr.siao.orientation.RefusEnRevue;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Ce que voit une structure en arrivant : ses chiffres, ce qui l'attend, le plan de ses places. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.journee-structure", lecture = true)
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class JourneeStructure {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    @Inject
    private Occupation occupation;

    @Inject
    private Propositions propositions;

    @Inject
    private RefusEnRevue refus;

    @Inject
    private Reglages reglages;

    /** Au-delà, un plan ne se lit plus : on choisit un dispositif. */
    static final int PLAN_MAX = 400;

    private static final int LISTE_MAX = 50;

    /** Une proposition qui attend la structure, ou qu'elle peut suivre. */
    public record Attente(
            Long id,
            String cle,
            Portrait portrait,
            Long place,
            String libelle,
            EtatProposition etat,
            Instant preparee,
            Instant echeance,
            LocalDate admissionPrevue) {}

    /** Une vacance dont la structure n'a rien redit depuis longtemps. */
    public record AConfirmer(Long place, String libelle, LocalDate vacanteLe, Instant confirmeeLe) {}

    /** Un refus que le SIAO rend pour un autre motif. */
    public record Rendu(Long refus, String libelle, String cle, String commentaire) {}

    /** Une place sur le plan. */
    public record Tuile(
            Long id,
            String dispositif,
            String batiment,
            String libelle,
            String categorie,
            int capacite,
            boolean pmr,
            EtatPlace etat,
            LocalDate depuis,
            LocalDate jusque) {}

    /** La page entière. */
    public record Journee(
            String nom,
            String contexte,
            ChiffresOffre chiffres,
            List<Attente> attentes,
            List<AConfirmer> aConfirmer,
            List<Rendu> rendus,
            List<Tuile> plan) {}

    public Journee voir() {
        var perimetre = intervention.perimetre();
        List<Dispositif> dispositifs = places.dispositifs(perimetre, LISTE_MAX);
        Long siao = dispositifs.isEmpty()
                ? null
                : dispositifs.get(0).getStructure().getSiao().id();
        int jours = reglages.entier(CodeReglage.VACANCE_CONFIRMATION_JOURS, siao, intervention.jour());
        Instant limite = intervention.maintenant().minus(Duration.ofDays(jours));
        List<Attente> attentes = propositions.pourLaStructure(perimetre, LISTE_MAX).stream()
                .map(this::attente)
                .toList();
        return new Journee(
                nom(dispositifs),
                contexte(dispositifs),
                occupation.du(perimetre),
                attentes,
                vacances.aConfirmer(perimetre, limite, LISTE_MAX).stream()
                        .map(JourneeStructure::aConfirmer)
                        .toList(),
                refus.rendus(perimetre, LISTE_MAX).stream()
                        .map(JourneeStructure::rendu)
                        .toList(),
                places.plan(perimetre, PLAN_MAX).stream()
                        .map(JourneeStructure::tuile)
                        .toList());
    }

    private static String nom(List<Dispositif> dispositifs) {
        return dispositifs.isEmpty() ? "" : dispositifs.get(0).getStructure().getNom();
    }

    private static String contexte(List<Dispositif> dispositifs) {
        if (dispositifs.isEmpty()) {
            return "";
        }
        Dispositif premier = dispositifs.get(0);
        var commune = premier.getStructure().getCommune();
        return premier.getNom() + " · " + commune.getNom() + " (" + commune.getDepartement() + ")";
    }

    private Attente attente(Proposition p) {
        intervention.concerne("proposition", p.id(), p.getMenage().id());
        return new Attente(
                p.id(),
                p.getMenage().getCle(),
                p.getMenage().portrait(intervention.jour()),
                p.getPlace().id(),
                p.getPlace().getLibelle(),
                p.getEtat(),
                p.getPrepareeLe(),
                p.getEcheance(),
                p.getAdmissionPrevue());
    }

    private static AConfirmer aConfirmer(Vacance v) {
        return new AConfirmer(v.getPlace().id(), v.getPlace().getLibelle(), v.getVacanteLe(), v.getConfirmeeLe());
    }

    private static Rendu rendu(Refus r) {
        return new Rendu(
                r.id(),
                r.getProposition().getPlace().getLibelle(),
                r.getProposition().getMenage().getCle(),
                r.getRevueCommentaire());
    }

    private static Tuile tuile(Place p) {
        return new Tuile(
                p.id(),
                p.getDispositif().getNom(),
                p.getBatiment(),
                p.getLibelle(),
                p.getCategorie(),
                p.getCapaciteMax(),
                p.isPmr(),
                p.getEtat(),
                p.getEtatDepuis(),
                p.getEtatJusque());
    }
}
