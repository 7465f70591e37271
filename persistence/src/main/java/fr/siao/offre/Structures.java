package fr.siao.offre;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Les structures d'un périmètre. */
@ApplicationScoped
public class Structures {
    private static final String DANS_PERIMETRE =
            "(s.id in :structures or s.gestionnaire.id in :gestionnaires or s.siao.id in :siaos)";

    /** Le texte cherché est dans ce qui nomme la structure, son gestionnaire ou sa commune. */
    private static final String REPOND = """
             and (:texte = '' or lower(s.nom) like :motif escape '!' or lower(g.nom) like :motif escape '!'
               or lower(c.nom) like :motif escape '!' or s.siret like :motif escape '!')
             and (:type is null or exists (select d.id from Dispositif d where d.structure = s and d.type = :type))
            """;

    @PersistenceContext
    private EntityManager em;

    public void ajouter(Structure structure) {
        em.persist(structure);
        em.flush();
    }

    public Optional<Structure> trouver(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Structure.class, id));
    }

    /** Noms de ces structures, par identifiant. */
    public Map<Long, String> noms(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select s.id, s.nom from Structure s where s.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ligne -> (Long) ligne[0], ligne -> (String) ligne[1]));
    }

    public Optional<Structure> trouver(Long id, Perimetre perimetre) {
        return dans(
                        em.createQuery(
                                "select s from Structure s join fetch s.gestionnaire join fetch s.commune where s.id = :id and "
                                        + DANS_PERIMETRE,
                                Structure.class),
                        perimetre)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Trouve la structure et la garde pour soi : deux personnes ne la changent pas, ni ce qu'elle contient, ensemble. */
    public Optional<Structure> verrouiller(Long id, Perimetre perimetre) {
        return trouver(id, perimetre).map(structure -> {
            em.refresh(structure, LockModeType.PESSIMISTIC_WRITE);
            return structure;
        });
    }

    /** La structure au nom de qui la personne agit, si son périmètre en désigne une. */
    public Optional<Structure> premiere(Perimetre perimetre) {
        return em.createQuery("select s from Structure s where s.id in :structures order by s.id", Structure.class)
                .setParameter("structures", perimetre.structures())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Les structures qui répondent à une recherche, rangées par gestionnaire.
     *
     * @param texte morceau du nom de la structure, du gestionnaire, de la commune ou du SIRET ; vide pour toutes
     * @param type sorte de dispositif qu'elles doivent avoir, ou nul
     */
    public List<Structure> chercher(Perimetre perimetre, String texte, TypeDispositif type, int premier, int nombre) {
        return repondant(
                        em.createQuery(
                                "select s from Structure s join fetch s.gestionnaire g join fetch s.commune c where "
                                        + DANS_PERIMETRE + REPOND + " order by g.nom, g.id, s.nom, s.id",
                                Structure.class),
                        perimetre,
                        texte,
                        type)
                .setFirstResult(premier)
                .setMaxResults(nombre)
                .getResultList();
    }

    public long combien(Perimetre perimetre, String texte, TypeDispositif type) {
        return repondant(
                        em.createQuery(
                                "select count(s) from Structure s join s.gestionnaire g join s.commune c where "
                                        + DANS_PERIMETRE + REPOND,
                                Long.class),
                        perimetre,
                        texte,
                        type)
                .getSingleResult();
    }

    public List<Structure> de(Gestionnaire gestionnaire, Perimetre perimetre) {
        return dans(
                        em.createQuery(
                                "select s from Structure s join fetch s.commune where s.gestionnaire = :gestionnaire and "
                                        + DANS_PERIMETRE + " order by s.nom, s.id",
                                Structure.class),
                        perimetre)
                .setParameter("gestionnaire", gestionnaire)
                .getResultList();
    }

    private static <T> TypedQuery<T> repondant(
            TypedQuery<T> requete, Perimetre perimetre, String texte, TypeDispositif type) {
        String cherche = texte == null ? "" : texte.strip().toLowerCase(Locale.FRENCH);
        return dans(requete, perimetre)
                .setParameter("texte", cherche)
                .setParameter("motif", "%" + cherche.replaceAll("([!%_])", "!$1") + "%")
                .setParameter("type", type);
    }

    private static <T> TypedQuery<T> dans(TypedQuery<T> requete, Perimetre perimetre) {
        return requete.setParameter("structures", perimetre.structures())
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setParameter("siaos", perimetre.siaos());
    }
}
