package fr.siao.menage;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signes;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Qui suit un ménage : un compte d'ici et sa structure, ou quelqu'un d'ailleurs, nommé (MEN-7).
 *
 * @param compte nul si la structure seule est connue, ou si la personne n'a pas de compte
 * @param organisme où travaille une personne d'ailleurs
 * @param contact téléphone ou adresse électronique d'une personne d'ailleurs
 */
public record Referent(
        Long compte,
        Long structure,

        @Size(max = 80) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String nom,

        @Size(max = 120) String organisme,
        @Size(max = 120) String contact)
        implements Serializable {

    public Referent {
        nom = Signes.texte(nom);
        organisme = Signes.texte(organisme);
        contact = Signes.texte(contact);
    }

    public static Referent interne(Long compte, Long structure) {
        return new Referent(compte, structure, null, null, null);
    }

    /** @throws SaisieInvalide s'il manque de quoi la joindre */
    public static Referent externe(String nom, String organisme, String contact) {
        Referent referent = new Referent(null, null, nom, organisme, contact);
        if (referent.nom == null || referent.organisme == null || referent.contact == null) {
            throw new SaisieInvalide("suivi.externe");
        }
        return referent;
    }
}
