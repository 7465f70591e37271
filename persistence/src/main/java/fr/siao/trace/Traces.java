package fr.siao.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Le registre des traces et ses sceaux. */
@ApplicationScoped
public class Traces {
    /** Une transaction peut réserver un numéro et n'écrire qu'ensuite : on ne scelle que ce qui a eu le temps d'arriver. */
    static final Duration REPOS = Duration.ofSeconds(60);

    /** En deçà, la base elle-même refuse d'effacer une trace, quel que soit le réglage (CNIL, délibération 2021-122). */
    public static final int CONSERVATION_MIN_JOURS = 180;

    private static final int LOT = 5_000;

    @PersistenceContext
    private EntityManager em;

    public void ecrire(Trace trace) {
        ecrire(List.of(trace));
    }

    /** Écrit d'un seul ordre tout ce qu'un acte, déjà écrit, a vu ou changé : une liste touche parfois deux cents ménages. */
    public void ecrire(List<Trace> traces) {
        Query ordre = em.createNativeQuery("INSERT INTO trace ("
                + "acte, compte_id, instant, menage_id, motif, objet, objet_id, requete) VALUES "
                + String.join(",", Collections.nCopies(traces.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")));
        int i = 0;
        for (Trace trace : traces) {
            for (Object colonne : trace.colonnes()) {
                ordre.setParameter(++i, colonne);
            }
        }
        ordre.setFlushMode(FlushModeType.COMMIT).executeUpdate();
    }

    /** Scelle le lot suivant. @return le nombre de traces scellées, zéro s'il n'y en a pas */
    public int sceller(Instant maintenant) {
        Optional<Sceau> dernier = dernierSceau();
        List<Trace> lot = em.createQuery(
                        "select t from Trace t where t.id > :apres and t.instant < :avant order by t.id", Trace.class)
                .setParameter("apres", dernier.map(Sceau::derniere).orElse(0L))
                .setParameter("avant", maintenant.minus(REPOS))
                .setMaxResults(LOT)
                .getResultList();
        if (lot.isEmpty()) {
            return 0;
        }
        em.persist(Sceau.poser(lot, dernier.map(Sceau::empreinte).orElse(Sceau.ORIGINE), maintenant));
        return lot.size();
    }

    /**
     * Efface le plus ancien lot scellé si toutes ses traces ont passé leur temps (TRA-1). Son sceau reste : il tient le
     * suivant.
     *
     * @param jours durée de conservation ; jamais moins que {@link #CONSERVATION_MIN_JOURS}, que la base exige aussi
     * @return nombre de traces effacées, zéro s'il n'y a rien à effacer
     */
    public int purger(Instant maintenant, int jours) {
        Instant limite = maintenant.minus(Duration.ofDays(Math.max(jours, CONSERVATION_MIN_JOURS)));
        return premiere()
                .flatMap(this::sceauDe)
                .filter(sceau -> derniereDe(sceau).isBefore(limite))
                .map(sceau -> em.createNativeQuery("DELETE FROM trace WHERE id BETWEEN ? AND ?")
                        .setParameter(1, sceau.premiere())
                        .setParameter(2, sceau.derniere())
                        .executeUpdate())
                .orElse(0);
    }

    /** Relit toute la chaîne. @return le premier identifiant de trace à partir duquel elle ne tient plus, s'il y en a un */
    public Optional<Long> verifier(Instant maintenant) {
        Instant limite = maintenant.minus(Duration.ofDays(CONSERVATION_MIN_JOURS));
        Long reste = premiere().orElse(Long.MAX_VALUE);
        String precedente = Sceau.ORIGINE;
        Long fin = 0L;
        for (Sceau sceau : sceaux()) {
            boolean efface = sceau.derniere() < reste;
            if (efface ? sceau.poseLe().isAfter(limite) : !sceau.tient(lot(fin, sceau.derniere()), precedente)) {
                return Optional.of(sceau.premiere());
            }
            precedente = sceau.empreinte();
            fin = sceau.derniere();
            em.clear();
        }
        return Optional.empty();
    }

    private List<Sceau> sceaux() {
        return em.createQuery("select s from Sceau s order by s.id", Sceau.class)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    private List<Trace> lot(Long apres, Long jusque) {
        return em.createQuery(
                        "select t from Trace t where t.id > :apres and t.id <= :jusque order by t.id", Trace.class)
                .setParameter("apres", apres)
                .setParameter("jusque", jusque)
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    private Optional<Long> premiere() {
        return Optional.ofNullable(
                em.createQuery("select min(t.id) from Trace t", Long.class).getSingleResult());
    }

    private Optional<Sceau> sceauDe(Long trace) {
        return em.createQuery("select s from Sceau s where s.derniere >= :trace order by s.id", Sceau.class)
                .setParameter("trace", trace)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Instant derniereDe(Sceau sceau) {
        return em.createQuery(
                        "select t.instant from Trace t where t.id between :premiere and :derniere order by t.instant desc",
                        Instant.class)
                .setParameter("premiere", sceau.premiere())
                .setParameter("derniere", sceau.derniere())
                .setMaxResults(1)
                .getSingleResult();
    }

    private Optional<Sceau> dernierSceau() {
        return em.createQuery("select s from Sceau s order by s.id desc", Sceau.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
