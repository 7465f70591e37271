package fr.siao.referentiel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Réglages datés : celui du SIAO s'il en a un ce jour-là, sinon celui de tous. Chaque acte en lit plusieurs ; ils sont
 * gardés en mémoire cinq secondes au plus, comme les listes et les grilles. Rien de ce qu'un acte est en train d'écrire ne
 * les change : les lire n'oblige pas à l'écrire d'abord.
 */
@ApplicationScoped
public class Reglages {
    /** Temps, en millisecondes, au bout duquel un changement fait par un autre serveur est vu de tous. */
    public static final String MEMOIRE_MS = "5000";

    @PersistenceContext
    private EntityManager em;

    public int entier(CodeReglage code, Long siao, LocalDate jour) {
        return Integer.parseInt(texte(code, siao, jour));
    }

    /** Plusieurs nombres séparés par des virgules. */
    public List<Integer> entiers(CodeReglage code, Long siao, LocalDate jour) {
        return Arrays.stream(texte(code, siao, jour).split(","))
                .map(nombre -> Integer.valueOf(nombre.strip()))
                .toList();
    }

    public boolean oui(CodeReglage code, Long siao, LocalDate jour) {
        return "oui".equals(texte(code, siao, jour));
    }

    /** @throws IllegalStateException si aucun réglage ne couvre ce jour : la migration en pose un pour tous */
    public String texte(CodeReglage code, Long siao, LocalDate jour) {
        List<Reglage> connus = em.createNamedQuery("Reglage.enVigueur", Reglage.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("code", code.name())
                .setParameter("siao", siao == null ? -1L : siao)
                .setParameter("jour", jour)
                .getResultList();
        if (connus.isEmpty()) {
            throw new IllegalStateException("réglage absent : " + code);
        }
        return connus.get(0).getValeur();
    }

    public void dater(CodeReglage code, Long siao, String valeur, LocalDate debut) {
        em.persist(new Reglage(code, siao, valeur, debut));
    }
}
