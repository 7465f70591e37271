package fr.siao.pilotage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Quelques nombres sur toute l'application, pour qui la surveille (OPS-3) : aucun territoire, aucun ménage, aucun nom. */
@ApplicationScoped
public class Compteurs {
    @PersistenceContext
    private EntityManager em;

    /**
     * Ce que l'on a compté à un instant.
     *
     * @param plusAncien âge du plus ancien message à envoyer ; zéro s'il n'y en a pas
     */
    public record Releve(
            long vacancesOuvertes,
            long vacancesEnRetard,
            long menagesEnRetard,
            long structuresEnRetard,
            long demandesAExaminer,
            long messagesEnAttente,
            long messagesEnEchec,
            Duration plusAncien) {}

    public Releve relever(Instant maintenant, LocalDate jour) {
        LocalDateTime utc = LocalDateTime.ofInstant(maintenant, ZoneOffset.UTC);
        Object[] boite = boite(utc);
        return new Releve(
                compter("SELECT COUNT(*) FROM vacance WHERE close_le IS NULL"),
                compter("""
                        SELECT COUNT(*) FROM vacance v JOIN place p ON p.id = v.place_id
                          JOIN dispositif d ON d.id = p.dispositif_id
                        WHERE v.close_le IS NULL AND p.etat <> 'RESERVEE'
                          AND v.vacante_le + INTERVAL d.delai_orientation_jours DAY < ?
                        """, jour),
                compter("SELECT COUNT(*) FROM proposition WHERE etat = 'PROPOSEE_AU_MENAGE' AND echeance < ?", utc),
                compter(
                        "SELECT COUNT(*) FROM proposition WHERE etat = 'PROPOSEE_A_LA_STRUCTURE' AND echeance < ?",
                        utc),
                compter("SELECT COUNT(*) FROM demande WHERE etat = 'TRANSMISE'"),
                n(boite[0]),
                compter("SELECT COUNT(*) FROM message WHERE etat = 'ECHEC'"),
                Duration.ofSeconds(n(boite[1])));
    }

    private Object[] boite(LocalDateTime utc) {
        return (Object[]) em.createNativeQuery("""
                        SELECT COUNT(*), COALESCE(TIMESTAMPDIFF(SECOND, MIN(cree_le), ?), 0) FROM message
                        WHERE etat = 'A_ENVOYER'
                        """).setParameter(1, utc).getSingleResult();
    }

    private long compter(String sql, Object... valeurs) {
        var requete = em.createNativeQuery(sql);
        for (int i = 0; i < valeurs.length; i++) {
            requete.setParameter(i + 1, valeurs[i]);
        }
        return n(requete.getSingleResult());
    }

    private static long n(Object nombre) {
        return ((Number) nombre).longValue();
    }
}
