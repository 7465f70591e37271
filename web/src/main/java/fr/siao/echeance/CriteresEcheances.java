package fr.siao.echeance;

import fr.siao.evaluation.Fraicheur;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ce que la personne cherche parmi les échéances. Tient dans l'adresse : une recherche se partage, se garde et s'exporte. */
public class CriteresEcheances implements Serializable {
    /** Tous ceux du périmètre, pour qui lit d'abord les siens. */
    private boolean tous;

    private Fraicheur etat;
    private Terme.Nature nature;
    private Long structure;
    private Long referent;

    /** Relit une recherche depuis l'adresse ; ce qui ne se lit pas ne filtre rien. */
    public static CriteresEcheances lire(UnaryOperator<String> parametre) {
        CriteresEcheances lus = new CriteresEcheances();
        lus.tous = "tous".equals(parametre.apply("qui"));
        lus.etat = lu(parametre, "etat", Fraicheur::valueOf);
        lus.nature = lu(parametre, "nature", Terme.Nature::valueOf);
        lus.structure = lu(parametre, "structure", Long::valueOf);
        lus.referent = lu(parametre, "referent", Long::valueOf);
        return lus;
    }

    private static <T> T lu(UnaryOperator<String> parametre, String nom, Function<String, T> lecture) {
        String texte = parametre.apply(nom);
        try {
            return texte == null || texte.isBlank() ? null : lecture.apply(texte.strip());
        } catch (IllegalArgumentException illisible) {
            return null;
        }
    }

    /** @param lesSiens la personne lit d'abord les ménages dont elle est référente */
    public FiltreEcheances filtre(boolean lesSiens) {
        boolean miennes = lesSiens && !tous;
        return new FiltreEcheances(miennes, etat, nature, structure, miennes ? null : referent);
    }

    /** « qui=tous&etat=EN_RETARD » ; vide si rien n'est cherché. */
    public String adresse() {
        return adresse(etat);
    }

    /** La même recherche, dans cet état. */
    public String adresse(Fraicheur cherche) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        valeurs.put("qui", tous ? "tous" : null);
        valeurs.put("etat", cherche);
        valeurs.put("nature", nature);
        valeurs.put("structure", structure);
        valeurs.put("referent", referent);
        return valeurs.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("&"));
    }

    public boolean isVide() {
        return adresse().isEmpty();
    }

    public boolean isTous() {
        return tous;
    }

    public void setTous(boolean tous) {
        this.tous = tous;
    }

    public Fraicheur getEtat() {
        return etat;
    }

    public void setEtat(Fraicheur etat) {
        this.etat = etat;
    }

    public Terme.Nature getNature() {
        return nature;
    }

    public void setNature(Terme.Nature nature) {
        this.nature = nature;
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
    }

    public Long getReferent() {
        return referent;
    }

    public void setReferent(Long referent) {
        this.referent = referent;
    }
}
