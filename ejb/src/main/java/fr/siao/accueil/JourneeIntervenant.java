package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.EtatDemande;
import fr.siao.demande.Motifs;
import fr.siao.echeance.Echeances;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Evaluations;
import fr.siao.evaluation.Fraicheur;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Proposition;
import fr.siao.orientation.Propositions;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ce que voit un intervenant social : ses ménages, où en sont leurs demandes, et les propositions en cours. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.journee-intervenant", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL})
public class JourneeIntervenant {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Demandes demandes;

    @Inject
    private Echeances echeances;

    @Inject
    private Propositions propositions;

    @Inject
    private Motifs motifs;

    @Inject
    private Reglages reglages;

    /** Au plus dans la liste des ménages d'une personne. */
    private static final int LES_SIENS = 200;

    /** Lignes d'une page de la liste de l'équipe. */
    private static final int PAGE = 50;

    /** Un ménage de la liste ; {@code motif} dit pourquoi sa demande en est là, quand elle attend un complément ou s'est arrêtée. */
    public record Suivi(
            String cle,
            String nom,
            String portrait,
            LocalDate hotelDepuis,
            Instant evaluee,
            LocalDate evaluationJusque,
            Fraicheur fraicheur,
            boolean brouillon,
            Long demande,
            EtatDemande etat,
            String motif,
            LocalDate anciennete,
            LocalDate expire,
            boolean expireBientot) {}

    /** Une proposition en cours pour un de ces ménages. */
    public record EnCours(
            String cle,
            String nom,
            boolean leMien,
            String libelle,
            String structure,
            EtatProposition etat,
            Instant echeance,
            LocalDate admissionPrevue) {}

    /**
     * La page entière ; {@code suite} est vrai si d'autres ménages viennent après ceux-là, {@code enRetard} compte les
     * évaluations en retard de la personne.
     */
    public record Journee(List<Suivi> menages, boolean suite, List<EnCours> propositions, long enRetard) {}

    /** Les ménages que je suis, les plus récents d'abord, et les propositions faites à ceux de la structure. */
    public Journee miens() {
        return journee(suivis(true, 0, LES_SIENS), LES_SIENS);
    }

    /** Une page des ménages que suivent mes collègues. */
    public Journee equipe(int page) {
        return journee(suivis(false, page * PAGE, PAGE + 1), PAGE);
    }

    private List<Menage> suivis(boolean lesSiens, int premier, int limite) {
        return menages.suivis(intervention.perimetre(), lesSiens, premier, limite);
    }

    private Journee journee(List<Menage> trouves, int limite) {
        List<Menage> suivis = trouves.subList(0, Math.min(limite, trouves.size()));
        Delais delais = delais(suivis);
        Map<Menage, List<Evaluation>> evaluees =
                evaluations.presentes(suivis).stream().collect(Collectors.groupingBy(Evaluation::getMenage));
        Map<Menage, Demande> dernieres =
                demandes.dernieres(suivis).stream().collect(Collectors.toMap(Demande::getMenage, Function.identity()));
        return new Journee(
                suivis.stream()
                        .map(m -> suivi(m, evaluees.getOrDefault(m, List.of()), dernieres.get(m), delais))
                        .toList(),
                trouves.size() > limite,
                propositions.pourLesReferents(intervention.perimetre(), PAGE).stream()
                        .map(this::enCours)
                        .toList(),
                echeances.enRetard(
                        intervention.perimetre(), intervention.signature().compte(), intervention.jour()));
    }

    private Suivi suivi(Menage menage, List<Evaluation> evaluees, Demande demande, Delais delais) {
        intervention.concerne("menage", menage.id(), menage.id());
        Evaluation enVigueur = evaluees.stream()
                .filter(e -> e.getEtat() == Evaluation.Etat.PUBLIEE)
                .findFirst()
                .orElse(null);
        LocalDate jusque = enVigueur == null ? null : enVigueur.jusque(delais.evaluationMois());
        boolean vivante = demande != null && demande.getEtat().vivante();
        return new Suivi(
                menage.getCle(),
                menage.titulaire().getAppellation(),
                menage.portrait(intervention.jour()).enMots(),
                menage.getHotelDepuis(),
                enVigueur == null ? null : enVigueur.getPublieeLe(),
                jusque,
                Fraicheur.de(jusque, intervention.jour()),
                evaluees.stream().anyMatch(e -> e.getEtat() == Evaluation.Etat.BROUILLON),
                demande == null ? null : demande.id(),
                demande == null ? null : demande.getEtat(),
                demande == null ? "" : motifs.libelle(demande.getEtat(), demande.getEtatMotif()),
                demande == null ? null : demande.getAnciennete(),
                demande == null ? null : demande.getExpireLe(),
                vivante
                        && demande.getExpireLe() != null
                        && !demande.getExpireLe().isAfter(delais.rappel()));
    }

    /** Durées du territoire : validité d'une évaluation, jour du premier rappel d'une demande (DEM-3, EVA-3). */
    private record Delais(int evaluationMois, LocalDate rappel) {}

    private Delais delais(List<Menage> suivis) {
        Long siao = suivis.isEmpty() ? null : suivis.get(0).getSiao().id();
        LocalDate jour = intervention.jour();
        int rappel = Collections.max(reglages.entiers(CodeReglage.DEMANDE_RAPPEL_JOURS, siao, jour));
        return new Delais(reglages.entier(CodeReglage.EVALUATION_VALIDITE_MOIS, siao, jour), jour.plusDays(rappel));
    }

    private EnCours enCours(Proposition p) {
        intervention.concerne("proposition", p.id(), p.getMenage().id());
        return new EnCours(
                p.getMenage().getCle(),
                p.getMenage().titulaire().getAppellation(),
                intervention.signature().compte().equals(p.getMenage().getReferent()),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getEtat(),
                p.getEcheance(),
                p.getAdmissionPrevue());
    }
}
