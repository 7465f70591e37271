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
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Appartenance;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.menage.Personne;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Répond aux questions du dossier, à mesure que l'on parle. Chaque réponse porte la version que la page a lue : dépassée,
 * elle n'est pas écrite, l'autre est rendue avec son auteur, et le reste s'enregistre (EVA-2).
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("evaluation.repondre")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class RenseignerDossier {
    static final int REPONSES_MAX = 500;

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
    private Comptes comptes;

    /**
     * Une réponse tapée.
     *
     * @param personne clé de la personne, nulle si la réponse est du ménage
     * @param lue version de la réponse que la page montrait, zéro si personne n'avait répondu
     */
    public record Saisie(
            @NotNull @Size(max = 40) String question,
            @Size(max = 20) String personne,
            @Size(max = 4000) String valeur,
            int lue)
            implements Serializable {}

    /** La réponse d'un autre, écrite entre-temps. */
    public record Autre(String valeur, String enMots, String par, Instant quand) implements Serializable {}

    /** Ce qui est désormais écrit ; {@code autre} n'est nul que si la saisie l'a été. */
    public record Ecrit(String valeur, int version, Autre autre) implements Serializable {}

    /**
     * Enregistre ces réponses, sauf celles qu'un autre a changées depuis.
     *
     * @return pour chacune, dans l'ordre, ce qui est écrit
     * @throws SaisieInvalide si une réponse n'est pas possible ; rien n'est alors écrit
     */
    public List<Ecrit> repondre(String cle, @NotNull @Size(max = REPONSES_MAX) List<@Valid Saisie> saisies) {
        Menage menage = menages.retenir(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        menage.exigerOuvert();
        intervention.concerne("renseignement", null, menage.id());
        List<Renseignement> vivants = renseignements.de(menage);
        List<Renseignement> ecrits = new ArrayList<>();
        List<Boolean> refusees = new ArrayList<>();
        for (Saisie saisie : saisies) {
            Question question = catalogue.exiger(saisie.question(), intervention.jour());
            Personne personne = personne(menage, question, saisie.personne());
            Renseignement vivant = trouver(vivants, question, personne);
            String valeur = catalogue.lire(
                    question, saisie.valeur(), vivant == null ? null : vivant.getValeur(), intervention.jour());
            boolean pareille = vivant == null ? valeur == null : vivant.dit(valeur);
            boolean depassee = vivant != null && !pareille && vivant.getVersion() != saisie.lue();
            if (!depassee && !pareille) {
                vivant = ecrire(menage, question, personne, vivant, valeur, vivants);
            }
            ecrits.add(vivant);
            refusees.add(depassee);
        }
        renseignements.ecrire();
        List<Ecrit> rendus = new ArrayList<>();
        for (int i = 0; i < ecrits.size(); i++) {
            rendus.add(rendre(ecrits.get(i), refusees.get(i), saisies.get(i)));
        }
        return rendus;
    }

    private Renseignement ecrire(
            Menage menage,
            Question question,
            Personne personne,
            Renseignement vivant,
            String valeur,
            List<Renseignement> vivants) {
        Renseignement ecrit = vivant;
        if (ecrit == null) {
            ecrit = new Renseignement(question.getCode(), menage.id(), personne == null ? null : personne.id());
            vivants.add(ecrit);
        }
        ecrit.repondre(valeur, intervention.signature());
        if (vivant == null) {
            renseignements.ajouter(ecrit);
        }
        if (personne == null) {
            menages.vieillir(menage);
        } else {
            menages.vieillir(personne);
        }
        return ecrit;
    }

    private Ecrit rendre(Renseignement vivant, boolean depassee, Saisie saisie) {
        if (vivant == null) {
            return new Ecrit(null, 0, null);
        }
        if (!depassee) {
            return new Ecrit(vivant.getValeur(), vivant.getVersion(), null);
        }
        Question question = catalogue.exiger(saisie.question(), intervention.jour());
        String par = comptes.nom(vivant.getModifiePar());
        return new Ecrit(
                vivant.getValeur(),
                vivant.getVersion(),
                new Autre(
                        vivant.getValeur(),
                        catalogue.enMots(question, vivant.getValeur()),
                        par,
                        vivant.getModifieLe()));
    }

    private static Renseignement trouver(List<Renseignement> vivants, Question question, Personne personne) {
        Long qui = personne == null ? null : personne.id();
        return vivants.stream()
                .filter(r -> r.getQuestion().equals(question.getCode()) && Objects.equals(r.getPersonne(), qui))
                .findFirst()
                .orElse(null);
    }

    private Personne personne(Menage menage, Question question, String cle) {
        if (question.duMenage()) {
            return null;
        }
        LocalDate jour = intervention.jour();
        return menage.presents().stream()
                .filter(membre -> membre.getPersonne().getCle().equals(cle) && question.sePoseA(membre, jour))
                .map(Appartenance::getPersonne)
                .findFirst()
                .orElseThrow(() -> new SaisieInvalide("reponse.inconnue"));
    }
}
