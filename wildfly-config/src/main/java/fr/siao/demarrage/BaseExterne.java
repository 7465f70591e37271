package fr.siao.demarrage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Une MariaDB déjà là, désignée par l'environnement avec les mêmes variables que le serveur. */
final class BaseExterne {

    private BaseExterne() {}

    static AccesBase acces(String url) {
        Map<String, String> environnement = System.getenv();
        return new AccesBase(
                url,
                environnement.getOrDefault("SIAO_BASE_UTILISATEUR", ComptesBase.APPLICATION),
                environnement.getOrDefault("SIAO_BASE_MOT_DE_PASSE", ComptesBase.APPLICATION));
    }

    static void verifier(AccesBase acces) {
        try (Connection connexion = acces.ouvrir()) {
            connexion.isValid(5);
        } catch (SQLException e) {
            throw new DemarrageImpossible(
                    "La base désignée par SIAO_BASE_URL (" + acces + ") n'a pas pu être ouverte : " + e.getMessage(),
                    e);
        }
    }
}
