package fr.siao.offre;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Les places que l'on peut voir ou toucher depuis un périmètre. */
@ApplicationScoped
public class Places {
    /** À mettre dans un « where » : la place est dans le périmètre. */
    public static final String DANS_PERIMETRE = """
            (d.id in :dispositifs or s.id in :structures or s.gestionnaire.id in :gestionnaires
             or s.siao.id in :siaos or s.siao.departement in :departements)
            """;

    /** EclipseLink ne suit un « join fetch » à plusieurs pas que par un chemin, jamais par l'alias d'un autre. */
    private static final String CHARGER =
            "select p from Place p join p.dispositif d join d.structure s join fetch p.dispositif.structure";

    /** À mettre dans un « where » : la place n'est pas retirée de l'offre. */
    static final String EN_SERVICE = "p.etat <> fr.siao.offre.EtatPlace.RETIREE";

    @PersistenceContext
    private EntityManager em;

    public void ajouter(Collection<Place> places) {
        places.forEach(em::persist);
        em.flush();
    }

    /** Ceux de ces libellés que des places du dispositif portent déjà ; une place retirée a rendu le sien. */
    public List<String> pris(Dispositif dispositif, Collection<String> libelles) {
        return em.createQuery(
                        "select p.libelle from Place p where p.dispositif = :dispositif and p.libelle in :libelles and "
                                + EN_SERVICE + " order by p.libelle",
                        String.class)
                .setParameter("dispositif", dispositif)
                .setParameter("libelles", libelles)
                .getResultList();
    }

    /** Les places d'un dispositif, en service ou retirées, rangées comme on les lit. */
    public List<Place> de(Dispositif dispositif, boolean retirees, int limite) {
        return em.createQuery(
                        "select p from Place p where p.dispositif = :dispositif and "
                                + (retirees ? "p.etat = fr.siao.offre.EtatPlace.RETIREE" : EN_SERVICE)
                                + " order by p.batiment, p.libelle, p.id",
                        Place.class)
                .setParameter("dispositif", dispositif)
                .setMaxResults(limite)
                .getResultList();
    }

    public Optional<Place> trouver(Long id, Perimetre perimetre) {
        return dans(em.createQuery(CHARGER + " where p.id = :id and " + DANS_PERIMETRE, Place.class), perimetre)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Trouve la place et la garde pour soi jusqu'à la fin de la transaction : tout acte sur une place passe par là. */
    public Optional<Place> verrouiller(Long id, Perimetre perimetre) {
        return trouver(id, perimetre).map(this::verrouiller);
    }

    /** Une requête nommée ne se prépare qu'une fois ; « refresh » se prépare à chaque appel. */
    public Place verrouiller(Place place) {
        return em.createNamedQuery("Place.garder", Place.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", place.id())
                .getSingleResult();
    }

    /** Le plan des places d'un périmètre, rangé comme on le lit : dispositif, bâtiment, libellé. */
    public List<Place> plan(Perimetre perimetre, int limite) {
        return dans(
                        em.createQuery(
                                CHARGER + " where " + EN_SERVICE + " and " + DANS_PERIMETRE
                                        + " order by s.nom, d.nom, d.id, p.batiment, p.libelle",
                                Place.class),
                        perimetre)
                .setMaxResults(limite)
                .getResultList();
    }

    public List<Dispositif> dispositifs(Perimetre perimetre, int limite) {
        return dans(
                        em.createQuery(
                                "select d from Dispositif d join fetch d.structure s where " + DANS_PERIMETRE
                                        + " order by s.nom, d.nom",
                                Dispositif.class),
                        perimetre)
                .setMaxResults(limite)
                .getResultList();
    }

    public List<ChangementEtat> histoire(Place place, int limite) {
        return em.createQuery(
                        "select c from ChangementEtat c where c.place = :place order by c.instant desc, c.id desc",
                        ChangementEtat.class)
                .setParameter("place", place)
                .setMaxResults(limite)
                .getResultList();
    }

    public static <T> TypedQuery<T> dans(TypedQuery<T> requete, Perimetre perimetre) {
        return requete.setParameter("dispositifs", perimetre.dispositifs())
                .setParameter("structures", perimetre.structures())
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setParameter("siaos", perimetre.siaos())
                .setParameter("departements", perimetre.departements());
    }
}
