package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.EtatDemande;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Evaluations;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Proposition;
import fr.siao.orientation.Propositions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
    private Propositions propositions;

    /** Lignes d'une page de la liste. */
    public static final int PAGE = 50;

    /** Un ménage de la liste. */
    public record Suivi(
            String cle,
            String nom,
            String portrait,
            boolean leMien,
            Instant evaluee,
            EtatDemande demande,
            LocalDate anciennete,
            LocalDate expire) {}

    /** Une proposition en cours pour un de ces ménages. */
    public record EnCours(
            String cle, String nom, String libelle, String structure, EtatProposition etat, Instant echeance) {}

    /** La page entière. */
    public record Journee(List<Suivi> menages, List<EnCours> propositions) {}

    public Journee voir(int page) {
        var perimetre = intervention.perimetre();
        List<Menage> suivis = menages.suivis(perimetre, intervention.signature().compte(), page * PAGE, PAGE);
        return new Journee(
                suivis.stream().map(this::suivi).toList(),
                propositions.pourLesReferents(perimetre, PAGE).stream()
                        .map(this::enCours)
                        .toList());
    }

    private Suivi suivi(Menage menage) {
        intervention.concerne("menage", menage.id(), menage.id());
        Demande demande = demandes.deMenage(menage, 1).stream().findFirst().orElse(null);
        return new Suivi(
                menage.getCle(),
                menage.titulaire().getAppellation(),
                menage.portrait(intervention.jour()).enMots(),
                intervention.signature().compte().equals(menage.getReferent()),
                evaluations.enVigueur(menage).map(Evaluation::getPublieeLe).orElse(null),
                demande == null ? null : demande.getEtat(),
                demande == null ? null : demande.getAnciennete(),
                demande == null ? null : demande.getExpireLe());
    }

    private EnCours enCours(Proposition p) {
        return new EnCours(
                p.getMenage().getCle(),
                p.getMenage().titulaire().getAppellation(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getEtat(),
                p.getEcheance());
    }
}
