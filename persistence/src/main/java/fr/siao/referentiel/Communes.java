package fr.siao.referentiel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Les communes, trouvées comme on les tape. */
@ApplicationScoped
public class Communes {
    private static final Pattern CODE = Pattern.compile("(?:.*\\()?(\\d[\\dAB]\\d{3})\\)?");

    @PersistenceContext
    private EntityManager em;

    /** Les communes de ces départements, par leur nom. */
    public List<Commune> des(Collection<String> departements) {
        return departements.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Commune c where c.departement in :departements order by c.nom, c.code",
                                Commune.class)
                        .setParameter("departements", departements)
                        .getResultList();
    }

    /**
     * La commune que désigne une saisie : son code INSEE, « Montreuil (93048) », ou son nom sans souci de la casse, des
     * accents ni des traits d'union.
     *
     * @param departements où chercher d'abord un nom que plusieurs communes portent
     */
    public Optional<Commune> designee(String saisie, Collection<String> departements) {
        if (saisie == null || saisie.isBlank()) {
            return Optional.empty();
        }
        Matcher code = CODE.matcher(saisie.strip().toUpperCase(Locale.ROOT));
        if (code.matches()) {
            return Optional.ofNullable(em.find(Commune.class, code.group(1)));
        }
        String nom = sansAccent(saisie);
        return seule(des(departements), nom).or(() -> seule(toutes(), nom));
    }

    private static Optional<Commune> seule(List<Commune> communes, String nom) {
        List<Commune> trouvees = communes.stream()
                .filter(c -> sansAccent(c.getNom()).equals(nom))
                .toList();
        return trouvees.size() == 1 ? Optional.of(trouvees.get(0)) : Optional.empty();
    }

    private List<Commune> toutes() {
        return em.createQuery("select c from Commune c", Commune.class).getResultList();
    }

    /** « Épinay-sur-Seine » et « EPINAY SUR SEINE » se valent. */
    static String sansAccent(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
