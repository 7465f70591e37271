package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.offre.Conditions;
import fr.siao.offre.EtatPlace;
import fr.siao.offre.Place;
import fr.siao.offre.Places;
import fr.siao.offre.Protocole;
import fr.siao.offre.TypeDispositif;
import fr.siao.offre.Vacance;
import fr.siao.offre.Vacances;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import fr.siao.referentiel.Territoires;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Pour une place à pourvoir : les ménages qui conviennent, dans l'ordre et avec leurs raisons ; et pourquoi pas tel autre (ORI-1, EQU-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "orientation.chercher-candidats", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ChercherCandidats {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    @Inject
    private Conditions conditions;

    @Inject
    private Candidats candidats;

    @Inject
    private Propositions propositions;

    @Inject
    private Menages menages;

    @Inject
    private Demandes demandes;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Reglages reglages;

    @Inject
    private Territoires territoires;

    /** Candidats montrés à la fois. */
    public static final int PAGE = 10;

    /** Plus que ce qu'un protocole permet de propositions vivantes : elles y sont donc toutes. */
    private static final int PROPOSITIONS_MAX = 30;

    /** Une proposition déjà faite pour cette place. */
    public record Faite(
            Long id,
            String cle,
            EtatProposition etat,
            Instant preparee,
            Instant echeance,
            boolean enRetard,
            String motif) {}

    /** La page entière ; une vacance close laisse voir la place et ses propositions, et ne cherche plus personne. */
    public record Recherche(
            Long place,
            String libelle,
            String structure,
            String commune,
            TypeDispositif type,
            String categorie,
            int capacite,
            Integer etage,
            boolean ascenseur,
            boolean pmr,
            boolean animaux,
            Conditions.DePlace conditions,
            EtatPlace etat,
            boolean ouverte,
            LocalDate vacanteLe,
            long jours,
            long retard,
            boolean aConfirmer,
            Instant confirmeeLe,
            Protocole protocole,
            long vivantes,
            LocalDate grille,
            int heures,
            int heuresException,
            int combien,
            List<Candidat> candidats,
            List<Faite> propositions) {}

    /** Réponse à « pourquoi pas ce ménage ? » ; le rang est nul hors de l'ordre conseillé. */
    public record Explication(
            String cle, Long demande, String portrait, boolean convient, int rang, List<Raison> raisons) {}

    public Recherche chercher(Long idPlace, int page) {
        Optional<Vacance> vacance = vacances.ouverteDe(idPlace, intervention.perimetre());
        Place p = vacance.map(Vacance::getPlace).orElseGet(() -> place(idPlace));
        var structure = p.getDispositif().getStructure();
        LocalDate jour = intervention.jour();
        List<Long> ordre = vacance.map(
                        v -> candidats.ordre(v, intervention.perimetre(), jour, Candidats.COMPTE_MAX + 1))
                .orElse(List.of());
        List<Proposition> faites = propositions.visiblesSur(p, intervention.perimetre(), PROPOSITIONS_MAX);
        intervention.concerne("place", idPlace, null);
        return new Recherche(
                p.id(),
                p.getLibelle(),
                structure.getNom(),
                structure.getCommune().getNom(),
                p.getDispositif().getType(),
                nomenclatures.libelle(Liste.CATEGORIE_PLACES, p.getCategorie()),
                p.getCapaciteMax(),
                p.getEtage(),
                p.isAscenseur(),
                p.isPmr(),
                p.getDispositif().isAnimauxAcceptes(),
                conditions.de(p),
                p.getEtat(),
                vacance.isPresent(),
                vacance.map(Vacance::getVacanteLe).orElse(null),
                vacance.map(v -> v.jours(jour)).orElse(0L),
                vacance.map(v -> v.retardOrientation(jour)).orElse(0L),
                vacance.filter(v -> v.aConfirmer(
                                intervention.maintenant(), reglage(CodeReglage.VACANCE_CONFIRMATION_JOURS, p)))
                        .isPresent(),
                vacance.map(Vacance::getConfirmeeLe).orElse(null),
                p.getDispositif().getProtocole(),
                faites.stream().filter(f -> f.getEtat().vivante()).count(),
                territoires.grilleDePriorite(jour).map(g -> g.getDebut()).orElse(null),
                reglage(CodeReglage.REPONSE_MENAGE_HEURES, p),
                reglage(CodeReglage.REPONSE_MENAGE_EXCEPTION_HEURES, p),
                ordre.size(),
                candidats.page(p, ordre, page * PAGE, PAGE, jour),
                faites.stream().map(this::faite).toList());
    }

    /** Pourquoi ce ménage convient, ou pas, et ce qui changerait la réponse. */
    public Explication expliquer(Long idPlace, String cle) {
        Vacance v = vacances.ouverteDe(idPlace, intervention.perimetre())
                .orElseThrow(
                        () -> new Impossible("vacance.close", place(idPlace).getLibelle()));
        Place place = v.getPlace();
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        Demande demande = demandes.deMenage(menage, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Impossible("convenance.sans.demande", cle));
        if (!demande.getEtat().enFile()) {
            throw new Impossible("demande.hors.file", cle, fr.siao.socle.Textes.libelle(demande.getEtat()));
        }
        intervention.concerne("demande", demande.id(), menage.id());
        Convenance convenance =
                Convenance.examiner(Besoin.de(demande, intervention.jour()), Accueil.de(place), intervention.jour());
        return new Explication(
                cle,
                demande.id(),
                menage.portrait(intervention.jour()).enMots(),
                convenance.convient(),
                Candidats.rang(
                        candidats.ordre(v, intervention.perimetre(), intervention.jour(), Candidats.COMPTE_MAX),
                        demande.id()),
                convenance.raisons());
    }

    private Place place(Long id) {
        return places.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
    }

    private int reglage(CodeReglage code, Place place) {
        return reglages.entier(
                code, place.getDispositif().getStructure().getSiao().id(), intervention.jour());
    }

    private Faite faite(Proposition p) {
        return new Faite(
                p.id(),
                p.getMenage().getCle(),
                p.getEtat(),
                p.getPrepareeLe(),
                p.getEcheance(),
                p.enRetard(intervention.maintenant()),
                nomenclatures.libelle(p.getEtat().motifs(), p.getEtatMotif()));
    }
}
