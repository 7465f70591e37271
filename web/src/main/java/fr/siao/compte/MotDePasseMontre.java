package fr.siao.compte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Faces;

/**
 * Un mot de passe provisoire, montré une seule fois, sur la page qui suit l'acte : ni adresse, ni journal, ni trace. Il ne
 * l'est pas du tout quand on n'entre que par un fournisseur d'identité : il n'ouvrirait rien.
 */
@ApplicationScoped
public class MotDePasseMontre {
    @Inject
    private FournisseurIdentite fournisseur;

    void donner(String qui, String provisoire) {
        if (!fournisseur.seul()) {
            Faces.setFlashAttribute("provisoire", provisoire);
            Faces.setFlashAttribute("pour", qui);
        }
    }
}
