package fr.siao.offre;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import java.util.regex.Pattern;

/** Numéros officiels d'une entité et de ses établissements, tels qu'on les tape : les espaces ne comptent pas. */
public final class Immatriculation {
    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern FINESS = Pattern.compile("\\d{9}|2[AB]\\d{7}");

    private Immatriculation() {}

    /**
     * Le SIREN, sans ses espaces.
     *
     * @throws SaisieInvalide s'il n'a pas neuf chiffres, ou si sa clé de contrôle est fausse
     */
    public static String siren(String saisi) {
        String siren = serrer(saisi);
        if (!SIREN.matcher(siren).matches()) {
            throw new SaisieInvalide("siren.forme");
        }
        if (!Luhn.juste(siren)) {
            throw new SaisieInvalide("siren.cle");
        }
        return siren;
    }

    /**
     * Le SIRET, sans ses espaces.
     *
     * @param siren celui du gestionnaire, par lequel le SIRET commence toujours
     */
    public static String siret(String saisi, String siren) {
        String siret = serrer(saisi);
        if (!SIRET.matcher(siret).matches()) {
            throw new SaisieInvalide("siret.forme");
        }
        if (!siret.startsWith(siren)) {
            throw new SaisieInvalide("siret.siren", siren);
        }
        if (!Luhn.juste(siret)) {
            throw new SaisieInvalide("siret.cle");
        }
        return siret;
    }

    /** Le FINESS sans ses espaces, ou nul s'il n'est pas donné. Ceux de Corse ont une lettre, et pas de clé à vérifier. */
    public static String finess(String saisi) {
        String finess = serrer(saisi);
        if (finess.isEmpty()) {
            return null;
        }
        boolean corse = finess.startsWith("2A") || finess.startsWith("2B");
        if (!FINESS.matcher(finess).matches() || !corse && !Luhn.juste(finess)) {
            throw new SaisieInvalide("finess.forme");
        }
        return finess;
    }

    private static String serrer(String saisi) {
        return saisi == null
                ? ""
                : saisi.replaceAll("[\\s\\u00a0\\u202f.-]", "").toUpperCase();
    }
}
