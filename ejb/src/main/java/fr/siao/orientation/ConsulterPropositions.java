package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Les propositions d'un SIAO et les refus qu'il doit revoir. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "orientation.consulter-propositions", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterPropositions {
    @Inject
    private Intervention intervention;

    @Inject
    private Propositions propositions;

    @Inject
    private RefusEnRevue refusEnRevue;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Comptes comptes;

    @Inject
    private Reglages reglages;

    /** Au-delà, une liste ne se lit plus ; elle dit qu'elle s'arrête. */
    public static final int LISTE_MAX = 200;

    private static final int REVUS_MAX = 10;

    /** Au-delà, un refus en accueil inconditionnel n'est plus dans la liste de suivi ; les chiffres le comptent toujours. */
    private static final int SUIVI_JOURS = 365;

    /** Une proposition de la liste. */
    public record Ligne(
            Long id,
            String cle,
            String libelle,
            String structure,
            EtatProposition etat,
            Instant preparee,
            Instant echeance,
            boolean enRetard) {}

    /** Un refus de la liste. */
    public record LigneRefus(
            Long id,
            Long proposition,
            String cle,
            String libelle,
            String structure,
            Refus.Auteur auteur,
            String motif,
            String commentaire,
            Integer trajet,
            boolean trajetLegitime,
            boolean inconditionnel,
            Instant refuseLe,
            LocalDate anciennete,
            boolean perteAdmise,
            Refus.Revue revue,
            Refus.Effet effet,
            String revueCommentaire,
            Instant revueLe,
            String revuePar) {}

    /** Les propositions du SIAO, celles dont la réponse est en retard d'abord. */
    public List<Ligne> propositions(boolean vivantes) {
        Set<Proposition> toutes = new LinkedHashSet<>(
                propositions.enRetard(intervention.perimetre(), intervention.maintenant(), LISTE_MAX));
        toutes.addAll(propositions.duSiao(intervention.perimetre(), vivantes, LISTE_MAX));
        return toutes.stream().limit(LISTE_MAX).map(this::ligne).toList();
    }

    public List<LigneRefus> refusARevoir() {
        return refusEnRevue.aRevoir(intervention.perimetre(), LISTE_MAX).stream()
                .map(this::ligne)
                .toList();
    }

    /** Les refus de structures en accueil inconditionnel, suivis un par un (REF-4). */
    public List<LigneRefus> refusInconditionnels() {
        return refusEnRevue
                .inconditionnels(
                        intervention.perimetre(),
                        intervention.maintenant().minus(Duration.ofDays(SUIVI_JOURS)),
                        LISTE_MAX)
                .stream()
                .map(this::ligne)
                .toList();
    }

    /** Les dernières revues, pour pouvoir les défaire. */
    public List<LigneRefus> refusRevus() {
        return refusEnRevue.revus(intervention.perimetre(), REVUS_MAX).stream()
                .map(this::ligne)
                .toList();
    }

    private Ligne ligne(Proposition p) {
        intervention.concerne("proposition", p.id(), p.getMenage().id());
        return new Ligne(
                p.id(),
                p.getMenage().getCle(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getEtat(),
                p.getPrepareeLe(),
                p.getEcheance(),
                p.enRetard(intervention.maintenant()));
    }

    private LigneRefus ligne(Refus r) {
        Proposition p = r.getProposition();
        intervention.concerne("refus", r.id(), p.getMenage().id());
        return new LigneRefus(
                r.id(),
                p.id(),
                p.getMenage().getCle(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                r.getAuteur(),
                nomenclatures.libelle(
                        r.getAuteur() == Refus.Auteur.MENAGE ? Liste.MOTIF_REFUS_MENAGE : Liste.MOTIF_REFUS_STRUCTURE,
                        r.getMotif()),
                r.getCommentaire(),
                r.getTrajetMinutes(),
                r.trajetLegitime(),
                p.getPlace().getDispositif().getType().inconditionnel(),
                r.getRefuseLe(),
                p.getDemande().getAnciennete(),
                perteAdmise(r),
                r.getRevue(),
                r.getEffet(),
                r.getRevueCommentaire(),
                r.getRevueLe(),
                comptes.nom(r.getRevuePar()));
    }

    /** Le territoire l'a réglée, et c'est le ménage qui refuse. */
    private boolean perteAdmise(Refus r) {
        return r.getAuteur() == Refus.Auteur.MENAGE
                && reglages.oui(
                        CodeReglage.REFUS_PERTE_ANCIENNETE,
                        r.getProposition().getDemande().getSiao().id(),
                        intervention.jour());
    }
}
