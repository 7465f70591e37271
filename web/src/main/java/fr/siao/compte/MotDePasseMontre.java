package fr.siao.compte;

import org.omnifaces.util.Faces;

/** Un mot de passe provisoire, montré une seule fois, sur la page qui suit l'acte : ni adresse, ni journal, ni trace. */
final class MotDePasseMontre {
    private MotDePasseMontre() {}

    static void donner(String qui, String provisoire) {
        Faces.setFlashAttribute("provisoire", provisoire);
        Faces.setFlashAttribute("pour", qui);
    }
}
