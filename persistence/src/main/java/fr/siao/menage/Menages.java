package fr.siao.menage;

import fr.siao.compte.Perimetre;
import fr.siao.referentiel.Siao;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Les ménages que l'on suit, comme SIAO de référence ou comme structure référente. */
@ApplicationScoped
public class Menages {
    /**
     * À mettre dans tout « where » qui rend un ménage « m », ou ce qui en dit quelque chose : protégé, il n'existe que pour
     * son équipe (URG-10). Veut le paramètre « compte » ({@link #vu}).
     */
    public static final String VISIBLE = visible("m");

    private static final String DU_PERIMETRE = "(m.siao.id in :siaos or m.structureReferente in :structures)";

    /** À mettre dans un « where » : le ménage est suivi depuis ce périmètre, et visible. */
    public static final String SUIVI = "(" + DU_PERIMETRE + " and " + VISIBLE + ")";

    @PersistenceContext
    private EntityManager em;

    public Optional<Menage> trouver(String cle, Perimetre perimetre) {
        return suivi(em.createQuery("select m from Menage m where m.cle = :cle and " + SUIVI, Menage.class), perimetre)
                .setParameter("cle", cle)
                .getResultStream()
                .findFirst();
    }

    /** Le trouve avec toutes ses personnes, celles d'avant comprises : autant d'ordres pour une personne que pour vingt. */
    public Optional<Menage> avecPersonnes(String cle, Perimetre perimetre) {
        return suivi(
                        em.createQuery(
                                "select m from Menage m join fetch m.siao where m.cle = :cle and " + SUIVI,
                                Menage.class),
                        perimetre)
                .setParameter("cle", cle)
                .setHint("eclipselink.batch", "m.appartenances")
                .setHint("eclipselink.batch", "m.appartenances.personne")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .findFirst();
    }

