package fr.siao.menage;

import java.util.Arrays;
import java.util.Locale;

/**
 * Les onglets d'un dossier, dans l'ordre où on les lit : en ajouter un, c'est une ligne ici, un texte
 * « dossier.onglet.NOM », et la page « /WEB-INF/menage/nom.xhtml », qui lit ce qu'elle montre par son propre acte.
 */
public enum Onglet {
    DEMANDES,
    EVALUATION,
    COMPOSITION,
    REFERENTS,
    PIECES,
    NOTES,
    HISTOIRE;

    /** Tel que l'adresse le nomme : « ?onglet=histoire ». */
    public String getAdresse() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Ce qui suit « /menage/ » pour y aller droit. */
    public String du(String menage) {
        return menage + "?onglet=" + getAdresse();
    }

    /** Ce qu'il montre ; l'évaluation et les notes ont une carte autour. */
    public String getPage() {
        return "/WEB-INF/menage/" + (this == EVALUATION || this == NOTES ? "onglet-" + getAdresse() : getAdresse())
                + ".xhtml";
    }

    /** L'onglet que nomme l'adresse ; nul si elle n'en nomme aucun. */
    static Onglet de(String adresse) {
        return Arrays.stream(values())
                .filter(o -> o.getAdresse().equals(adresse))
                .findFirst()
                .orElse(null);
    }
}
