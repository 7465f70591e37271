package fr.siao.outils;

import fr.siao.compte.Profil;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Les commandes de l'administrateur technique. La base est celle de l'environnement, comme pour le serveur. */
public final class Outils {
    private static final String USAGE = """
            Usage : java -jar siao-outils.jar compte <courriel> <prénom> <nom> <PROFIL> [département]
                    java -jar siao-outils.jar mot-de-passe <courriel>
            Profils : ADMINISTRATEUR_TECHNIQUE, COORDINATEUR_SIAO, SERVICE_ETAT, DELEGUE_PROTECTION_DONNEES
            Base : SIAO_BASE_URL, SIAO_BASE_UTILISATEUR, SIAO_BASE_MOT_DE_PASSE""";

    private Outils() {}

    public static void main(String[] arguments) {
        System.exit(executer(arguments, System.out, System.err));
    }

    static int executer(String[] arguments, PrintStream sortie, PrintStream erreurs) {
        boolean creer = arguments.length >= 5 && arguments.length <= 6 && arguments[0].equals("compte");
        boolean rendre = arguments.length == 2 && arguments[0].equals("mot-de-passe");
        if (!creer && !rendre) {
            erreurs.println(USAGE);
            return 2;
        }
        try (Connection base = ouvrir()) {
            String motDePasse = creer ? creer(base, arguments) : new RendreAcces(base).rendre(arguments[1]);
            sortie.println(
                    (creer ? "Compte créé." : "Accès rendu.") + " Mot de passe provisoire, montré une seule fois : "
                            + motDePasse + "\nLa personne en choisira un autre en se connectant.");
            return 0;
        } catch (IllegalArgumentException e) {
            erreurs.println(e.getMessage());
        } catch (SQLIntegrityConstraintViolationException e) {
            erreurs.println("Rien n’a été créé : un compte a déjà cette adresse, ou ce département n’existe pas.");
        } catch (SQLException e) {
            erreurs.println("Rien n’a été fait : la base ne répond pas (" + e.getSQLState()
                    + "). Vérifiez SIAO_BASE_URL et le compte, et que le serveur a démarré une fois.");
        }
        return 1;
    }

    private static String creer(Connection base, String... arguments) throws SQLException {
        return new CreerCompte(base)
                .creer(
                        arguments[1],
                        arguments[2],
                        arguments[3],
                        profil(arguments[4]),
                        arguments.length == 6 ? arguments[5] : null);
    }

    private static Profil profil(String nom) {
        return Arrays.stream(Profil.values())
                .filter(p -> p.name().equals(nom))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Profil inconnu : " + nom + ". Parmi "
                        + Arrays.stream(Profil.values()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    private static Connection ouvrir() throws SQLException {
        return DriverManager.getConnection(
                variable("SIAO_BASE_URL", "jdbc:mariadb://127.0.0.1:3306/siao"),
                variable("SIAO_BASE_UTILISATEUR", "siao"),
                variable("SIAO_BASE_MOT_DE_PASSE", "siao"));
    }

    private static String variable(String nom, String defaut) {
        String valeur = System.getenv(nom);
        return valeur == null || valeur.isBlank() ? defaut : valeur;
    }
}
