package fr.siao.echeance;

import fr.siao.compte.Perimetre;
import fr.siao.evaluation.Fraicheur;
import fr.siao.menage.Menages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lit les échéances d'un périmètre, sans jointure, page par page : ce qui est le plus en retard d'abord (EVA-3). */
@ApplicationScoped
public class LectureEcheances {
    private static final String ORDRE = " order by e.dueLe, e.menage";
    private static final int LOT = 1_000;

    @PersistenceContext
    private EntityManager em;

    /** Pour qui on lit, et quand. @param preavis jours où une échéance est « bientôt » */
    public record Depuis(Perimetre perimetre, Long compte, LocalDate jour, int preavis) {}

    /** Combien, en tout et par état. */
    public record Comptes(long toutes, long enRetard, long bientot, long reportees) {}

    public Comptes compter(FiltreEcheances filtre, Depuis depuis) {
        TypedQuery<Object[]> requete = requete(
                "select count(e), sum(case when e.dueLe < :jour then 1 else 0 end),"
                        + " sum(case when e.dueLe >= :jour and e.dueLe <= :bientot then 1 else 0 end),"
                        + " sum(case when e.reports > 0 then 1 else 0 end) from Echeance e where ",
                "",
                Object[].class,
                filtre,
                depuis);
        Object[] lus = requete.setParameter("jour", depuis.jour())
                .setParameter("bientot", depuis.jour().plusDays(depuis.preavis()))
                .getSingleResult();
        return new Comptes(nombre(lus[0]), nombre(lus[1]), nombre(lus[2]), nombre(lus[3]));
    }

    private static long nombre(Object lu) {
        return lu == null ? 0 : ((Number) lu).longValue();
    }

    public List<Echeance> lire(FiltreEcheances filtre, Depuis depuis, int premier, int nombre) {
        return requete("select e from Echeance e where ", ORDRE, Echeance.class, filtre, depuis)
                .setFirstResult(premier)
                .setMaxResults(nombre)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Donne les échéances par lots, chacun reprenant après la dernière du précédent. */
    public void parcourir(FiltreEcheances filtre, Depuis depuis, int max, Consumer<List<Echeance>> lot) {
        List<Long> ordre = requete("select e.menage from Echeance e where ", ORDRE, Long.class, filtre, depuis)
                .setMaxResults(max)
                .getResultList();
        for (int premier = 0; premier < ordre.size(); premier += LOT) {
            lot.accept(em.createQuery("select e from Echeance e where e.menage in :menages" + ORDRE, Echeance.class)
                    .setParameter("menages", ordre.subList(premier, Math.min(premier + LOT, ordre.size())))
                    .setHint("eclipselink.read-only", "true")
                    .getResultList());
            em.clear();
        }
    }

    /** Les structures qui ont des échéances dans ce périmètre. */
    public List<Long> structures(Depuis depuis, int limite) {
        return requete(
                        "select distinct e.structure from Echeance e where e.structure is not null and ",
                        "",
                        Long.class,
                        FiltreEcheances.tout(),
                        depuis)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les référents de ces échéances. */
    public List<Long> referents(Long structure, Depuis depuis, int limite) {
        return requete(
                        "select distinct e.referent from Echeance e where e.referent is not null and ",
                        "",
                        Long.class,
                        new FiltreEcheances(false, null, null, structure, null),
                        depuis)
                .setMaxResults(limite)
                .getResultList();
    }

    private <T> TypedQuery<T> requete(
            String debut, String suite, Class<T> type, FiltreEcheances filtre, Depuis depuis) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add(perimetre(depuis.perimetre(), valeurs));
        conditions.add("not " + Menages.cache("e.menage"));
        valeurs.put("compte", depuis.perimetre().compte());
        if (filtre.miennes()) {
            conditions.add("e.referent = :moi");
            valeurs.put("moi", depuis.compte());
        }
        if (filtre.nature() != null) {
            conditions.add("e.nature = :nature");
            valeurs.put("nature", filtre.nature());
        }
        if (filtre.structure() != null) {
            conditions.add("e.structure = :structure");
            valeurs.put("structure", filtre.structure());
        }
        if (filtre.referent() != null) {
            conditions.add("e.referent = :referent");
            valeurs.put("referent", filtre.referent());
        }
        if (filtre.etat() != null) {
            conditions.add(etat(filtre.etat(), depuis, valeurs));
        }
        TypedQuery<T> requete = em.createQuery(debut + String.join(" and ", conditions) + suite, type);
        valeurs.forEach(requete::setParameter);
        return requete;
    }

    /** Un seul SIAO, une seule structure : l'index donne alors les lignes dans l'ordre. */
    private static String perimetre(Perimetre perimetre, Map<String, Object> valeurs) {
        if (perimetre.structuresReelles().isEmpty() && perimetre.siaosReels().size() == 1) {
            valeurs.put("siao", perimetre.siaoUnique());
            return "e.siao = :siao";
        }
        if (perimetre.siaosReels().isEmpty() && perimetre.structuresReelles().size() == 1) {
            valeurs.put("lieu", perimetre.structuresReelles().iterator().next());
            return "e.structure = :lieu";
        }
        valeurs.put("siaos", perimetre.siaos());
        valeurs.put("structures", perimetre.structures());
        return "(e.siao in :siaos or e.structure in :structures)";
    }

    private static String etat(Fraicheur etat, Depuis depuis, Map<String, Object> valeurs) {
        LocalDate bientot = depuis.jour().plusDays(depuis.preavis());
        switch (etat) {
            case EN_RETARD -> valeurs.put("avant", depuis.jour());
            case A_JOUR -> valeurs.put("apres", bientot);
            default -> {
                valeurs.put("deb", depuis.jour());
                valeurs.put("fin", bientot);
            }
        }
        return switch (etat) {
            case EN_RETARD -> "e.dueLe < :avant";
            case A_JOUR -> "e.dueLe > :apres";
            default -> "e.dueLe between :deb and :fin";
        };
    }
}
