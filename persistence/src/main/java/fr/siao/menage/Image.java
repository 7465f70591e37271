package fr.siao.menage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Ce que valent des lignes à un instant : table, identifiant, colonne. La différence de deux images est ce qu'une fusion a
 * fait, de quelque domaine que ce soit.
 */
public record Image(Map<String, SortedMap<Long, Map<String, String>>> tables) {
    /** Ce qui a changé de celle-ci à une autre, ligne à ligne ; rien ne s'efface. */
    List<LigneDeFusion> vers(Image apres) {
        List<LigneDeFusion> lignes = new ArrayList<>();
        apres.tables.forEach((table, rangees) -> rangees.forEach((id, valeurs) -> {
            Map<String, String> avant = tables.get(table).get(id);
            if (avant == null) {
                lignes.add(new LigneDeFusion(table, id, null, null, null));
            } else {
                valeurs.forEach((colonne, valeur) -> {
                    if (!Objects.equals(avant.get(colonne), valeur)) {
                        lignes.add(new LigneDeFusion(table, id, colonne, avant.get(colonne), valeur));
                    }
                });
            }
        }));
        return lignes;
    }

    /** Vrai si cette ligne vaut encore ce que la fusion en a fait. */
    boolean tient(LigneDeFusion ligne) {
        Map<String, String> valeurs = tables.get(ligne.getTable()).get(ligne.getLigne());
        return valeurs != null
                && (ligne.naissance() || Objects.equals(valeurs.get(ligne.getColonne()), ligne.getApres()));
    }

    /** Ce qui ne doit pas bouger d'une table, en un résumé. */
    String empreinte(Portee portee) {
        StringBuilder texte = new StringBuilder();
        tables.get(portee.table()).forEach((id, valeurs) -> {
            texte.append(id);
            portee.temoins().forEach(colonne -> texte.append('\u001f').append(valeurs.get(colonne)));
            texte.append('\n');
        });
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(texte.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
