package fr.siao.orientation;

import jakarta.validation.constraints.Size;

/**
 * Pourquoi ce ménage-là pour cette place.
 *
 * @param rang rang conseillé au moment du choix ; nul s'il n'était pas parmi les ménages qui conviennent
 * @param motif obligatoire quand la personne s'écarte de l'ordre conseillé (ORI-1)
 */
public record Choix(
        Integer rang,
        @Size(max = 60) String motif,
        @Size(max = 500) String commentaire) {

    public static Choix premier() {
        return new Choix(1, null, null);
    }

    /** L'ordre est une aide : s'en écarter est permis, et se dit. */
    public boolean suitLeConseil() {
        return rang != null && rang == 1;
    }
}
