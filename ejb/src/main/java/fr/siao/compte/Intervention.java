package fr.siao.compte;

import fr.siao.socle.Signature;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** L'acte en cours : qui le fait, au nom de quel périmètre, quand, et ce qu'il touche. Vit le temps de sa transaction. */
@TransactionScoped
public class Intervention implements Serializable {
    /** Ce que l'acte a vu ou changé, pour la trace. */
    record Objet(String nature, Long id, Long menage, String motif) implements Serializable {
        private Objet motive(Map<Long, String> raisons) {
            return motif == null && raisons.containsKey(menage)
                    ? new Objet(nature, id, menage, raisons.get(menage))
                    : this;
        }
    }

    private Signature signature;
    private Perimetre perimetre;
    private transient List<Habilitation> droits;
    private final List<Objet> objets = new ArrayList<>();
    private final Map<Long, String> raisons = new HashMap<>();

    /** @param droits ceux au titre desquels l'acte se fait */
    void ouvrir(Signature signature, List<Habilitation> droits) {
        this.signature = signature;
        this.perimetre = Perimetre.de(droits);
        this.droits = droits;
    }

    /** Note ce que l'acte concerne ; {@code menage} est nul s'il ne touche aucun ménage. */
    public void concerne(String nature, Long id, Long menage) {
        objets.add(new Objet(nature, id, menage, null));
    }

    /** Note ce que l'acte concerne dans un ménage, et pourquoi ou comment ; deux cents signes, sans rien de personnel. */
    public void concerne(String nature, Long id, Long menage, String motif) {
        objets.add(new Objet(nature, id, menage, motif));
    }

    /** Note ce que l'acte change, et en quoi ; {@code motif} tient en deux cents signes, sans rien de personnel. */
    public void change(String nature, Long id, String motif) {
        objets.add(new Objet(nature, id, null, motif));
    }

    /** De même, dans le dossier d'un ménage. */
    public void change(String nature, Long id, Long menage, String motif) {
        objets.add(new Objet(nature, id, menage, motif));
    }

    /** Retient pourquoi l'on ouvre le dossier de ce ménage : tout ce que l'acte en voit ou en change le dira (MEN-9). */
    public void motiver(Long menage, String raison) {
        raisons.put(menage, raison);
    }

    public Signature signature() {
        return signature;
    }

    public Perimetre perimetre() {
        return perimetre;
    }

    /** Ce sur quoi la personne agit à ces seuls titres. */
    public Perimetre perimetre(Set<Profil> titres) {
        return Perimetre.de(droits.stream()
                .filter(droit -> titres.contains(droit.getProfil()))
                .toList());
    }

    public Instant maintenant() {
        return signature.instant();
    }

    public LocalDate jour() {
        return signature.jour();
    }

    /** Chaque objet touché, une fois ; un acte qui n'en touche aucun se trace quand même. */
    Collection<Objet> objets() {
        return objets.isEmpty()
                ? List.of(new Objet(null, null, null, null))
                : objets.stream()
                        .map(objet -> objet.motive(raisons))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
