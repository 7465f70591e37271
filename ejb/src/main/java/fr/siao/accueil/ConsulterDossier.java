package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.compte.Profil;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.EtatDemande;
import fr.siao.echeance.EcheanceDuMenage;
import fr.siao.echeance.EcheanceDuMenage.Due;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Evaluations;
import fr.siao.evaluation.Fraicheur;
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.hebergement.Sejours;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Appartenance;
import fr.siao.menage.Contraintes;
import fr.siao.menage.Lien;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.menage.Referents;
import fr.siao.menage.Sexe;
import fr.siao.menage.Suivi;
import fr.siao.orientation.Propositions;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * L'en-tête du dossier d'un ménage que l'on suit : qui, où, qui le suit, où en sont sa demande et son évaluation, ce qui est
 * dû. Le reste se lit onglet par onglet, par d'autres actes.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.consulter-dossier", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterDossier {
    private static final int PROPOSITIONS_MAX = 10;

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
    private Sejours sejours;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Referents referents;

    @Inject
    private Reglages reglages;

    @Inject
    private EcheanceDuMenage echeance;

    /** Une personne du ménage. */
    public record Membre(
            String cle,
            String appellation,
            Lien lien,
            Sexe sexe,
            Integer age,
            LocalDate naissance,
            LocalDate terme,
            String telephone) {}

    /** Où le ménage est accueilli. */
    public record Toit(String libelle, String structure, LocalDate depuis) {
        static Toit de(PriseEnCharge s) {
            return new Toit(
                    s.getPlace().getLibelle(),
                    s.getPlace().getDispositif().getStructure().getNom(),
                    s.getDebut());
        }
    }

    /** La demande qui compte : la dernière, si elle vit encore ou peut être ranimée. */
    public record Cours(
            Long id,
            EtatDemande etat,
            LocalDate anciennete,
            LocalDate expire,
            Integer priorite,
            boolean aMettreAJour) {}

    /**
     * Où en est l'évaluation.
     *
     * @param situation où vit le ménage d'après elle, vide sans évaluation
     */
    public record Etat(Instant publiee, LocalDate jusque, Fraicheur fraicheur, boolean brouillon, String situation) {}

    /**
     * Ce qui se lit sans rien ouvrir.
     *
     * @param enCharge vrai si l'on suit ce ménage : la liste de qui l'a consulté s'ouvre alors
     * @param due la prochaine évaluation ; nul si l'on n'évalue pas, ou si le ménage est clos
     */
    public record Dossier(
            Long id,
            String cle,
            int version,
            String nom,
            String portrait,
            List<Membre> membres,
            Toit toit,
            Contraintes contraintes,
            Referents.Ligne referentSocial,
            Referents.Ligne referentParcours,
            Etat evaluation,
            Cours demande,
            List<Piste> propositions,
            LocalDate closLe,
            boolean protege,
            boolean enCharge,
            Due due) {}

    public Dossier voir(String cle) {
        Menage menage = menages.avecPersonnes(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        boolean enCharge = acces.exiger(menage);
        intervention.concerne("menage", menage.id(), menage.id());
        List<Referents.Ligne> suivis = referents.lignes(menage);
        return new Dossier(
                menage.id(),
                menage.getCle(),
                menage.getVersion(),
                menage.titulaire().getAppellation(),
                menage.portrait(intervention.jour()).enMots(),
                menage.presents().stream().map(this::membre).toList(),
                sejours.enCoursDe(menage).map(Toit::de).orElse(null),
                menage.contraintes(),
                celui(suivis, Suivi.Role.REFERENT_SOCIAL),
                celui(suivis, Suivi.Role.REFERENT_PARCOURS),
                evaluation(menage),
                demandes.dernieres(List.of(menage)).stream()
                        .filter(d -> d.getEtat().enCours())
                        .findFirst()
                        .map(ConsulterDossier::cours)
                        .orElse(null),
                propositions.vivantesDu(menage, PROPOSITIONS_MAX).stream()
                        .filter(p -> Piste.visible(p, intervention.perimetre()))
                        .map(Piste::de)
                        .toList(),
                menage.getClosLe(),
                menage.isProtege(),
                enCharge,
                menage.getClosLe() == null && evalue(menage) ? echeance.de(menage) : null);
    }

    private boolean evalue(Menage menage) {
        return intervention
                .perimetre(Profil.ACCOMPAGNENT)
                .couvre(menage.getSiao().id(), menage.getStructureReferente());
    }

    private static Referents.Ligne celui(List<Referents.Ligne> referents, Suivi.Role role) {
        return referents.stream()
                .filter(r -> r.role() == role && r.au() == null)
                .findFirst()
                .orElse(null);
    }

    private Membre membre(Appartenance a) {
        var p = a.getPersonne();
        return new Membre(
                p.getCle(),
                p.getAppellation(),
                a.getLien(),
                p.getSexe(),
                p.age(intervention.jour()),
                p.getNaissance(),
                p.getEnceinteTerme(),
                p.getTelephone());
    }

    /** La seule fraîcheur : ce que dit l'évaluation se lit dans son onglet. */
    private Etat evaluation(Menage menage) {
        int mois = reglages.entier(
                CodeReglage.EVALUATION_VALIDITE_MOIS, menage.getSiao().id(), intervention.jour());
        List<Evaluation> presentes = evaluations.presentes(List.of(menage));
        boolean brouillon = presentes.stream().anyMatch(e -> e.getEtat() == Evaluation.Etat.BROUILLON);
        return presentes.stream()
                .filter(e -> e.getEtat() == Evaluation.Etat.PUBLIEE)
                .findFirst()
                .map(e -> new Etat(
                        e.getPublieeLe(),
                        e.jusque(mois),
                        Fraicheur.de(e.jusque(mois), intervention.jour()),
                        brouillon,
                        nomenclatures.libelle(Liste.SITUATION_DEMANDES, e.getSituation())))
                .orElse(new Etat(null, null, Fraicheur.ABSENTE, brouillon, ""));
    }

    private static Cours cours(Demande d) {
        return new Cours(d.id(), d.getEtat(), d.getAnciennete(), d.getExpireLe(), d.getPriorite(), d.isAMettreAJour());
    }
}
