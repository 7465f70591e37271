package fr.siao.hebergement;

import fr.siao.compte.Perimetre;
import fr.siao.menage.Menage;
import fr.siao.offre.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Le peuplement : qui habite où (OFF-5). */
@ApplicationScoped
public class Sejours {
    @PersistenceContext
    private EntityManager em;

    /** Ouvre un séjour et l'écrit tout de suite : c'est la base qui dit si la place ou le ménage est déjà pris. */
    public void ouvrir(PriseEnCharge sejour) {
        em.persist(sejour);
        em.flush();
    }

    public Optional<PriseEnCharge> enCoursA(Place place) {
        return em.createQuery(
                        "select s from PriseEnCharge s where s.place = :place and s.fin is null", PriseEnCharge.class)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    /** Vrai si un ménage vit ou a vécu à cette place. */
    public boolean aConnu(Place place) {
        return em.createQuery("select count(s) from PriseEnCharge s where s.place = :place", Long.class)
                        .setParameter("place", place)
                        .getSingleResult()
                > 0;
    }

    public Optional<PriseEnCharge> enCoursDe(Menage menage) {
        return em.createQuery(
                        "select s from PriseEnCharge s where s.menage = :menage and s.fin is null", PriseEnCharge.class)
                .setParameter("menage", menage)
                .getResultStream()
                .findFirst();
    }

    /** Ses séjours, le plus récent d'abord. */
    public List<PriseEnCharge> du(Menage menage, int limite) {
        return em.createQuery(
                        "select s from PriseEnCharge s where s.menage = :menage order by s.debut desc, s.id desc",
                        PriseEnCharge.class)
                .setParameter("menage", menage)
                .setHint("eclipselink.batch", "s.place")
                .setHint("eclipselink.batch", "s.place.dispositif")
                .setHint("eclipselink.batch", "s.place.dispositif.structure")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limite)
                .getResultList();
    }

    /** Vrai si un séjour de ce ménage a commencé ou fini ce jour-là ou depuis. */
    public boolean bougeDepuis(Menage menage, LocalDate jour) {
        return em.createQuery(
                                "select count(p) from PriseEnCharge p where p.menage = :menage and (p.debut >= :jour or p.fin >= :jour)",
                                Long.class)
                        .setParameter("menage", menage)
                        .setParameter("jour", jour)
                        .getSingleResult()
                > 0;
    }

    /** Écrit la fin d'un séjour avant d'en ouvrir un autre pour le même ménage. */
    public void ecrire() {
        em.flush();
    }

    /** Entrées décidées par les gestionnaires depuis un jour : le SIAO en est informé ainsi (OFF-6). */
    public List<PriseEnCharge> mobilisations(Perimetre perimetre, LocalDate depuis, int limite) {
        return em.createQuery("""
                        select s from PriseEnCharge s join s.place p join p.dispositif d join d.structure st
                          join fetch s.place.dispositif.structure
                        where st.siao.id in :siaos and s.debut >= :depuis
                          and s.origine = fr.siao.hebergement.PriseEnCharge.Origine.MOBILISATION_DIRECTE
                        order by s.debut desc, s.id desc
                        """, PriseEnCharge.class)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("depuis", depuis)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les ménages accueillis dans un périmètre de structure, place par place. */
    public List<PriseEnCharge> accueillis(Perimetre perimetre, int limite) {
        return em.createQuery("""
                        select s from PriseEnCharge s join s.place p join p.dispositif d join d.structure st
                          join fetch s.menage join fetch s.place.dispositif.structure
                        where s.fin is null
                          and (d.id in :dispositifs or st.id in :structures or st.gestionnaire.id in :gestionnaires)
                        order by st.nom, d.nom, p.batiment, p.libelle
                        """, PriseEnCharge.class)
                .setParameter("dispositifs", perimetre.dispositifs())
                .setParameter("structures", perimetre.structures())
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setMaxResults(limite)
                .getResultList();
    }
}
