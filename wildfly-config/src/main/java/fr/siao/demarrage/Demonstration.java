package fr.siao.demarrage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;

/** Ce que l'on montre : les données chargées une fois l'application prête, l'adresse et les comptes à essayer. */
final class Demonstration {

    private final Reglages reglages;
    private final Annonces annonces;
    private final List<Chargement> chargements = ServiceLoader.load(Chargement.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    Demonstration(Reglages reglages, Annonces annonces) {
        this.reglages = reglages;
        this.annonces = annonces;
    }

    void charger(AccesBase application) throws SQLException {
        for (Chargement chargement : chargements) {
            try (Connection connexion = application.ouvrir()) {
                chargement.charger(connexion, annonces::detail);
            }
        }
    }

    void annoncer() {
        annonces.dire("");
        annonces.dire("SIAO est prêt (" + annonces.depuisLeDebut() + ") : " + reglages.adresse());
        List<String> comptes =
                chargements.stream().flatMap(c -> c.comptes().stream()).toList();
        if (!comptes.isEmpty()) {
            annonces.dire("Comptes de démonstration :");
            comptes.forEach(annonces::detail);
        }
        annonces.dire("Ctrl-C arrête tout ; les données restent dans " + reglages.donnees() + ".");
    }
}
