package fr.siao.hebergement;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.menage.Lien;
import fr.siao.offre.ChangementEtat;
import fr.siao.offre.Conditions;
import fr.siao.offre.EtatPlace;
import fr.siao.offre.Place;
import fr.siao.offre.Places;
import fr.siao.offre.Structure;
import fr.siao.offre.Structures;
import fr.siao.offre.Vacance;
import fr.siao.offre.Vacances;
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
import java.util.List;

/** Une place telle que sa structure la tient : son état, son ménage, sa vacance, son histoire. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "hebergement.consulter-place", lecture = true)
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class ConsulterPlace {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    @Inject
    private Sejours sejours;

    @Inject
    private Comptes comptes;

    @Inject
    private Structures structures;

    @Inject
    private Conditions conditions;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Propositions propositions;

    private static final int HISTOIRE_MAX = 50;
    private static final int PROPOSEES_MAX = 50;

    /** Une personne du ménage qui y vit. */
    public record Membre(String appellation, Lien lien, Integer age) {}

    /**
     * Le ménage qui y vit : ce qu'il faut pour l'accueillir, et qui le suit. Ni son évaluation, ni ses demandes (MEN-2).
     */
    public record Occupant(
            String cle,
            String nom,
            String portrait,
            LocalDate depuis,
            PriseEnCharge.Origine origine,
            List<Membre> membres,
            boolean animaux,
            boolean mobiliteReduite,
            String referent,
            String structureReferente) {}

    /** Un passage d'un état à un autre. */
    public record Passage(
            Instant quand, EtatPlace etat, LocalDate depuis, LocalDate jusque, String motif, String qui) {}

    /** Un ménage proposé pour cette place, que la structure peut voir (ORI-7). */
    public record Proposee(Long id, String cle, String portrait, EtatProposition etat, Instant echeance) {}

    /** La page entière ; {@code jamaisHabitee} si ce système n'y a connu personne ; {@code occupant}, {@code vacanteLe} et {@code confirmeeLe} sont nuls quand il n'y en a pas. */
    public record Fiche(
            Long id,
            String libelle,
            String dispositif,
            String structure,
            String categorie,
            int capaciteMin,
            int capaciteMax,
            String batiment,
            Integer etage,
            boolean ascenseur,
            boolean pmr,
            Conditions.DePlace conditions,
            boolean jamaisHabitee,
            EtatPlace etat,
            LocalDate depuis,
            LocalDate jusque,
            String motif,
            Occupant occupant,
            LocalDate vacanteLe,
            Instant confirmeeLe,
            List<Proposee> proposees,
            List<Passage> histoire) {}

    public Fiche voir(Long id) {
        Place p = places.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        Occupant occupant = sejours.enCoursA(p).map(this::occupant).orElse(null);
        intervention.concerne("place", id, null);
        Vacance vacance = vacances.ouverteDe(p).orElse(null);
        return new Fiche(
                p.id(),
                p.getLibelle(),
                p.getDispositif().getNom(),
                p.getDispositif().getStructure().getNom(),
                nomenclatures.libelle(Liste.CATEGORIE_PLACES, p.getCategorie()),
                p.getCapaciteMin(),
                p.getCapaciteMax(),
                p.getBatiment(),
                p.getEtage(),
                p.isAscenseur(),
                p.isPmr(),
                conditions.de(p),
                !sejours.aConnu(p),
                p.getEtat(),
                p.getEtatDepuis(),
                p.getEtatJusque(),
                nomenclatures.libelle(Liste.MOTIF_INDISPONIBILITE, p.getEtatMotif()),
                occupant,
                vacance == null ? null : vacance.getVacanteLe(),
                vacance == null ? null : vacance.getConfirmeeLe(),
                propositions.sur(p, PROPOSEES_MAX).stream()
                        .filter(pr -> pr.getEtat().visibleDeLaStructure())
                        .map(this::proposee)
                        .toList(),
                places.histoire(p, HISTOIRE_MAX).stream().map(this::passage).toList());
    }

    private Occupant occupant(PriseEnCharge sejour) {
        var menage = sejour.getMenage();
        intervention.concerne("sejour", sejour.id(), menage.id());
        return new Occupant(
                menage.getCle(),
                menage.titulaire().getAppellation(),
                menage.portrait(intervention.jour()).enMots(),
                sejour.getDebut(),
                sejour.getOrigine(),
                menage.presents().stream()
                        .map(a -> new Membre(
                                a.getPersonne().getAppellation(),
                                a.getLien(),
                                a.getPersonne().age(intervention.jour())))
                        .toList(),
                menage.isAnimaux(),
                menage.isMobiliteReduite(),
                comptes.nom(menage.getReferent()),
                structures
                        .trouver(menage.getStructureReferente())
                        .map(Structure::getNom)
                        .orElse(""));
    }

    private Proposee proposee(Proposition pr) {
        intervention.concerne("proposition", pr.id(), pr.getMenage().id());
        return new Proposee(
                pr.id(),
                pr.getMenage().getCle(),
                pr.getMenage().portrait(intervention.jour()).enMots(),
                pr.getEtat(),
                pr.getEcheance());
    }

    private Passage passage(ChangementEtat c) {
        return new Passage(
                c.getInstant(),
                c.getEtat(),
                c.getDepuis(),
                c.getJusque(),
                nomenclatures.libelle(Liste.MOTIF_INDISPONIBILITE, c.getMotif()),
                comptes.nom(c.getCompte()));
    }
}
