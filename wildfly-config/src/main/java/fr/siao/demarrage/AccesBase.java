package fr.siao.demarrage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** De quoi se connecter à la base sous un compte donné. */
public record AccesBase(String url, String utilisateur, String motDePasse) {

    public Connection ouvrir() throws SQLException {
        return DriverManager.getConnection(url, utilisateur, motDePasse);
    }

    /** Un mot de passe n'a rien à faire dans un journal. */
    @Override
    public String toString() {
        return utilisateur + " sur " + url;
    }
}
