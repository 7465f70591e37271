package fr.siao.pilotage;

import fr.siao.compte.Perimetre;
import fr.siao.offre.Places;
import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Fuseau;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Ce qui s'écarte de la règle et se compte : les entrées décidées sans le SIAO (OFF-6), les refus en accueil inconditionnel
 * (REF-4). Par structure et par sorte de dispositif, sans un nom de ménage.
 */
@ApplicationScoped
public class Ecarts {
    @PersistenceContext
    private EntityManager em;

    /** Entrées directes dans les dispositifs d'une sorte, dans une structure. */
    public record Mobilisation(String structure, TypeDispositif type, long nombre) {}

    /** Refus d'une structure en accueil inconditionnel, et où en est leur revue. */
    public record Inconditionnel(
            String structure, TypeDispositif type, long refus, long ouverts, long acceptes, long contestes) {}

    public List<Mobilisation> mobilisations(Perimetre perimetre, LocalDate du, LocalDate au, int limite) {
        return Places.dans(
                        em.createQuery(
                                """
                                select s.nom, d.type, count(x) from PriseEnCharge x join x.place p join p.dispositif d
                                  join d.structure s
                                where x.origine = fr.siao.hebergement.PriseEnCharge.Origine.MOBILISATION_DIRECTE
                                  and x.debut >= :du and x.debut <= :au and
                                """
                                        + Places.DANS_PERIMETRE
                                        + " group by s.id, s.nom, d.type order by count(x) desc, s.nom",
                                Object[].class),
                        perimetre)
                .setParameter("du", du)
                .setParameter("au", au)
                .setMaxResults(limite)
                .getResultStream()
                .map(l -> new Mobilisation((String) l[0], (TypeDispositif) l[1], n(l[2])))
                .toList();
    }

    public List<Inconditionnel> inconditionnels(Perimetre perimetre, LocalDate du, LocalDate au, int limite) {
        return Places.dans(
                        em.createQuery(
                                """
                                select s.nom, d.type, count(r),
                                  sum(case when r.revue = fr.siao.orientation.Refus.Revue.A_REVOIR
                                    or r.revue = fr.siao.orientation.Refus.Revue.A_REQUALIFIER then 1 else 0 end),
                                  sum(case when r.revue = fr.siao.orientation.Refus.Revue.ACCEPTE then 1 else 0 end),
                                  sum(case when r.revue = fr.siao.orientation.Refus.Revue.CONTESTE then 1 else 0 end)
                                from Refus r join r.proposition pr join pr.place p join p.dispositif d join d.structure s
                                where r.auteur = fr.siao.orientation.Refus.Auteur.STRUCTURE and d.type in :types
                                  and r.refuseLe >= :du and r.refuseLe < :au and
                                """
                                        + Places.DANS_PERIMETRE
                                        + " group by s.id, s.nom, d.type order by count(r) desc, s.nom",
                                Object[].class),
                        perimetre)
                .setParameter("types", TypeDispositif.inconditionnels())
                .setParameter("du", du.atStartOfDay(Fuseau.PARIS).toInstant())
                .setParameter("au", au.plusDays(1).atStartOfDay(Fuseau.PARIS).toInstant())
                .setMaxResults(limite)
                .getResultStream()
                .map(l -> new Inconditionnel((String) l[0], (TypeDispositif) l[1], n(l[2]), n(l[3]), n(l[4]), n(l[5])))
                .toList();
    }

    private static long n(Object nombre) {
        return ((Number) nombre).longValue();
    }
}
