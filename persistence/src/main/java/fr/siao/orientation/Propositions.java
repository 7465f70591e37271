package fr.siao.orientation;

import fr.siao.compte.Perimetre;
import fr.siao.demande.Demande;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.offre.Place;
import fr.siao.offre.Vacance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Les propositions, vues par le SIAO qui oriente ou par la structure à qui elles sont faites. */
@ApplicationScoped
public class Propositions {
    private static final String CHARGER = """
            select pr from Proposition pr join pr.menage m join pr.place p join p.dispositif d join d.structure s
              join fetch pr.menage join fetch pr.vacance join fetch pr.place.dispositif.structure
            """;

    /** Avec les personnes du ménage, lues d'un coup pour toute la liste : un « batch » ne suit pas un « join fetch ». */
    private static final String CHARGER_AVEC_PERSONNES = CHARGER.replace("join fetch pr.menage ", "");

    /** En toutes lettres : dans un « case », EclipseLink ne sait pas lire un paramètre qui soit une liste. */
    private static final String VIVANTES = EtatProposition.vivantes().stream()
            .map(etat -> EtatProposition.class.getName() + "." + etat.name())
            .collect(Collectors.joining(", "));

    private static final String PAR_LE_SIAO =
            "((m.siao.id in :siaos or s.siao.id in :siaos) and " + Menages.VISIBLE + ")";

    /**
     * La structure voit une proposition du moment où on la lui fait à celui où elle est close (ORI-7), même d'un ménage
     * protégé : c'est elle qui va l'accueillir.
     */
    private static final String PAR_LA_STRUCTURE = """
            ((d.id in :dispositifs or s.id in :structures or s.gestionnaire.id in :gestionnaires)
             and pr.etat in :etats)
            """;

    private static final String PAR_LE_REFERENT = "m.structureReferente in :referentes and " + Menages.VISIBLE;

    @PersistenceContext
    private EntityManager em;

