package fr.siao.evaluation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.evaluation.LireReponses.Changement;
import fr.siao.evaluation.LireReponses.Section;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Les évaluations d'un ménage : la dernière en entier, ce qui a changé depuis celle d'avant, et les autres à ouvrir. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "evaluation.consulter", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterEvaluations {
    private static final int HISTOIRE_MAX = 20;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Renseignements renseignements;

    @Inject
    private LireReponses lireReponses;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Comptes comptes;

    @Inject
    private Reglages reglages;

    /** Une évaluation approfondie, en mots. */
    public record Approfondie(
            Long id,
            Evaluation.Etat etat,
            Instant publiee,
            String auteur,
            LocalDate entretienLe,
            LocalDate valideeLe,
            LocalDate copieRemiseLe,
            LocalDate jusque,
            Fraicheur fraicheur,
            List<Section> sections,
            List<Preconisation> preconisations,
            List<Changement> changements)
            implements Serializable {}

    /** Une évaluation flash, en mots. */
    public record Flash(
            Long id,
            Instant quand,
            Instant saisie,
            boolean tard,
            String mode,
            String auteur,
            boolean miseALAbri,
            String paroles,
            String expertises,
            String reorientation,
            String suite,
            List<Section> sections)
            implements Serializable {}

    /** Une évaluation plus ancienne, à ouvrir. */
    public record Ancienne(Long id, Instant publiee, Evaluation.Etat etat) implements Serializable {}

    /**
     * L'onglet entier.
     *
     * @param montree l'approfondie en vigueur, ou celle que l'on a demandée ; nulle s'il n'y en a pas
     * @param depuis ce que les réponses vivantes disent d'autre que l'évaluation en vigueur
     */
    public record Vue(
            boolean brouillon,
            Approfondie montree,
            List<Changement> depuis,
            Flash flash,
            List<Ancienne> approfondies,
            int flashs)
            implements Serializable {}

    /** @param demandee l'évaluation à montrer, nulle pour la dernière publiée */
    public Vue voir(String cle, Long demandee) {
        Menage menage = menages.avecPersonnes(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        List<Evaluation> publiees = evaluations.publiees(menage, HISTOIRE_MAX);
        List<EvaluationFlash> flashs = evaluations.flashs(menage, HISTOIRE_MAX);
        Evaluation montree = demandee == null
                ? publiees.stream().findFirst().orElse(null)
                : publiees.stream()
                        .filter(e -> e.id().equals(demandee))
                        .findFirst()
                        .orElseThrow(Introuvable::new);
        intervention.concerne("evaluation", montree == null ? null : montree.id(), menage.id());
        int rang = montree == null ? 0 : publiees.indexOf(montree) + 1;
        Evaluation avant = rang > 0 && rang < publiees.size() ? publiees.get(rang) : null;
        EvaluationFlash flash = flashs.stream().findFirst().orElse(null);
        Map<Long, String> noms = comptes.noms(
                Stream.of(montree == null ? null : montree.getAuteur(), flash == null ? null : flash.getAuteur())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new Vue(
                evaluations.brouillon(menage).isPresent(),
                montree == null ? null : approfondie(menage, montree, avant, noms),
                montree == null || montree.getEtat() != Evaluation.Etat.PUBLIEE
                        ? List.of()
                        : lireReponses.changements(vivante(menage).depuis(montree.image())),
                flash == null ? null : flash(menage, flash, noms),
                publiees.stream()
                        .map(e -> new Ancienne(e.id(), e.getPublieeLe(), e.getEtat()))
                        .toList(),
                flashs.size());
    }

    private Image vivante(Menage menage) {
        LocalDate jour = intervention.jour();
        return Image.de(menage, catalogue.approfondie(jour), renseignements.de(menage), jour);
    }

    private Approfondie approfondie(Menage menage, Evaluation e, Evaluation avant, Map<Long, String> noms) {
        LocalDate jusque = e.jusque(reglages.entier(
                CodeReglage.EVALUATION_VALIDITE_MOIS, menage.getSiao().id(), intervention.jour()));
        return new Approfondie(
                e.id(),
                e.getEtat(),
                e.getPublieeLe(),
                noms.getOrDefault(e.getAuteur(), ""),
                e.getEntretienLe(),
                e.getValideeLe(),
                e.getCopieRemiseLe(),
                jusque,
                Fraicheur.de(jusque, intervention.jour()),
                lireReponses.entiere(e),
                new ArrayList<>(e.getPreconisations()),
                avant == null ? List.of() : lireReponses.changements(e.image().depuis(avant.image())));
    }

    private Flash flash(Menage menage, EvaluationFlash f, Map<Long, String> noms) {
        int heures = reglages.entier(CodeReglage.FLASH_HEURES, menage.getSiao().id(), intervention.jour());
        return new Flash(
                f.id(),
                f.getRencontreeLe(),
                f.getSaisieLe(),
                f.saisieTard(heures),
                nomenclatures.libelle(Liste.MODE_RENCONTRE, f.getMode()),
                noms.getOrDefault(f.getAuteur(), ""),
                f.isMiseALAbri(),
                f.getParoles(),
                String.join(
                        ", ",
                        f.getExpertises().stream()
                                .map(code -> nomenclatures.libelle(Liste.EXPERTISE, code))
                                .toList()),
                nomenclatures.libelle(Liste.REORIENTATION, f.getReorientation()),
                f.getSuite(),
                lireReponses.sections(f.image(), partie -> null));
    }
}
