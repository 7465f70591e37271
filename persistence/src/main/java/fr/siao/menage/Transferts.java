package fr.siao.menage;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Les transferts, vus du SIAO qui les demande ou de celui qui les reçoit. */
@ApplicationScoped
public class Transferts {
    private static final String CHARGER = "select t from Transfert t join fetch t.menage";

    /** Ceux qui attendent une réponse d'abord, puis les plus récents. */
    private static final String RANGES =
            " order by case when t.etat = fr.siao.menage.EtatTransfert.DEMANDE then 0 else 1 end, t.demandeLe desc, t.id desc";

    @PersistenceContext
    private EntityManager em;

    /** Reçu ou envoyé par un SIAO de ce périmètre. */
    public Optional<Transfert> trouver(Long id, Perimetre perimetre) {
        return em.createQuery(
                        CHARGER + " where t.id = :id and (t.origine.id in :siaos or t.destination.id in :siaos)",
                        Transfert.class)
                .setParameter("id", id)
                .setParameter("siaos", perimetre.siaos())
                .getResultStream()
                .findFirst();
    }

    /** Reçu par un SIAO de ce périmètre, et gardé pour soi, le ménage d'abord. */
    public Optional<Transfert> garderRecu(Long id, Perimetre perimetre) {
        return trouver(id, perimetre)
                .filter(t -> perimetre.contientSiao(t.getDestination().id()))
                .map(t -> {
                    em.refresh(t.getMenage(), LockModeType.PESSIMISTIC_WRITE);
                    em.refresh(t, LockModeType.PESSIMISTIC_WRITE);
                    return t;
                });
    }

    /** Celui qui attend une réponse pour ce ménage, que l'on tient déjà ; gardé pour soi. */
    public Optional<Transfert> garderVivant(Menage menage) {
        return du(menage, 1).stream().findFirst().filter(Transfert::vivant).map(t -> {
            em.refresh(t, LockModeType.PESSIMISTIC_WRITE);
            return t;
        });
    }

    /** Ceux d'un ménage que l'on a déjà le droit de voir. */
    public List<Transfert> du(Menage menage, int limite) {
        return em.createQuery("select t from Transfert t where t.menage = :menage" + RANGES, Transfert.class)
                .setParameter("menage", menage)
                .setMaxResults(limite)
                .getResultList();
    }

    public List<Transfert> recus(Perimetre perimetre, int limite) {
        return liste("t.destination.id in :siaos", perimetre, limite);
    }

    public List<Transfert> envoyes(Perimetre perimetre, int limite) {
        return liste("t.origine.id in :siaos", perimetre, limite);
    }

    private List<Transfert> liste(String ou, Perimetre perimetre, int limite) {
        return em.createQuery(CHARGER + " where " + ou + RANGES, Transfert.class)
                .setParameter("siaos", perimetre.siaos())
                .setMaxResults(limite)
                .getResultList();
    }

    /** Combien attendent une réponse de ce périmètre. */
    public long aRepondre(Perimetre perimetre) {
        return em.createQuery(
                        "select count(t) from Transfert t where t.destination.id in :siaos"
                                + " and t.etat = fr.siao.menage.EtatTransfert.DEMANDE",
                        Long.class)
                .setParameter("siaos", perimetre.siaos())
                .getSingleResult();
    }

    /** Vrai si ce ménage a changé de SIAO depuis cet instant. */
    public boolean accordeDepuis(Menage menage, Instant instant) {
        return em.createQuery(
                                "select count(t) from Transfert t where t.menage = :menage and t.finiLe >= :instant"
                                        + " and t.etat = fr.siao.menage.EtatTransfert.ACCORDE",
                                Long.class)
                        .setParameter("menage", menage)
                        .setParameter("instant", instant)
                        .getSingleResult()
                > 0;
    }

    /** L'écrit tout de suite : c'est la base qui dit si le ménage en a déjà un. */
    public void ajouter(Transfert transfert) {
        em.persist(transfert);
        em.flush();
    }
}
