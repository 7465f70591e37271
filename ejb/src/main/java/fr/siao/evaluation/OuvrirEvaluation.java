package fr.siao.evaluation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Appartenance;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.referentiel.NomenclatureValeur;
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
import java.util.Objects;
import java.util.function.Function;

/** Les questions du dossier d'un ménage, leurs réponses vivantes, et le brouillon de l'évaluation. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "evaluation.ouvrir", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class OuvrirEvaluation {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Renseignements renseignements;

    @Inject
    private Evaluations evaluations;

    /** Une valeur que l'on peut choisir. */
    public record Choix(String code, String libelle) implements Serializable {}

    /**
     * Une question posée à quelqu'un.
     *
     * @param personne clé de la personne, nulle si c'est le ménage
     * @param version celle de la réponse, zéro s'il n'y en a pas
     * @param avant ce que disait l'évaluation en vigueur, en mots ; nul s'il n'y en a pas, ou si rien n'a changé
     */
    public record Champ(
            String question,
            String personne,
            Nature nature,
            String libelle,
            String aide,
            boolean exigee,
            List<Choix> choix,
            String valeur,
            int version,
            String avant)
            implements Serializable {}

    /** Les questions d'une partie qui parlent du ménage ({@code qui} vide) ou d'une personne. */
    public record Groupe(String qui, List<Champ> champs) implements Serializable {
        public long repondues() {
            return champs.stream().filter(c -> c.valeur() != null).count();
        }
    }

    /** Le récit d'une partie du brouillon. */
    public record Narration(String texte, int version, int max) implements Serializable {}

    /** Une partie ; {@code narration} est nulle si elle ne se raconte pas ici. */
    public record Volet(Partie partie, List<Groupe> groupes, Narration narration) implements Serializable {
        public long repondues() {
            return groupes.stream().mapToLong(Groupe::repondues).sum();
        }

        public long posees() {
            return groupes.stream().mapToLong(g -> g.champs().size()).sum();
        }
    }

    /**
     * La page entière.
     *
     * @param version celle du brouillon, nulle s'il n'est pas commencé
     * @param publieeLe publication de l'évaluation en vigueur, nulle s'il n'y en a pas
     */
    public record Feuille(
            String cle,
            String nom,
            String portrait,
            String departement,
            List<Volet> volets,
            List<Preconisation> preconisations,
            LocalDate entretienLe,
            Integer version,
            Instant publieeLe)
            implements Serializable {}

    /** Les parties de l'approfondie. */
    public Feuille approfondie(String cle) {
        return feuille(cle, catalogue::approfondie, true);
    }

    /** Les questions d'une rencontre, dans l'ordre de la conversation. */
    public Feuille flash(String cle) {
        return feuille(cle, catalogue::flash, false);
    }

    private Feuille feuille(String cle, Function<LocalDate, List<Question>> posees, boolean recits) {
        Menage menage = menages.avecPersonnes(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("evaluation", null, menage.id());
        LocalDate jour = intervention.jour();
        List<Renseignement> vivants = renseignements.de(menage);
        Evaluation brouillon = evaluations.brouillon(menage).orElse(null);
        Evaluation enVigueur = evaluations.enVigueur(menage).orElse(null);
        Image avant = enVigueur == null ? null : enVigueur.image();
        List<Question> questions = posees.apply(jour);
        List<Volet> volets = new ArrayList<>();
        for (Partie partie : Partie.values()) {
            List<Question> siennes =
                    questions.stream().filter(q -> q.getPartie() == partie).toList();
            List<Groupe> groupes = groupes(menage, siennes, vivants, avant, jour);
            Narration narration = recits && partie.seRaconte() ? narration(brouillon, partie) : null;
            if (!groupes.isEmpty() || narration != null) {
                volets.add(new Volet(partie, groupes, narration));
            }
        }
        Evaluation source = brouillon == null ? enVigueur : brouillon;
        return new Feuille(
                menage.getCle(),
                menage.titulaire().getAppellation(),
                menage.portrait(jour).enMots(),
                menage.getSiao().getDepartement(),
                volets,
                source == null ? List.of() : new ArrayList<>(source.getPreconisations()),
                brouillon == null ? null : brouillon.getEntretienLe(),
                brouillon == null ? null : brouillon.getVersion(),
                enVigueur == null ? null : enVigueur.getPublieeLe());
    }

    private List<Groupe> groupes(
            Menage menage, List<Question> questions, List<Renseignement> vivants, Image avant, LocalDate jour) {
        List<Groupe> groupes = new ArrayList<>();
        List<Champ> duMenage = questions.stream()
                .filter(Question::duMenage)
                .map(q -> champ(q, null, vivants, avant, jour))
                .toList();
        if (!duMenage.isEmpty()) {
            groupes.add(new Groupe("", duMenage));
        }
        for (Appartenance membre : menage.presents()) {
            List<Champ> siens = questions.stream()
                    .filter(q -> q.sePoseA(membre, jour))
                    .map(q -> champ(q, membre, vivants, avant, jour))
                    .toList();
            if (!siens.isEmpty()) {
                groupes.add(new Groupe(membre.getPersonne().getAppellation(), siens));
            }
        }
        return groupes;
    }

    private Champ champ(
            Question question, Appartenance membre, List<Renseignement> vivants, Image avant, LocalDate jour) {
        Long qui = membre == null ? null : membre.getPersonne().id();
        Renseignement vivant = vivants.stream()
                .filter(r -> r.getQuestion().equals(question.getCode()) && Objects.equals(r.getPersonne(), qui))
                .findFirst()
                .orElse(null);
        String valeur = vivant == null ? null : vivant.getValeur();
        String dite = avant == null ? null : avant.valeur(question.getCode(), qui);
        return new Champ(
                question.getCode(),
                membre == null ? null : membre.getPersonne().getCle(),
                question.getNature(),
                question.getLibelle(),
                question.getAide(),
                question.isExigee(),
                catalogue.choix(question, valeur, jour).stream()
                        .map(OuvrirEvaluation::choix)
                        .toList(),
                valeur,
                vivant == null ? 0 : vivant.getVersion(),
                dite == null || dite.equals(valeur) ? null : catalogue.enMots(question, dite));
    }

    private static Choix choix(NomenclatureValeur valeur) {
        return new Choix(valeur.getCode(), valeur.getLibelle());
    }

    private static Narration narration(Evaluation brouillon, Partie partie) {
        Recit recit = brouillon == null ? null : brouillon.recit(partie).orElse(null);
        return new Narration(
                recit == null ? null : recit.getTexte(), recit == null ? 0 : recit.getVersion(), partie.recitMax());
    }
}
