package fr.siao.offre;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compte les places d'un périmètre, par état, en capacité d'accueil (OFF-1, OFF-5). */
@ApplicationScoped
public class Occupation {
    /** Capacités déclarées, puis par état, dans l'ordre de {@link ChiffresOffre}. */
    private static final String SOMMES = """
             coalesce(sum(p.capaciteMax), 0),
             sum(case when p.etat = fr.siao.offre.EtatPlace.OCCUPEE then p.capaciteMax else 0 end),
             sum(case when p.etat = fr.siao.offre.EtatPlace.VACANTE then p.capaciteMax else 0 end),
             sum(case when p.etat = fr.siao.offre.EtatPlace.BIENTOT_VACANTE then p.capaciteMax else 0 end),
             sum(case when p.etat = fr.siao.offre.EtatPlace.RESERVEE then p.capaciteMax else 0 end),
             sum(case when p.etat = fr.siao.offre.EtatPlace.INDISPONIBLE then p.capaciteMax else 0 end),
             sum(case when p.etat = fr.siao.offre.EtatPlace.INEXPLIQUEE then p.capaciteMax else 0 end)
            """;

    @PersistenceContext
    private EntityManager em;

    public ChiffresOffre du(Perimetre perimetre) {
        Map<EtatPlace, Long> parEtat = new EnumMap<>(EtatPlace.class);
        for (Object[] ligne : Places.dans(
                        em.createQuery(
                                "select p.etat, sum(p.capaciteMax) from Place p join p.dispositif d join d.structure s where "
                                        + Places.EN_SERVICE + " and " + Places.DANS_PERIMETRE + " group by p.etat",
                                Object[].class),
                        perimetre)
                .getResultList()) {
            parEtat.put((EtatPlace) ligne[0], ((Number) ligne[1]).longValue());
        }
        long financees = 0;
        long nonDeclarees = 0;
        for (Object[] ligne : Places.dans(em.createQuery("""
                                select d.placesFinancees,
                                  (select coalesce(sum(p.capaciteMax), 0) from Place p
                                    where p.dispositif = d and p.etat <> fr.siao.offre.EtatPlace.RETIREE)
                                from Dispositif d join d.structure s where
                                """ + Places.DANS_PERIMETRE, Object[].class), perimetre)
                .getResultList()) {
            financees += n(ligne[0]);
            nonDeclarees += Math.max(0, n(ligne[0]) - n(ligne[1]));
        }
        return chiffres(financees, nonDeclarees, parEtat);
    }

    /** Une ligne par structure, pour qui pilote un territoire. */
    public List<ParStructure> parStructure(Perimetre perimetre, int limite) {
        return Places.dans(
                        em.createQuery(
                                """
                                select s.id, s.nom, d.type, d.id, d.placesFinancees,
                                """
                                        + SOMMES
                                        + " from Dispositif d join d.structure s left join Place p on p.dispositif = d and "
                                        + Places.EN_SERVICE + " where "
                                        + Places.DANS_PERIMETRE
                                        + " group by s.id, s.nom, d.type, d.id, d.placesFinancees order by s.nom, d.id",
                                Object[].class),
                        perimetre)
                .setMaxResults(limite)
                .getResultStream()
                .map(l -> new ParStructure((String) l[1], (TypeDispositif) l[2], chiffres(l, 4)))
                .toList();
    }

    /** L'occupation de chacun de ces dispositifs, par son identifiant. */
    public Map<Long, Compte> parDispositif(Collection<Dispositif> dispositifs) {
        if (dispositifs.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select d.id, count(p), d.placesFinancees, " + SOMMES
                                + " from Dispositif d left join Place p on p.dispositif = d and " + Places.EN_SERVICE
                                + " where d.id in :dispositifs group by d.id, d.placesFinancees",
                        Object[].class)
                .setParameter(
                        "dispositifs", dispositifs.stream().map(Dispositif::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(l -> (Long) l[0], l -> new Compte(n(l[1]), chiffres(l, 2))));
    }

    /**
     * Les places d'un dispositif.
     *
     * @param places logements, chambres ou lits ; les chiffres, eux, comptent des personnes
     */
    public record Compte(long places, ChiffresOffre chiffres) {}

    /** L'occupation d'un dispositif. */
    public record ParStructure(String structure, TypeDispositif type, ChiffresOffre chiffres) {}

    private static ChiffresOffre chiffres(Object[] l, int i) {
        return new ChiffresOffre(
                n(l[i]), n(l[i + 1]), n(l[i + 2]), n(l[i + 3]), n(l[i + 4]), n(l[i + 5]), n(l[i + 6]), n(l[i + 7]));
    }

    private static long n(Object nombre) {
        return ((Number) nombre).longValue();
    }

    private static ChiffresOffre chiffres(long financees, long nonDeclarees, Map<EtatPlace, Long> parEtat) {
        return new ChiffresOffre(
                financees,
                parEtat.values().stream().mapToLong(Long::longValue).sum(),
                parEtat.getOrDefault(EtatPlace.OCCUPEE, 0L),
                parEtat.getOrDefault(EtatPlace.VACANTE, 0L),
                parEtat.getOrDefault(EtatPlace.BIENTOT_VACANTE, 0L),
                parEtat.getOrDefault(EtatPlace.RESERVEE, 0L),
                parEtat.getOrDefault(EtatPlace.INDISPONIBLE, 0L),
                parEtat.getOrDefault(EtatPlace.INEXPLIQUEE, 0L),
                nonDeclarees);
    }
}