    /** Le trouve et le garde pour soi ; sa version croît, même si seules ses personnes changent (MEN-6). */
    public Optional<Menage> verrouiller(String cle, Perimetre perimetre) {
        return trouver(cle, perimetre).map(menage -> {
            em.refresh(menage, LockModeType.PESSIMISTIC_WRITE);
            em.lock(menage, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            return menage;
        });
    }

    /** Le trouve et le garde pour soi, le temps de la transaction, sans encore rien y changer. */
    public Optional<Menage> retenir(String cle, Perimetre perimetre) {
        return trouver(cle, perimetre).map(menage -> {
            em.refresh(menage, LockModeType.PESSIMISTIC_WRITE);
            return menage;
        });
    }

    /** Fait croître la version d'un ménage dont une réponse change (MEN-6). */
    public void vieillir(Menage menage) {
        em.lock(menage, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Fait croître la version d'une personne dont une réponse change (MEN-6). */
    public void vieillir(Personne personne) {
        em.lock(personne, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Pour qui lit les traces : même protégé, sans rien dire d'où il vit. */
    public Optional<Menage> trace(String cle, Perimetre perimetre) {
        return em.createQuery("select m from Menage m where m.cle = :cle and m.siao.id in :siaos", Menage.class)
                .setParameter("cle", cle)
                .setParameter("siaos", perimetre.siaos())
                .getResultStream()
                .findFirst();
    }

    /** Le suit-on : par son SIAO ou sa structure référente, et sans qu'il soit protégé de nous ? */
    public boolean suit(Menage menage, Perimetre perimetre) {
        return perimetre.couvre(menage.getSiao().id(), menage.getStructureReferente()) && voit(menage, perimetre);
    }

    /** Protégé, n'est-il pas caché à cette personne ? */
    public boolean voit(Menage menage, Perimetre perimetre) {
        return !menage.isProtege()
                || vu(
                                        em.createQuery(
                                                "select count(m) from Menage m where m = :menage and " + VISIBLE,
                                                Long.class),
                                        perimetre)
                                .setParameter("menage", menage)
                                .getSingleResult()
                        > 0;
    }

    /**
     * Une personne passée par un ménage que l'on suit, et qui n'est pas dans un ménage que l'on ne peut voir ; la clé d'une
     * personne absorbée mène à celle que l'on a gardée.
     */
    public Optional<Personne> personne(String cle, Perimetre perimetre) {
        return suivi(
                        em.createQuery(
                                "select p from Personne p where p.absorbeePar is null and (p.cle = :cle or exists"
                                        + " (select x from Personne x where x.cle = :cle and x.absorbeePar = p))"
                                        + " and exists"
                                        + " (select a from Appartenance a join a.menage m where a.personne = p and "
                                        + SUIVI + ") and not " + cachee("p"),
                                Personne.class),
                        perimetre)
                .setParameter("cle", cle)
                .getResultStream()
                .findFirst();
    }

    /**
     * Ménage d'un SIAO, par sa clé : qui connaît la clé l'a reçue du ménage ou du SIAO. Protégé, il y est aussi : rien ne
     * retarde son entrée (URG-10).
     */
    public Optional<Menage> duTerritoire(String cle, Siao siao) {
        return em.createQuery("select m from Menage m where m.cle = :cle and m.siao = :siao", Menage.class)
                .setParameter("cle", cle)
                .setParameter("siao", siao)
                .getResultStream()
                .findFirst();
    }

    /** Ménages d'un intervenant social, ou ceux que suivent ses collègues de la structure ; les plus récents d'abord. */
    public List<Menage> suivis(Perimetre perimetre, boolean lesSiens, int premier, int limite) {
        return vu(
                        em.createQuery(
                                "select m from Menage m where m.closLe is null and m.structureReferente in :structures and "
                                        + VISIBLE + " and "
                                        + (lesSiens
                                                ? "m.referent = :compte"
                                                : "(m.referent is null or m.referent <> :compte)")
                                        + " order by m.creeLe desc, m.id desc",
                                Menage.class),
                        perimetre)
                .setParameter("structures", perimetre.structures())
                .setHint("eclipselink.batch", "m.appartenances")
                .setHint("eclipselink.batch", "m.appartenances.personne")
                .setHint("eclipselink.batch.type", "IN")
                .setFirstResult(premier)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Lit d'un coup toutes les personnes passées par un ménage que l'on a déjà le droit de voir, celles d'avant comprises. */
    public List<Appartenance> passages(Menage menage) {
        return em.createQuery(
                        "select a from Appartenance a join fetch a.personne where a.menage = :menage order by a.debut, a.id",
                        Appartenance.class)
                .setParameter("menage", menage)
                .getResultList();
    }

    /** Ménage d'un objet que l'on a déjà le droit de voir. */
    public Menage parId(Long id) {
        return em.find(Menage.class, id);
    }

    /** Des ménages que l'on a déjà le droit de voir, avec leurs personnes. */
    public List<Menage> avecPersonnes(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select m from Menage m where m.id in :ids", Menage.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch", "m.appartenances")
                        .setHint("eclipselink.batch", "m.appartenances.personne")
                        .setHint("eclipselink.batch.type", "IN")
                        .getResultList();
    }

    /** Les clés de ménages que l'on a déjà le droit de voir, par identifiant. */
    public Map<Long, String> cles(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select m.id, m.cle from Menage m where m.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ligne -> (Long) ligne[0], ligne -> (String) ligne[1]));
    }

    /** De même, les identifiants par clé. */
    public List<Long> identifiants(Collection<String> cles) {
        return cles.isEmpty()
                ? List.of()
                : em.createQuery("select m.id from Menage m where m.cle in :cles", Long.class)
                        .setParameter("cles", cles)
                        .getResultList();
    }

    public void ajouter(Menage menage) {
        em.persist(menage);
        em.flush();
    }

    /** Écrit ce qui finit, avant que ce qui le remplace commence. */
    public void ecrire() {
        em.flush();
    }

    public static <T> TypedQuery<T> suivi(TypedQuery<T> requete, Perimetre perimetre) {
        return vu(requete, perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("structures", perimetre.structures());
    }

    /** Dit à une requête qui porte {@link #VISIBLE} qui la fait. */
    public static <T> TypedQuery<T> vu(TypedQuery<T> requete, Perimetre perimetre) {
        return requete.setParameter("compte", perimetre.compte());
    }

    /** À mettre dans un « where » : cette personne vit dans un ménage que l'on ne peut voir. */
    static String cachee(String personne) {
        String passage = personne + "Passage";
        String menage = personne + "Menage";
        return "exists (select 1 from Appartenance " + passage + " join " + passage + ".menage " + menage + " where "
                + passage + ".personne = " + personne + " and " + passage + ".fin is null and not " + visible(menage)
                + ")";
    }

    /** À mettre dans un « where » : ce ménage, dit par son identifiant, ne se voit pas. Veut le paramètre « compte ». */
    public static String cache(String id) {
        return "exists (select 1 from Menage cache where cache.id = " + id + " and not " + visible("cache") + ")";
    }

    private static String visible(String m) {
        return "(" + m + ".protege = false or exists (select 1 from Equipier q where q.menage = " + m
                + " and q.compte = :compte and q.retireLe is null))";
    }
}
