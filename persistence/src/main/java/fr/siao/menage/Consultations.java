package fr.siao.menage;

import fr.siao.compte.Perimetre;
import fr.siao.compte.Profil;
import fr.siao.socle.Fuseau;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Qui a vu ou changé les dossiers des ménages d'un SIAO (TRA-1). */
@ApplicationScoped
public class Consultations {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Fusions fusions;

    /** Une trace ; {@code compte} est nul pour une tâche automatique. */
    public record Consultation(Instant quand, Long compte, String acte, String cle, String raison) {}

    /**
     * Les consultations d'un ménage, ou celles que quelqu'un a faites, des plus récentes aux plus anciennes.
     *
     * @param menage le ménage consulté, avec ceux qu'une fusion lui a réunis ; nul pour tous
     * @param compte celui qui a consulté, nul pour tous
     */
    public List<Consultation> chercher(
            Menage menage, Long compte, Instant depuis, Instant avant, Perimetre perimetre, int limite) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        StringBuilder ou = new StringBuilder("t.menage = m.id and m.siao.id in :siaos");
        valeurs.put("siaos", perimetre.siaos());
        ajouter(
                ou,
                valeurs,
                " and t.menage in :menages",
                "menages",
                menage == null ? null : fusions.menagesReunis(menage));
        ajouter(ou, valeurs, " and t.compte = :compte", "compte", compte);
        ajouter(ou, valeurs, " and t.instant >= :depuis", "depuis", depuis);
        ajouter(ou, valeurs, " and t.instant < :avant", "avant", avant);
        TypedQuery<Object[]> requete = em.createQuery(
                "select t.instant, t.compte, t.acte, m.cle, t.motif from Trace t, Menage m where " + ou
                        + " order by t.instant desc, t.id desc",
                Object[].class);
        valeurs.forEach(requete::setParameter);
        return requete.setMaxResults(limite)
                .getResultStream()
                .map(t -> new Consultation((Instant) t[0], (Long) t[1], (String) t[2], (String) t[3], (String) t[4]))
                .toList();
    }

    /**
     * Ce que quelqu'un a vu ou changé d'un ménage pour une même raison, dans une même journée (de temps universel).
     *
     * @param dernier instant de la dernière fois
     */
    public record Visite(Instant dernier, Long compte, String raison, long fois) {}

    /** Les visites d'un ménage, des plus récentes aux plus anciennes ; une tâche automatique n'en est pas une. */
    public List<Visite> visites(Menage menage, int premier, int limite) {
        List<Visite> visites = new ArrayList<>();
        for (Object ligne : em.createNativeQuery("""
                        SELECT MAX(t.instant), t.compte_id, t.motif, COUNT(*) FROM trace t
                        WHERE t.menage_id = ? AND t.compte_id IS NOT NULL
                        GROUP BY DATE(t.instant), t.compte_id, t.motif
                        ORDER BY MAX(t.instant) DESC, t.compte_id, t.motif LIMIT ? OFFSET ?
                        """)
                .setParameter(1, menage.id())
                .setParameter(2, limite)
                .setParameter(3, premier)
                .getResultList()) {
            Object[] l = (Object[]) ligne;
            visites.add(new Visite(
                    Fuseau.instant(l[0]), ((Number) l[1]).longValue(), (String) l[2], ((Number) l[3]).longValue()));
        }
        return visites;
    }

    /** Ce qui fait agir : un SIAO, un gestionnaire, une structure ou un dispositif, par son nom. */
    public Map<Long, String> noms(Profil.Portee portee, Collection<Long> ids) {
        String de = switch (portee) {
            case SIAO -> "select x.id, x.nom from Siao x";
            case GESTIONNAIRE -> "select x.id, x.nom from Gestionnaire x";
            case STRUCTURE -> "select x.id, x.nom from Structure x";
            case DISPOSITIF -> "select x.id, x.structure.nom from Dispositif x";
            case DEPARTEMENT, AUCUNE -> null;
        };
        return de == null || ids.isEmpty()
                ? Map.of()
                : em.createQuery(de + " where x.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(l -> (Long) l[0], l -> (String) l[1]));
    }

    private static void ajouter(
            StringBuilder ou, Map<String, Object> valeurs, String condition, String nom, Object valeur) {
        if (valeur != null) {
            ou.append(condition);
            valeurs.put(nom, valeur);
        }
    }
}
