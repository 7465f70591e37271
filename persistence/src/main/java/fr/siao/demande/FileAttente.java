package fr.siao.demande;

import fr.siao.menage.Personne;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Tient la file à jour : une demande qui change d'état, de priorité ou de ménage y entre, y change ou en sort. */
@ApplicationScoped
public class FileAttente {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Reglages reglages;

    /** À appeler après tout changement d'une demande ou de son ménage. */
    public void actualiser(Demande demande, LocalDate jour) {
        em.flush();
        LigneFile ligne = em.find(LigneFile.class, demande.id());
        if (!demande.getEtat().enFile()) {
            if (ligne != null) {
                oublierPreconisations(demande);
                em.remove(ligne);
            }
            return;
        }
        boolean nouvelle = ligne == null;
        if (nouvelle) {
            ligne = new LigneFile(demande);
        }
        ligne.decrire(
                demande,
                jour,
                reglages.entier(CodeReglage.HOTEL_LONG_MOIS, demande.getSiao().id(), jour));
        if (nouvelle) {
            em.persist(ligne);
        }
        oublierPreconisations(demande);
        for (var preconisation : demande.getPreconisations()) {
            em.persist(new LignePreconisation(ligne, preconisation));
        }
    }

    /** Change le seul état, quand rien d'autre n'a bougé : les préconisations restent comme elles sont. */
    public void changerEtat(Demande demande) {
        em.createQuery("update LigneFile l set l.etat = :etat where l.demande = :demande")
                .setParameter("etat", demande.getEtat())
                .setParameter("demande", demande.id())
                .executeUpdate();
    }

    /** Sort de la file une demande pourvue ou close. */
    public void sortir(Demande demande) {
        oublierPreconisations(demande);
        em.createQuery("delete from LigneFile l where l.demande = :demande")
                .setParameter("demande", demande.id())
                .executeUpdate();
    }

    /** Les demandes de la file dont la ligne compte encore mineur qui a dix-huit ans, à la suite de la dernière lue. */
    public List<Long> aMajeurNouveau(LocalDate jour, long apres, int limite) {
        return em.createQuery("""
                        select f.demande from LigneFile f where f.demande > :apres and f.mineurs > 0
                          and exists (select a from Appartenance a where a.menage.id = f.menage and a.fin is null
                            and a.personne.naissance <= :ne
                            and (f.adultePlusJeune is null or a.personne.naissance > f.adultePlusJeune))
                        order by f.demande
                        """, Long.class)
                .setParameter("apres", apres)
                .setParameter("ne", jour.minusYears(Personne.MAJORITE))
                .setMaxResults(limite)
                .getResultList();
    }

    /** Chaque nuit : un séjour à l'hôtel qui passe le seuil de son SIAO fait monter la demande. @return lignes changées */
    public int vieillir(Long siao, LocalDate jour) {
        LocalDate seuil = jour.minusMonths(reglages.entier(CodeReglage.HOTEL_LONG_MOIS, siao, jour));
        em.createNativeQuery("""
                        UPDATE file_preconisation p JOIN file_attente f ON f.demande_id = p.demande_id
                        SET p.hotel_long = TRUE WHERE f.siao_id = ? AND f.hotel_depuis <= ? AND NOT f.hotel_long
                        """).setParameter(1, siao).setParameter(2, seuil).executeUpdate();
        return em.createNativeQuery(
                        "UPDATE file_attente SET hotel_long = TRUE WHERE siao_id = ? AND hotel_depuis <= ? AND NOT hotel_long")
                .setParameter(1, siao)
                .setParameter(2, seuil)
                .executeUpdate();
    }

    private void oublierPreconisations(Demande demande) {
        em.createQuery("delete from LignePreconisation l where l.demande = :demande")
                .setParameter("demande", demande.id())
                .executeUpdate();
    }
}
