package fr.siao.demonstration;

import fr.siao.demarrage.Chargement;
import fr.siao.demonstration.compte.Annonces;
import fr.siao.demonstration.socle.Repere;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Le territoire de démonstration, chargé au premier démarrage.
 *
 * <p>La propriété {@value #FACTEUR} change sa taille ; 1 par défaut.
 */
public final class ChargementDemonstration implements Chargement {
    static final String FACTEUR = "siao.demonstration.facteur";

    @Override
    public void charger(Connection connexion, Consumer<String> dire) throws SQLException {
        Echelle echelle = Echelle.deFacteur(Double.parseDouble(System.getProperty(FACTEUR, "1")));
        new Remplissage(connexion, dire).remplir(echelle, Repere.maintenant());
    }

    @Override
    public List<String> comptes() {
        return Annonces.lignes();
    }
}
