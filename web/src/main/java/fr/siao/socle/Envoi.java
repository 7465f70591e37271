package fr.siao.socle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import org.omnifaces.util.Faces;

/** Le bouton qui a envoyé la page : un champ est exigé pour publier, pas pour ajouter une ligne. */
@Named
@ApplicationScoped
public class Envoi {
    /** Vrai si l'un de ces boutons, nommés par leur id, a envoyé la page. */
    public boolean par(String ids) {
        return Faces.getRequestParameterMap().keySet().stream()
                .map(nom -> nom.substring(nom.lastIndexOf(':') + 1))
                .anyMatch(Arrays.asList(ids.split(" "))::contains);
    }

    /** Vrai si le champ voisin de celui-ci, dans la même ligne, a été rempli. */
    public boolean rempli(String voisin, String idDuChamp) {
        String valeur = Faces.getRequestParameter(voisin.replaceFirst("[^:]+$", idDuChamp));
        return valeur != null && !valeur.isBlank();
    }
}
