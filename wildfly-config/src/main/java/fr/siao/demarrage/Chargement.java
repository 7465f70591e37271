package fr.siao.demarrage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Remplit la base une fois l'application déployée, donc une fois le schéma en place. Trouvé par {@link
 * java.util.ServiceLoader} : le lanceur ne connaît pas les données qu'on lui donne à charger.
 *
 * <p>Appelé à chaque démarrage, y compris sur une base désignée par SIAO_BASE_URL : c'est au chargement de ne rien faire
 * si la base contient déjà quelque chose.
 */
@FunctionalInterface
public interface Chargement {

    /** La connexion est celle du compte de l'application ; elle est fermée par l'appelant. */
    void charger(Connection connexion, Consumer<String> dire) throws SQLException;

    /** Les comptes à proposer à la personne qui découvre l'application, une ligne par compte. */
    default List<String> comptes() {
        return List.of();
    }
}
