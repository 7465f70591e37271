package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.LireReponses;
import fr.siao.evaluation.LireReponses.Section;
import fr.siao.evaluation.Preconisation;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Appartenance;
import fr.siao.menage.Lien;
import fr.siao.offre.Conditions;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Une proposition et sa vie ; avec elle, la demande et l'évaluation du ménage proposé, et de lui seul (ORI-7). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "orientation.consulter-proposition", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO, RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class ConsulterProposition {
    @Inject
    private Intervention intervention;

    @Inject
    private Propositions propositions;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private RefusEnRevue refusEnRevue;

    @Inject
    private Comptes comptes;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private LireReponses lireReponses;

    @Inject
    private Conditions conditions;

    /** Une personne du ménage proposé. */
    public record Membre(String appellation, Lien lien, Integer age) {}

    /** Une étape de la proposition. */
    public record Moment(Instant quand, EtatProposition etat, String motif, String commentaire, String qui) {}

    /** Pourquoi ce ménage et ce délai ; vide quand l'ordre conseillé et le délai ordinaire ont été suivis. */
    public record Choisie(Integer rang, String motif, String commentaire, String exception) {}

    /**
     * La page entière ; une structure n'y lit ni la raison de la priorité ni les faits qui la donnent : accueillir ne les
     * demande pas (MEN-2).
     */
    public record Fiche(
            Long id,
            EtatProposition etat,
            Instant echeance,
            boolean enRetard,
            LocalDate admissionPrevue,
            LocalDate admiseLe,
            Long place,
            String libelle,
            String structure,
            LocalDate vacanteLe,
            Conditions.DePlace conditions,
            String cle,
            Long demande,
            String portrait,
            boolean animaux,
            boolean mobiliteReduite,
            LocalDate anciennete,
            String priorite,
            Instant evaluee,
            List<Section> evaluation,
            List<Membre> membres,
            List<Preconisation> preconisations,
            List<Moment> vie,
            Choisie choix,
            Refus refus,
            String motifRefus) {}

    public Fiche voir(Long id) {
        Proposition p = propositions.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        Demande d = p.getDemande();
        Evaluation e = d.getEvaluation();
        var menage = p.getMenage();
        if (intervention.perimetre().contientSiao(menage.getSiao().id())) {
            acces.exiger(menage);
        }
        intervention.concerne("proposition", id, menage.id());
        boolean oriente = intervention.perimetre().contientSiao(d.getSiao().id())
                || intervention
                        .perimetre()
                        .contientSiao(p.getPlace()
                                .getDispositif()
                                .getStructure()
                                .getSiao()
                                .id());
        // close, elle ne rouvre pas le dossier d'un ménage que l'on ne suit pas, ou plus (MEN-10)
        boolean lit = p.getEtat().vivante()
                || intervention.perimetre().contientSiao(menage.getSiao().id());
        Refus refus = refusEnRevue.de(p).orElse(null);
        return new Fiche(
                p.id(),
                p.getEtat(),
                p.getEcheance(),
                p.enRetard(intervention.maintenant()),
                p.getAdmissionPrevue(),
                p.getAdmiseLe(),
                p.getPlace().id(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getVacance().getVacanteLe(),
                conditions.de(p.getPlace()),
                menage.getCle(),
                d.id(),
                menage.portrait(intervention.jour()).enMots(),
                menage.isAnimaux(),
                menage.isMobiliteReduite(),
                d.getAnciennete(),
                oriente && lit ? d.getPrioriteMotif() : "",
                e.getPublieeLe(),
                !lit ? List.of() : oriente ? lireReponses.entiere(e) : lireReponses.pourLaStructure(e),
                lit ? menage.presents().stream().map(this::membre).toList() : List.of(),
                new ArrayList<>(d.getPreconisations()),
                p.getEtapes().stream()
                        .sorted(Comparator.comparing(Etape::getInstant).thenComparing(Etape::getId))
                        .map(this::moment)
                        .toList(),
                new Choisie(
                        p.getRangConseille(),
                        nomenclatures.libelle(Liste.MOTIF_AUTRE_CHOIX, p.getChoixMotif()),
                        p.getChoixCommentaire(),
                        nomenclatures.libelle(Liste.MOTIF_EXCEPTION_DELAI, p.getExceptionDelai())),
                refus,
                refus == null ? "" : motif(refus));
    }

    private String motif(Refus refus) {
        return nomenclatures.libelle(
                refus.getAuteur() == Refus.Auteur.MENAGE ? Liste.MOTIF_REFUS_MENAGE : Liste.MOTIF_REFUS_STRUCTURE,
                refus.getMotif());
    }

    private Membre membre(Appartenance a) {
        return new Membre(
                a.getPersonne().getAppellation(), a.getLien(), a.getPersonne().age(intervention.jour()));
    }

    private Moment moment(Etape etape) {
        return new Moment(
                etape.getInstant(),
                etape.getEtat(),
                nomenclatures.libelle(etape.getEtat().motifs(), etape.getMotif()),
                etape.getCommentaire(),
                comptes.nom(etape.getCompte()));
    }
}
