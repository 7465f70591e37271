package fr.siao.referentiel;

import fr.siao.socle.ErreurMetier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Les listes de valeurs. */
@ApplicationScoped
public class Nomenclatures {
    @PersistenceContext
    private EntityManager em;

    /** Valeurs que l'on peut choisir ce jour-là, dans l'ordre de la liste. */
    public List<NomenclatureValeur> enVigueur(Liste liste, LocalDate jour) {
        return toutes(liste).stream().filter(v -> v.enVigueur(jour)).toList();
    }

    public Optional<NomenclatureValeur> trouver(Liste liste, String code) {
        return toutes(liste).stream().filter(v -> v.getCode().equals(code)).findFirst();
    }

    /** La liste entière, valeurs retirées comprises : elle est courte, se lit d'un coup et reste en mémoire. */
    private List<NomenclatureValeur> toutes(Liste liste) {
        return em.createNamedQuery("NomenclatureValeur.deLaListe", NomenclatureValeur.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("liste", liste.name())
                .getResultList();
    }

    /** Libellé d'un code, même retiré ; le code lui-même s'il est inconnu ; vide si nul. */
    public String libelle(Liste liste, String code) {
        if (code == null) {
            return "";
        }
        return trouver(liste, code).map(NomenclatureValeur::getLibelle).orElse(code);
    }

    /** Exige une valeur qui se choisit encore ce jour-là. */
    public NomenclatureValeur exiger(Liste liste, String code, LocalDate jour) {
        return trouver(liste, code)
                .filter(v -> v.enVigueur(jour))
                .orElseThrow(() -> new ErreurMetier.SaisieInvalide("saisie.motif"));
    }
}