    public Optional<Proposition> duSiao(Long id, Perimetre perimetre) {
        return Menages.vu(
                        em.createQuery(CHARGER + " where pr.id = :id and " + PAR_LE_SIAO, Proposition.class), perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Proposition> deLaStructure(Long id, Perimetre perimetre) {
        return structure(
                        em.createQuery(CHARGER + " where pr.id = :id and " + PAR_LA_STRUCTURE, Proposition.class),
                        perimetre)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Une proposition qui fut faite à cette structure et qui est close : elle n'en lit plus rien, sinon qu'elle l'est. */
    public Optional<Proposition> closeALaStructure(Long id, Perimetre perimetre) {
        return structure(
                        em.createQuery(
                                CHARGER + " where pr.id = :id and pr.proposeeLe is not null and " + PAR_LA_STRUCTURE,
                                Proposition.class),
                        perimetre,
                        EtatProposition.closes())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Pour un SIAO comme pour une structure, chacun dans son périmètre. */
    public Optional<Proposition> trouver(Long id, Perimetre perimetre) {
        return structure(
                        Menages.vu(
                                em.createQuery(
                                        CHARGER + " where pr.id = :id and (" + PAR_LE_SIAO + " or " + PAR_LA_STRUCTURE
                                                + ")",
                                        Proposition.class),
                                perimetre),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public long vivantesSur(Vacance vacance) {
        return em.createQuery(
                        "select count(pr) from Proposition pr where pr.vacance = :vacance and pr.etat in :vivantes",
                        Long.class)
                .setParameter("vacance", vacance)
                .setParameter("vivantes", EtatProposition.vivantes())
                .getSingleResult();
    }

    /** Vrai si une place au moins est proposée à ce ménage, ou préparée pour lui. */
    public boolean enLice(Menage menage) {
        return em.createQuery(
                                "select count(pr) from Proposition pr where pr.menage = :menage and pr.etat in :vivantes",
                                Long.class)
                        .setParameter("menage", menage)
                        .setParameter("vivantes", EtatProposition.vivantes())
                        .getSingleResult()
                > 0;
    }

    /** Vrai si cette demande est déjà proposée pour cette vacance : un second clic, ou quelqu'un d'autre. */
    public boolean vivante(Vacance vacance, Demande demande) {
        return vivantesDe(demande).stream().anyMatch(p -> p.getVacance().equals(vacance));
    }

    public List<Proposition> autresVivantes(Proposition proposition) {
        return em.createQuery("""
                        select pr from Proposition pr join fetch pr.demande
                        where pr.vacance = :vacance and pr <> :elle and pr.etat in :vivantes order by pr.id
                        """, Proposition.class)
                .setParameter("vacance", proposition.getVacance())
                .setParameter("elle", proposition)
                .setParameter("vivantes", EtatProposition.vivantes())
                .getResultList();
    }

    public List<Proposition> vivantesDe(Demande demande) {
        return em.createQuery("""
                        select pr from Proposition pr join fetch pr.vacance join fetch pr.place
                        where pr.demande = :demande and pr.etat in :vivantes order by pr.id
                        """, Proposition.class)
                .setParameter("demande", demande)
                .setParameter("vivantes", EtatProposition.vivantes())
                .getResultList();
    }

    /** Toutes les propositions faites pour cette place, pour la structure qui la tient, avec leur ménage, les vivantes d'abord, puis les plus récentes. */
    public List<Proposition> sur(Place place, int limite) {
        return em.createQuery(
                        "select pr from Proposition pr join fetch pr.menage where pr.place = :place"
                                + " order by case when pr.etat in (" + VIVANTES
                                + ") then 0 else 1 end, pr.prepareeLe desc",
                        Proposition.class)
                .setParameter("place", place)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les mêmes, moins celles de ménages que l'on ne peut voir. */
    public List<Proposition> visiblesSur(Place place, Perimetre perimetre, int limite) {
        return Menages.vu(
                        em.createQuery(
                                "select pr from Proposition pr join pr.menage m join fetch pr.menage"
                                        + " where pr.place = :place and " + Menages.VISIBLE
                                        + " order by case when pr.etat in (" + VIVANTES
                                        + ") then 0 else 1 end, pr.prepareeLe desc",
                                Proposition.class),
                        perimetre)
                .setParameter("place", place)
                .setMaxResults(limite)
                .getResultList();
    }

    public List<Proposition> du(Menage menage, int limite) {
        return em.createQuery(CHARGER + " where pr.menage = :menage order by pr.prepareeLe desc", Proposition.class)
                .setParameter("menage", menage)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Celles qui vivent encore, la plus récente d'abord. */
    public List<Proposition> vivantesDu(Menage menage, int limite) {
        return em.createQuery(
                        CHARGER + " where pr.menage = :menage and pr.etat in :vivantes order by pr.prepareeLe desc",
                        Proposition.class)
                .setParameter("menage", menage)
                .setParameter("vivantes", EtatProposition.vivantes())
                .setMaxResults(limite)
                .getResultList();
    }

    /**
     * Les étapes de ses propositions, la plus récente d'abord.
     *
     * @param preparees avec ce que le ménage n'a pas su : ce qui a été préparé avant de lui être proposé
     */
    public List<Etape> etapesDe(Menage menage, boolean preparees, int limite) {
        return em.createQuery(
                        "select e from EtapeProposition e where e.proposition.menage = :menage"
                                + (preparees
                                        ? ""
                                        : " and e.proposition.proposeeLe is not null"
                                                + " and e.etat <> fr.siao.orientation.EtatProposition.PREPAREE")
                                + " order by e.instant desc, e.id desc",
                        Etape.class)
                .setParameter("menage", menage)
                .setHint("eclipselink.batch", "e.proposition")
                .setHint("eclipselink.batch", "e.proposition.place")
                .setHint("eclipselink.batch", "e.proposition.place.dispositif")
                .setHint("eclipselink.batch", "e.proposition.place.dispositif.structure")
                .setMaxResults(limite)
                .getResultList();
    }

    /** Celles dont le ménage a été prévenu, avec leur vie ; préparée, une proposition ne se dit à personne (ORI-3). */
    public List<Proposition> faitesAu(Menage menage, int limite) {
        return em.createQuery(
                        CHARGER
                                + " where pr.menage = :menage and pr.proposeeLe is not null order by pr.prepareeLe desc",
                        Proposition.class)
                .setParameter("menage", menage)
                .setHint("eclipselink.batch", "pr.etapes")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limite)
                .getResultList();
    }

    /** Ce qui attend la structure : les propositions à répondre d'abord, la plus pressée en tête. */
    public List<Proposition> pourLaStructure(Perimetre perimetre, int limite) {
        return structure(
                        avecPersonnes(CHARGER_AVEC_PERSONNES + " where " + PAR_LA_STRUCTURE
                                + " order by case when pr.echeance is null then 1 else 0 end, pr.echeance, pr.id"),
                        perimetre)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Propositions dont la réponse est en retard, pour un SIAO. */
    public List<Proposition> enRetard(Perimetre perimetre, Instant maintenant, int limite) {
        return Menages.vu(
                        em.createQuery(
                                CHARGER
                                        + " where s.siao.id in :siaos and pr.etat in :vivantes and pr.echeance < :maintenant and "
                                        + Menages.VISIBLE + " order by pr.echeance",
                                Proposition.class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("vivantes", EtatProposition.vivantes())
                .setParameter("maintenant", maintenant)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Propositions préparées avant cet instant et jamais faites au ménage, les plus anciennes d'abord. */
    public List<Proposition> preparees(Perimetre perimetre, Instant avant, int limite) {
        return Menages.vu(
                        em.createQuery(
                                CHARGER + " where s.siao.id in :siaos"
                                        + " and pr.etat = fr.siao.orientation.EtatProposition.PREPAREE and pr.prepareeLe < :avant"
                                        + " and " + Menages.VISIBLE + " order by pr.prepareeLe, pr.id",
                                Proposition.class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("avant", avant)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les propositions d'un SIAO, les vivantes ou toutes, les plus récentes d'abord. */
    public List<Proposition> duSiao(Perimetre perimetre, boolean vivantes, int limite) {
        TypedQuery<Proposition> requete = Menages.vu(
                        em.createQuery(
                                CHARGER + " where s.siao.id in :siaos and " + Menages.VISIBLE
                                        + (vivantes ? " and pr.etat in :vivantes" : "")
                                        + " order by pr.prepareeLe desc, pr.id desc",
                                Proposition.class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setMaxResults(limite);
        if (vivantes) {
            requete.setParameter("vivantes", EtatProposition.vivantes());
        }
        return requete.getResultList();
    }

    /** Les propositions faites aux ménages d'une structure référente ; préparées, elles ne se disent à personne. */
    public List<Proposition> pourLesReferents(Perimetre perimetre, int limite) {
        return Menages.vu(
                        avecPersonnes(CHARGER_AVEC_PERSONNES + " where " + PAR_LE_REFERENT
                                + " and pr.etat in :vivantes order by pr.prepareeLe desc"),
                        perimetre)
                .setParameter("referentes", perimetre.structures())
                .setParameter("vivantes", EtatProposition.visiblesDeLaStructure())
                .setMaxResults(limite)
                .getResultList();
    }

    private TypedQuery<Proposition> avecPersonnes(String requete) {
        return em.createQuery(requete, Proposition.class)
                .setHint("eclipselink.batch", "pr.menage")
                .setHint("eclipselink.batch", "pr.menage.appartenances")
                .setHint("eclipselink.batch", "pr.menage.appartenances.personne")
                .setHint("eclipselink.batch.type", "IN");
    }

    public void ajouter(Proposition proposition) {
        em.persist(proposition);
    }

    private static <T> TypedQuery<T> structure(TypedQuery<T> requete, Perimetre perimetre) {
        return structure(requete, perimetre, EtatProposition.visiblesDeLaStructure());
    }

    private static <T> TypedQuery<T> structure(TypedQuery<T> requete, Perimetre perimetre, Set<EtatProposition> etats) {
        return requete.setParameter("dispositifs", perimetre.dispositifs())
                .setParameter("structures", perimetre.structures())
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setParameter("etats", etats);
    }
}
