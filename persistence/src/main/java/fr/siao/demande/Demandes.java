package fr.siao.demande;

import fr.siao.compte.Perimetre;
import fr.siao.evaluation.Preconisation;
import fr.siao.evaluation.Preconisations;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Les demandes des ménages que l'on suit. */
@ApplicationScoped
public class Demandes {
    @PersistenceContext
    private EntityManager em;

    public Optional<Demande> trouver(Long id, Perimetre perimetre) {
        return Menages.suivi(
                        em.createQuery(
                                "select d from Demande d join fetch d.menage m where d.id = :id and " + Menages.SUIVI,
                                Demande.class),
                        perimetre)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Trouve la demande et la garde pour soi : deux décisions sur le même ménage passent l'une après l'autre. */
    public Optional<Demande> verrouiller(Long id, Perimetre perimetre) {
        return trouver(id, perimetre).map(this::verrouiller);
    }

    /** Une requête nommée ne se prépare qu'une fois ; « refresh » se prépare à chaque appel. */
    public Demande verrouiller(Demande demande) {
        return em.createNamedQuery("Demande.garder", Demande.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", demande.id())
                .getSingleResult();
    }

    /** Celle d'un ménage qui vit : il n'y en a jamais deux. */
    public Optional<Demande> vivante(Menage menage) {
        return em.createQuery("select d from Demande d where d.menage = :menage and d.etat in :vivantes", Demande.class)
                .setParameter("menage", menage)
                .setParameter("vivantes", EtatDemande.vivantes())
                .getResultStream()
                .findFirst();
    }

    /** La même, gardée pour soi. */
    public Optional<Demande> verrouillerVivante(Menage menage) {
        return vivante(menage).map(this::verrouiller);
    }

    public List<Demande> deMenage(Menage menage, int limite) {
        return em.createQuery("select d from Demande d where d.menage = :menage order by d.id desc", Demande.class)
                .setParameter("menage", menage)
                .setHint("eclipselink.batch", "d.etapes")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les étapes de toutes ses demandes, la plus récente d'abord. */
    public List<Etape> etapesDe(Menage menage, int limite) {
        return em.createQuery(
                        "select e from EtapeDemande e where e.demande.menage = :menage order by e.instant desc, e.id desc",
                        Etape.class)
                .setParameter("menage", menage)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Vrai si, depuis cet instant, ce compte a fait changer d'état une demande de ce ménage. */
    public boolean menee(Menage menage, Long compte, Instant depuis) {
        return em.createQuery(
                                "select count(e) from EtapeDemande e where e.demande.menage = :menage and e.compte = :compte"
                                        + " and e.instant >= :depuis",
                                Long.class)
                        .setParameter("menage", menage)
                        .setParameter("compte", compte)
                        .setParameter("depuis", depuis)
                        .getSingleResult()
                > 0;
    }

    /** Ce que préconisent les demandes d'un ménage, par demande, lu d'un coup. */
    public Map<Long, List<Preconisation>> preconisations(Menage menage) {
        return em.createQuery(
                        "select d.id, p.type, p.departement, p.accompagnement from Demande d join d.preconisations p where d.menage = :menage",
                        Object[].class)
                .setParameter("menage", menage)
                .getResultStream()
                .collect(Preconisations.parChose());
    }

    /** La dernière demande de chacun de ces ménages. */
    public List<Demande> dernieres(Collection<Menage> menages) {
        return menages.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select d from Demande d where d.menage in :menages
                          and d.id = (select max(x.id) from Demande x where x.menage = d.menage)
                        """, Demande.class)
                        .setParameter("menages", menages)
                        .getResultList();
    }

    /** Demandes transmises que le SIAO doit examiner, les plus anciennes d'abord. */
    public List<Demande> aExaminer(Perimetre perimetre, int limite) {
        return Menages.vu(
                        em.createQuery(
                                "select d from Demande d join d.menage m where d.siao.id in :siaos"
                                        + " and d.etat = fr.siao.demande.EtatDemande.TRANSMISE and " + Menages.VISIBLE
                                        + " order by d.anciennete, d.id",
                                Demande.class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setHint("eclipselink.batch", "d.menage")
                .setHint("eclipselink.batch", "d.menage.appartenances")
                .setHint("eclipselink.batch", "d.menage.appartenances.personne")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limite)
                .getResultList();
    }

    /** Demandes dont le terme est passé, à la suite de la dernière lue. */
    public List<Long> aFaireExpirer(LocalDate jour, long apres, int limite) {
        return em.createQuery("""
                        select d.id from Demande d
                        where d.etat in (fr.siao.demande.EtatDemande.TRANSMISE,
                            fr.siao.demande.EtatDemande.COMPLEMENT_DEMANDE, fr.siao.demande.EtatDemande.EN_ATTENTE)
                          and d.expireLe < :jour and d.id > :apres
                        order by d.id
                        """, Long.class)
                .setParameter("jour", jour)
                .setParameter("apres", apres)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Demandes d'un SIAO qui n'ont pas encore reçu ce rappel, à la suite de la dernière lue. */
    public List<Long> aRappeler(Long siao, Rappel rappel, long apres, int limite) {
        List<Long> ids = new ArrayList<>();
        for (Object id : em.createNativeQuery("""
                        SELECT d.id FROM demande d
                        WHERE d.etat IN ('TRANSMISE', 'COMPLEMENT_DEMANDE', 'EN_ATTENTE', 'EN_COURS_D_ORIENTATION')
                          AND d.expire_le BETWEEN ? AND ? AND d.siao_id = ? AND d.id > ?
                          AND NOT EXISTS (
                            SELECT 1 FROM message x WHERE x.cle = CONCAT('rappel-', d.id, '-', d.expire_le, '-', ?))
                        ORDER BY d.id LIMIT ?
                        """)
                .setParameter(1, rappel.du())
                .setParameter(2, rappel.au())
                .setParameter(3, siao)
                .setParameter(4, apres)
                .setParameter(5, rappel.delai())
                .setParameter(6, limite)
                .getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    public Demande pourTache(Long id) {
        return em.find(Demande.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void ajouter(Demande demande) {
        em.persist(demande);
        em.flush();
    }
}
