package fr.siao.menage;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Qui a vu ou changé les dossiers des ménages d'un SIAO (TRA-1). */
@ApplicationScoped
public class Consultations {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Fusions fusions;

    /** Une trace ; {@code compte} est nul pour une tâche automatique. */
    public record Consultation(Instant quand, Long compte, String acte, String cle) {}

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
                "select t.instant, t.compte, t.acte, m.cle from Trace t, Menage m where " + ou
                        + " order by t.instant desc, t.id desc",
                Object[].class);
        valeurs.forEach(requete::setParameter);
        return requete.setMaxResults(limite)
                .getResultStream()
                .map(t -> new Consultation((Instant) t[0], (Long) t[1], (String) t[2], (String) t[3]))
                .toList();
    }

    private static void ajouter(
            StringBuilder ou, Map<String, Object> valeurs, String condition, String nom, Object valeur) {
        if (valeur != null) {
            ou.append(condition);
            valeurs.put(nom, valeur);
        }
    }
}
