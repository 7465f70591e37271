package fr.siao.echeance;

import fr.siao.compte.Perimetre;
import fr.siao.echeance.LecteurDeParcours.Lu;
import fr.siao.menage.Menage;
import fr.siao.referentiel.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tient les échéances à jour, ménage par ménage ou toutes, et lit celle d'un ménage que l'on a le droit de voir. */
@ApplicationScoped
public class Echeances {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Reglages reglages;

    /** À appeler après tout ce qui change le parcours d'un ménage. */
    public void actualiser(Menage menage, LocalDate jour) {
        actualiser(menage.id(), menage.id(), jour);
    }

    /** Refait les échéances des ménages d'un intervalle d'identifiants. */
    public void actualiser(Long premier, Long dernier, LocalDate jour) {
        em.flush();
        Map<Long, Echeance> connues = entre("select e from Echeance e", Echeance.class, premier, dernier).stream()
                .collect(Collectors.toMap(Echeance::getMenage, Function.identity()));
        Map<Long, List<Report>> reports = entre("select e from Report e", Report.class, premier, dernier).stream()
                .collect(Collectors.groupingBy(Report::getMenage));
        Map<Long, Delais> delais = new HashMap<>();
        for (Object colonnes : em.createNativeQuery(LecteurDeParcours.SQL)
                .setParameter(1, premier)
                .setParameter(2, dernier)
                .getResultList()) {
            Lu lu = LecteurDeParcours.lire((Object[]) colonnes);
            Optional<Terme> terme = Terme.de(
                    lu.parcours(), delais.computeIfAbsent(lu.siao(), siao -> Delais.de(reglages, siao, jour)), jour);
            Echeance connue = connues.get(lu.menage());
            if (terme.isPresent()) {
                Echeance echeance = connue == null ? new Echeance(lu.menage()) : connue;
                echeance.dater(terme.get(), reports.getOrDefault(lu.menage(), List.of()));
                echeance.suivrePar(lu.siao(), lu.structure(), lu.referent());
                if (connue == null) {
                    em.persist(echeance);
                }
            } else if (connue != null) {
                em.remove(connue);
            }
        }
    }

    private <T> List<T> entre(String debut, Class<T> type, Long premier, Long dernier) {
        return em.createQuery(debut + " where e.menage between :premier and :dernier", type)
                .setParameter("premier", premier)
                .setParameter("dernier", dernier)
                .getResultList();
    }

    /** Les ménages dont l'échéance est à refaire : tous, par identifiants croissants. */
    public List<Long> aRefaire(long apres, int limite) {
        return em.createQuery("select m.id from Menage m where m.id > :apres order by m.id", Long.class)
                .setParameter("apres", apres)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Vrai s'il y a des ménages, et pas une échéance : elles n'ont jamais été faites. */
    public boolean jamaisFaites() {
        return !aRefaire(0, 1).isEmpty()
                && em.createQuery("select e.menage from Echeance e", Long.class)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    public Optional<Echeance> de(Menage menage) {
        return Optional.ofNullable(em.find(Echeance.class, menage.id()));
    }

    /** Les reports d'un ménage, le dernier d'abord, ceux des échéances passées compris. */
    public List<Report> reports(Menage menage, int limite) {
        return em.createQuery("select r from Report r where r.menage = :menage order by r.instant desc", Report.class)
                .setParameter("menage", menage.id())
                .setMaxResults(limite)
                .getResultList();
    }

    public void ajouter(Report report) {
        em.persist(report);
    }

    /** Celles en retard d'une personne. */
    public long enRetard(Perimetre perimetre, Long referent, LocalDate jour) {
        return em.createQuery(
                        "select count(e) from Echeance e where e.referent = :referent and e.dueLe < :jour"
                                + " and e.structure in :structures",
                        Long.class)
                .setParameter("referent", referent)
                .setParameter("jour", jour)
                .setParameter("structures", perimetre.structures())
                .getSingleResult();
    }
}
