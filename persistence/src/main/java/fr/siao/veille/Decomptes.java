package fr.siao.veille;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Combien de mots ont été signalés, et combien remplacés : par mois et par SIAO, sans le texte ni la personne (MEN-8). */
@ApplicationScoped
public class Decomptes {
    @PersistenceContext
    private EntityManager em;

    /** Ce qu'un SIAO compte d'une catégorie, un mois. */
    public record Decompte(LocalDate mois, Categorie categorie, int signales, int remplaces) {}

    /** Ajoute au mois de ce jour, même quand plusieurs pages se ferment ensemble. */
    public void ajouter(Long siao, LocalDate jour, Categorie categorie, int signales, int remplaces) {
        em.createNativeQuery("""
                        INSERT INTO veille_decompte (siao_id, mois, categorie, signales, remplaces) VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE signales = signales + VALUES(signales), remplaces = remplaces + VALUES(remplaces)
                        """)
                .setParameter(1, siao)
                .setParameter(2, jour.withDayOfMonth(1))
                .setParameter(3, categorie.name())
                .setParameter(4, signales)
                .setParameter(5, remplaces)
                .executeUpdate();
    }

    /** De ce mois à cet autre compris, un SIAO ; du plus ancien au plus récent. */
    @SuppressWarnings("unchecked")
    public List<Decompte> lire(Long siao, LocalDate du, LocalDate au) {
        List<Object[]> lignes = em.createNativeQuery("""
                        SELECT DATE_FORMAT(mois, '%Y-%m-%d'), categorie, signales, remplaces FROM veille_decompte
                        WHERE siao_id = ? AND mois BETWEEN ? AND ? ORDER BY mois, categorie
                        """)
                .setParameter(1, siao)
                .setParameter(2, du.withDayOfMonth(1))
                .setParameter(3, au.withDayOfMonth(1))
                .getResultList();
        return lignes.stream()
                .map(l -> new Decompte(
                        LocalDate.parse((String) l[0]),
                        Categorie.valueOf((String) l[1]),
                        ((Number) l[2]).intValue(),
                        ((Number) l[3]).intValue()))
                .toList();
    }

    /** Le SIAO de qui écrit : le sien, ou celui d'une structure où il travaille ; vide pour qui n'en a pas. */
    public Optional<Long> siao(Perimetre perimetre) {
        if (perimetre.siaoUnique() != null) {
            return Optional.of(perimetre.siaoUnique());
        }
        return Optional.ofNullable(em.createQuery("""
                        select min(s.siao.id) from Structure s
                        where s.id in :structures or s.gestionnaire.id in :gestionnaires
                          or exists (select d from Dispositif d where d.structure = s and d.id in :dispositifs)
                        """, Long.class)
                .setParameter("structures", perimetre.structures())
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setParameter("dispositifs", perimetre.dispositifs())
                .getSingleResult());
    }
}
