package fr.siao.offre;

import fr.siao.socle.ErreurMetier.SaisieInvalide;

/** Ce que l'on tape, mis au propre : sans blancs autour, nul quand il n'y a rien, sans signe de commande. */
final class Saisie {
    private Saisie() {}

    /** Une ligne, ou nul. */
    static String ligne(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip().replaceAll("\\s+", " ");
    }

    /** Un texte de plusieurs lignes, ou nul ; les fins de ligne d'un navigateur comptent double : une seule suffit. */
    static String texte(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip().replace("\r\n", "\n");
    }

    /** @throws SaisieInvalide avec cette phrase s'il n'y a rien */
    static String exiger(String texte, String phrase) {
        String propre = ligne(texte);
        if (propre == null) {
            throw new SaisieInvalide(phrase);
        }
        return propre;
    }
}
