package fr.siao.demonstration;

import fr.siao.demonstration.compte.Annonces;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.socle.Table;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Remplit, à la main, une base dont les migrations sont passées et qui n'a encore aucun ménage. */
public final class Generer {
    private Generer() {}

    /** @param arguments adresse JDBC, utilisateur, mot de passe, facteur, et au besoin le jour de référence */
    public static void main(String[] arguments) throws SQLException {
        PrintStream sortie = System.out;
        if (arguments.length < 4 || arguments.length > 5) {
            sortie.println("Usage : Generer <adresse JDBC> <utilisateur> <mot de passe> <facteur> [AAAA-MM-JJ]");
            System.exit(2);
        }
        Echelle echelle = Echelle.deFacteur(Double.parseDouble(arguments[3]));
        Repere repere = arguments.length == 5 ? Repere.leMatinDu(LocalDate.parse(arguments[4])) : Repere.maintenant();
        Instant debut = Instant.now();
        try (Connection connexion = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            Map<Table, Long> comptes = new Remplissage(connexion, sortie::println).remplir(echelle, repere);
            comptes.forEach((table, lignes) -> sortie.printf("%-26s %,12d%n", table.nom(), lignes));
        }
        Annonces.lignes().forEach(sortie::println);
        sortie.printf("%.1f s%n", Duration.between(debut, Instant.now()).toMillis() / 1000.0);
    }
}
