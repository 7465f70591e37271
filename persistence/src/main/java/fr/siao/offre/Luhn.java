package fr.siao.offre;

/** Clé de contrôle des SIREN, SIRET et FINESS : un chiffre mal tapé, ou deux intervertis, se voit. */
public final class Luhn {
    private Luhn() {}

    /** Ajoute à des chiffres celui qui rend la clé juste. */
    public static String completer(String chiffres) {
        for (char cle = '0'; cle <= '9'; cle++) {
            if (juste(chiffres + cle)) {
                return chiffres + cle;
            }
        }
        throw new IllegalArgumentException(chiffres);
    }

    public static boolean juste(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = Character.digit(chiffres.charAt(chiffres.length() - 1 - i), 10);
            int double_ = chiffre * 2;
            somme += i % 2 == 0 ? chiffre : double_ > 9 ? double_ - 9 : double_;
        }
        return somme % 10 == 0;
    }
}
