package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.Etape;
import fr.siao.demande.EtatDemande;
import fr.siao.demande.Motifs;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Evaluations;
import fr.siao.evaluation.Fraicheur;
import fr.siao.evaluation.Preconisation;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.orientation.Propositions;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Fuseau;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Les demandes d'un ménage et les places qui lui ont été proposées. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.consulter-demandes", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterDemandes {
    private static final int HISTOIRE_MAX = 50;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Demandes demandes;

    @Inject
    private Propositions propositions;

    @Inject
    private Motifs motifs;

    @Inject
    private Reglages reglages;

    /** Une demande du ménage ; {@code depuis} est le jour de sa dernière étape, {@code motif} pourquoi elle en est là. */
    public record Requete(
            Long id,
            EtatDemande etat,
            LocalDate depuis,
            LocalDate anciennete,
            LocalDate expire,
            Integer priorite,
            boolean aMettreAJour,
            String motif,
            String commentaire,
            List<Preconisation> preconisations) {}

    /**
     * Les demandes, les propositions, et ce qu'il faut pour en faire une.
     *
     * @param preconisations celles de l'évaluation en vigueur
     */
    public record Vue(
            String cle,
            String departement,
            LocalDate closLe,
            Fraicheur fraicheur,
            boolean brouillon,
            List<Preconisation> preconisations,
            List<Requete> demandes,
            List<Piste> propositions) {}

    public Vue voir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("menage", menage.id(), menage.id());
        int mois = reglages.entier(
                CodeReglage.EVALUATION_VALIDITE_MOIS, menage.getSiao().id(), intervention.jour());
        Evaluation evaluation = evaluations.enVigueur(menage).orElse(null);
        return new Vue(
                menage.getCle(),
                menage.getSiao().getDepartement(),
                menage.getClosLe(),
                Fraicheur.de(evaluation == null ? null : evaluation.jusque(mois), intervention.jour()),
                evaluations.brouillon(menage).isPresent(),
                evaluation == null ? List.of() : new ArrayList<>(evaluation.getPreconisations()),
                demandes.deMenage(menage, HISTOIRE_MAX).stream()
                        .map(this::requete)
                        .toList(),
                propositions.du(menage, HISTOIRE_MAX).stream()
                        .filter(p -> Piste.visible(p, intervention.perimetre()))
                        .map(Piste::de)
                        .toList());
    }

    private Requete requete(Demande d) {
        Etape derniere = d.getEtapes().stream()
                .max(Comparator.comparing(Etape::getInstant))
                .orElseThrow();
        return new Requete(
                d.id(),
                d.getEtat(),
                Fuseau.jour(derniere.getInstant()),
                d.getAnciennete(),
                d.getExpireLe(),
                d.getPriorite(),
                d.isAMettreAJour(),
                motifs.libelle(d.getEtat(), d.getEtatMotif()),
                derniere.getCommentaire(),
                new ArrayList<>(d.getPreconisations()));
    }
}
