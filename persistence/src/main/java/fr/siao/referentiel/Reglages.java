package fr.siao.referentiel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Réglages datés : celui du SIAO s'il en a un ce jour-là, sinon celui de tous. */
@ApplicationScoped
public class Reglages {
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
        List<Reglage> connus = em.createQuery("""
                        select r from Reglage r
                        where r.code = :code and (r.siao = :siao or r.siao is null) and r.debut <= :jour
                        order by case when r.siao is null then 1 else 0 end, r.debut desc
                        """, Reglage.class)
                .setParameter("code", code.name())
                .setParameter("siao", siao == null ? -1L : siao)
                .setParameter("jour", jour)
                .setMaxResults(1)
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
