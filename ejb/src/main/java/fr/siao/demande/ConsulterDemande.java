package fr.siao.demande;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.LireReponses;
import fr.siao.evaluation.LireReponses.Section;
import fr.siao.evaluation.Preconisation;
import fr.siao.menage.AccesAuDossier;
import fr.siao.referentiel.GrillePriorite;
import fr.siao.referentiel.Territoires;
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

/** Une demande : le ménage, ses préconisations, son évaluation, sa vie, la priorité que la grille conseille. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "demande.consulter", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterDemande {
    @Inject
    private Intervention intervention;

    @Inject
    private Demandes demandes;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Territoires territoires;

    @Inject
    private Comptes comptes;

    @Inject
    private LireReponses lireReponses;

    @Inject
    private Motifs motifs;

    /** Une étape de la demande. */
    public record Moment(Instant quand, EtatDemande etat, String motif, String commentaire, String qui) {}

    /** La page entière ; {@code conseil} est nul s'il n'y a pas de grille. */
    public record Fiche(
            Long id,
            EtatDemande etat,
            String cle,
            String nom,
            String portrait,
            String referent,
            boolean animaux,
            boolean mobiliteReduite,
            LocalDate hotelDepuis,
            LocalDate anciennete,
            LocalDate expire,
            boolean aMettreAJour,
            Integer priorite,
            String prioriteMotif,
            Priorite conseil,
            LocalDate grille,
            Instant evaluee,
            List<Section> evaluation,
            List<Preconisation> preconisations,
            List<Moment> vie) {}

    public Fiche voir(Long id) {
        Demande d = demandes.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        var menage = d.getMenage();
        acces.exiger(menage);
        intervention.concerne("demande", id, menage.id());
        Evaluation e = d.getEvaluation();
        GrillePriorite grille =
                territoires.grilleDePriorite(intervention.jour()).orElse(null);
        return new Fiche(
                d.id(),
                d.getEtat(),
                menage.getCle(),
                menage.titulaire().getAppellation(),
                menage.portrait(intervention.jour()).enMots(),
                comptes.nom(menage.getReferent()),
                menage.isAnimaux(),
                menage.isMobiliteReduite(),
                menage.getHotelDepuis(),
                d.getAnciennete(),
                d.getExpireLe(),
                d.isAMettreAJour(),
                d.getPriorite(),
                d.getPrioriteMotif(),
                grille == null ? null : Priorite.conseiller(grille, menage, e.faits(), intervention.jour()),
                grille == null ? null : grille.getDebut(),
                e.getPublieeLe(),
                lireReponses.entiere(e),
                new ArrayList<>(d.getPreconisations()),
                d.getEtapes().stream()
                        .sorted(Comparator.comparing(Etape::getInstant))
                        .map(this::moment)
                        .toList());
    }

    private Moment moment(Etape etape) {
        return new Moment(
                etape.getInstant(),
                etape.getEtat(),
                motifs.libelle(etape.getEtat(), etape.getMotif()),
                etape.getCommentaire(),
                comptes.nom(etape.getCompte()));
    }
}
