package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
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
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.hebergement.Sejours;
import fr.siao.menage.Appartenance;
import fr.siao.menage.Lien;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.menage.Sexe;
import fr.siao.offre.Structure;
import fr.siao.offre.Structures;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Proposition;
import fr.siao.orientation.Propositions;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Fuseau;
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
import java.util.Optional;

/** Le dossier d'un ménage que l'on suit : qui, où, son évaluation, ses demandes et ses propositions. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.consulter-dossier", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterDossier {
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

    @Inject
    private Sejours sejours;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Motifs motifs;

    @Inject
    private Comptes comptes;

    @Inject
    private Structures structures;

    @Inject
    private Reglages reglages;

    private static final int HISTOIRE_MAX = 50;

    /** Une personne du ménage. */
    public record Membre(
            String appellation,
            Lien lien,
            Sexe sexe,
            Integer age,
            LocalDate naissance,
            LocalDate terme,
            String telephone) {}

    /** L'évaluation en vigueur ou le brouillon, en mots. */
    public record Avis(
            Instant publiee,
            LocalDate jusque,
            Fraicheur fraicheur,
            LocalDate valideeLe,
            LocalDate copieRemiseLe,
            String situation,
            List<Preconisation> preconisations,
            boolean brouillon) {}

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

    /** Une proposition faite au ménage. */
    public record Piste(
            Long id, String libelle, String structure, EtatProposition etat, Instant prepareeLe, Instant echeance) {}

    /** Où le ménage est accueilli. */
    public record Toit(String libelle, String structure, LocalDate depuis) {}

    /** La page entière. */
    public record Dossier(
            Long id,
            String cle,
            int version,
            String nom,
            String portrait,
            String referent,
            String structure,
            String departement,
            boolean animaux,
            boolean mobiliteReduite,
            LocalDate hotelDepuis,
            List<Membre> membres,
            Toit toit,
            Avis evaluation,
            Avis brouillon,
            List<Requete> demandes,
            List<Piste> propositions,
            LocalDate closLe) {}

    public Dossier voir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("menage", menage.id(), menage.id());
        int mois = reglages.entier(
                CodeReglage.EVALUATION_VALIDITE_MOIS, menage.getSiao().id(), intervention.jour());
        return new Dossier(
                menage.id(),
                menage.getCle(),
                menage.getVersion(),
                menage.titulaire().getAppellation(),
                menage.portrait(intervention.jour()).enMots(),
                Optional.ofNullable(menage.getReferent())
                        .flatMap(comptes::trouver)
                        .map(Compte::getNomComplet)
                        .orElse(""),
                structures
                        .trouver(menage.getStructureReferente())
                        .map(Structure::getNom)
                        .orElse(""),
                menage.getSiao().getDepartement(),
                menage.isAnimaux(),
                menage.isMobiliteReduite(),
                menage.getHotelDepuis(),
                menage.presents().stream().map(this::membre).toList(),
                sejours.enCoursDe(menage).map(ConsulterDossier::toit).orElse(null),
                evaluations.enVigueur(menage).map(e -> avis(e, mois)).orElse(null),
                evaluations.brouillon(menage).map(e -> avis(e, mois)).orElse(null),
                demandes.deMenage(menage, HISTOIRE_MAX).stream()
                        .map(this::requete)
                        .toList(),
                propositions.du(menage, HISTOIRE_MAX).stream()
                        .filter(p -> p.getProposeeLe() != null || oriente(menage))
                        .map(ConsulterDossier::piste)
                        .toList(),
                menage.getClosLe());
    }

    /** Une proposition préparée ne se dit qu'au SIAO : personne d'autre n'est encore prévenu (ORI-3). */
    private boolean oriente(Menage menage) {
        return intervention.perimetre().contientSiao(menage.getSiao().id());
    }

    private Membre membre(Appartenance a) {
        var p = a.getPersonne();
        return new Membre(
                p.getAppellation(),
                a.getLien(),
                p.getSexe(),
                p.age(intervention.jour()),
                p.getNaissance(),
                p.getEnceinteTerme(),
                p.getTelephone());
    }

    private Avis avis(Evaluation e, int mois) {
        return new Avis(
                e.getPublieeLe(),
                e.jusque(mois),
                Fraicheur.de(e.jusque(mois), intervention.jour()),
                e.getValideeLe(),
                e.getCopieRemiseLe(),
                nomenclatures.libelle(Liste.SITUATION_DEMANDES, e.getSituation()),
                new ArrayList<>(e.getPreconisations()),
                e.getEtat() == Evaluation.Etat.BROUILLON);
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

    private static Piste piste(Proposition p) {
        return new Piste(
                p.id(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getEtat(),
                p.getPrepareeLe(),
                p.getEcheance());
    }

    private static Toit toit(PriseEnCharge s) {
        return new Toit(
                s.getPlace().getLibelle(),
                s.getPlace().getDispositif().getStructure().getNom(),
                s.getDebut());
    }
}
