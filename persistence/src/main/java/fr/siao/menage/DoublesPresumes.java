package fr.siao.menage;

import fr.siao.compte.Perimetre;
import fr.siao.menage.DoublePresume.Etat;
import fr.siao.menage.DoublePresume.Origine;
import fr.siao.menage.doubles.Comparaison;
import fr.siao.menage.doubles.Rapprochement;
import fr.siao.menage.doubles.Signalement;
import fr.siao.referentiel.Siao;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** La file des doubles présumés d'un SIAO (MEN-5). */
@ApplicationScoped
public class DoublesPresumes {
    /** Une paire encore à voir n'a de sens qu'entre deux personnes distinctes. */
    private static final String DISTINCTES =
            "(d.etat <> fr.siao.menage.DoublePresume.Etat.A_VOIR or u.absorbeePar is null and a.absorbeePar is null)";

    /** Ni l'une ni l'autre ne vit dans un ménage protégé que l'on ne peut voir (URG-10). */
    private static final String VISIBLES = "not " + Menages.cachee("u") + " and not " + Menages.cachee("a");

    @PersistenceContext
    private EntityManager em;

    /** Dans cet état, de la plus ressemblante à la moins ressemblante. */
    public List<DoublePresume> lister(Etat etat, Perimetre perimetre, int premier, int limite) {
        return Menages.vu(
                        em.createQuery(
                                "select d from DoublePresume d join fetch d.une u join fetch d.autre a"
                                        + " where d.siao.id in :siaos and d.etat = :etat and " + DISTINCTES + " and "
                                        + VISIBLES + " order by d.score desc, d.id",
                                DoublePresume.class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("etat", etat)
                .setFirstResult(premier)
                .setMaxResults(limite)
                .getResultList();
    }

    public Map<Etat, Long> nombres(Perimetre perimetre) {
        Map<Etat, Long> nombres = new EnumMap<>(Etat.class);
        Menages.vu(
                        em.createQuery(
                                "select d.etat, count(d) from DoublePresume d join d.une u join d.autre a"
                                        + " where d.siao.id in :siaos and " + DISTINCTES + " and " + VISIBLES
                                        + " group by d.etat",
                                Object[].class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .getResultStream()
                .forEach(ligne -> nombres.put((Etat) ligne[0], (Long) ligne[1]));
        return nombres;
    }

    public Optional<DoublePresume> trouver(Long id, Perimetre perimetre) {
        return Menages.vu(
                        em.createQuery(
                                "select d from DoublePresume d join fetch d.une u join fetch d.autre a"
                                        + " where d.id = :id and d.siao.id in :siaos and " + VISIBLES,
                                DoublePresume.class),
                        perimetre)
                .setParameter("id", id)
                .setParameter("siaos", perimetre.siaos())
                .getResultStream()
                .findFirst();
    }

    /** La trouve et la garde pour soi : de deux personnes qui décident ensemble, une seule passe. */
    public Optional<DoublePresume> verrouiller(Long id, Perimetre perimetre) {
        return trouver(id, perimetre).map(presume -> {
            em.refresh(presume, LockModeType.PESSIMISTIC_WRITE);
            return presume;
        });
    }

    /** Les clés des ménages, suivis depuis ce périmètre, par où sont passées ces personnes : le présent, sinon le dernier. */
    public Map<Long, String> menages(Collection<Long> personnes, Perimetre perimetre) {
        Map<Long, String> cles = new HashMap<>();
        if (!personnes.isEmpty()) {
            Menages.suivi(
                            em.createQuery(
                                    "select a.personne.id, m.cle from Appartenance a join a.menage m"
                                            + " where a.personne.id in :personnes and " + Menages.SUIVI
                                            + " order by case when a.fin is null then 1 else 0 end, a.debut, a.id",
                                    Object[].class),
                            perimetre)
                    .setParameter("personnes", personnes)
                    .getResultStream()
                    .forEach(ligne -> cles.put((Long) ligne[0], (String) ligne[1]));
        }
        return cles;
    }

    /** Note la ressemblance de deux personnes, ou la constate de nouveau. */
    public DoublePresume noter(
            Personne une, Personne autre, Siao siao, Rapprochement rapprochement, Origine origine, Signature par) {
        Optional<DoublePresume> connue = entre(une, autre);
        connue.ifPresent(presume -> presume.revoir(rapprochement, origine, par));
        return connue.orElseGet(() -> {
            DoublePresume presume = new DoublePresume(une, autre, siao, rapprochement, origine, par);
            em.persist(presume);
            em.flush();
            return presume;
        });
    }

    public static Rapprochement rapprocher(Personne une, Personne autre) {
        return new Comparaison(Signalement.de(une))
                .avec(List.of(Signalement.de(autre)))
                .get(0);
    }

    private Optional<DoublePresume> entre(Personne une, Personne autre) {
        return em.createQuery(
                        "select d from DoublePresume d where d.une.id = :une and d.autre.id = :autre",
                        DoublePresume.class)
                .setParameter("une", Math.min(une.id(), autre.id()))
                .setParameter("autre", Math.max(une.id(), autre.id()))
                .getResultStream()
                .findFirst();
    }

    /** Ce que seule la nuit avait rapproché de cette personne, et qui ne lui ressemble plus. */
    public void oublier(Personne personne, Set<Long> ressemblantes) {
        em.createQuery(
                        "select d from DoublePresume d where (d.une = :personne or d.autre = :personne)"
                                + " and d.etat = fr.siao.menage.DoublePresume.Etat.A_VOIR"
                                + " and d.origine = fr.siao.menage.DoublePresume.Origine.NUIT",
                        DoublePresume.class)
                .setParameter("personne", personne)
                .getResultStream()
                .filter(d -> !ressemblantes.contains((d.getUne().equals(personne) ? d.getAutre() : d.getUne()).id()))
                .filter(d -> !rapprocher(d.getUne(), d.getAutre()).probable())
                .forEach(em::remove);
    }
}
