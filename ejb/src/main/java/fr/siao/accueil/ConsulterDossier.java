package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.EtatDemande;
import fr.siao.evaluation.Contenu;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Evaluations;
import fr.siao.evaluation.Preconisation;
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.hebergement.Sejours;
import fr.siao.menage.Appartenance;
import fr.siao.menage.Lien;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Proposition;
import fr.siao.orientation.Propositions;
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
import java.util.List;

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

    private static final int HISTOIRE_MAX = 50;

    /** Une personne du ménage. */
    public record Membre(String appellation, Lien lien, Integer age, LocalDate naissance, String telephone) {}

    /** L'évaluation en vigueur ou le brouillon, en mots. */
    public record Avis(
            Instant publiee,
            Contenu contenu,
            String situation,
            String sejour,
            String ressources,
            List<Preconisation> preconisations,
            boolean brouillon) {}

    /** Une demande du ménage. */
    public record Requete(Long id, EtatDemande etat, LocalDate anciennete, LocalDate expire, Integer priorite) {}

    /** Une proposition faite au ménage. */
    public record Piste(Long id, String libelle, String structure, EtatProposition etat, Instant le) {}

    /** Où le ménage est accueilli. */
    public record Toit(String libelle, String structure, LocalDate depuis) {}

    /** La page entière. */
    public record Dossier(
            Long id,
            String cle,
            int version,
            String portrait,
            boolean animaux,
            boolean mobiliteReduite,
            LocalDate hotelDepuis,
            List<Membre> membres,
            Toit toit,
            Avis evaluation,
            Avis brouillon,
            List<Requete> demandes,
            List<Piste> propositions) {}

    public Dossier voir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("menage", menage.id(), menage.id());
        return new Dossier(
                menage.id(),
                menage.getCle(),
                menage.getVersion(),
                menage.portrait(intervention.jour()).enMots(),
                menage.isAnimaux(),
                menage.isMobiliteReduite(),
                menage.getHotelDepuis(),
                menage.presents().stream().map(this::membre).toList(),
                sejours.enCoursDe(menage).map(ConsulterDossier::toit).orElse(null),
                evaluations.enVigueur(menage).map(this::avis).orElse(null),
                evaluations.brouillon(menage).map(this::avis).orElse(null),
                demandes.deMenage(menage, HISTOIRE_MAX).stream()
                        .map(ConsulterDossier::requete)
                        .toList(),
                propositions.du(menage, HISTOIRE_MAX).stream()
                        .map(ConsulterDossier::piste)
                        .toList());
    }

    private Membre membre(Appartenance a) {
        var p = a.getPersonne();
        return new Membre(
                p.getAppellation(), a.getLien(), p.age(intervention.jour()), p.getNaissance(), p.getTelephone());
    }

    private Avis avis(Evaluation e) {
        Contenu c = e.contenu();
        return new Avis(
                e.getPublieeLe(),
                c,
                nomenclatures.libelle(Liste.SITUATION_DEMANDES, c.situation()),
                nomenclatures.libelle(Liste.DROIT_SEJOURS, c.sejour()),
                nomenclatures.libelle(Liste.RESOURCES, c.ressources()),
                new ArrayList<>(e.getPreconisations()),
                e.getEtat() == Evaluation.Etat.BROUILLON);
    }

    private static Requete requete(Demande d) {
        return new Requete(d.id(), d.getEtat(), d.getAnciennete(), d.getExpireLe(), d.getPriorite());
    }

    private static Piste piste(Proposition p) {
        return new Piste(
                p.id(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getEtat(),
                p.getPrepareeLe());
    }

    private static Toit toit(PriseEnCharge s) {
        return new Toit(
                s.getPlace().getLibelle(),
                s.getPlace().getDispositif().getStructure().getNom(),
                s.getDebut());
    }
}
