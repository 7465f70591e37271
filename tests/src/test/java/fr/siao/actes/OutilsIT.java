package fr.siao.actes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Base;
import fr.siao.outils.Outils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("La commande de l'administrateur")
class OutilsIT {
    private record Resultat(int code, String dit) {}

    @Test
    @Tag("HAB-2")
    @DisplayName(
            "crée un premier compte nominatif, une seule fois par adresse, et seulement les profils qui lui reviennent")
    void premierCompte() throws Exception {
        Resultat cree = lancer("compte", "premiere@exemple.example", "Aïcha", "Morel", "COORDINATEUR_SIAO", "93");
        assertEquals(0, cree.code(), cree.dit());
        assertTrue(cree.dit().contains("Mot de passe"), cree.dit());
        assertEquals(
                1,
                lancer("compte", "premiere@exemple.example", "Aïcha", "Morel", "COORDINATEUR_SIAO", "93")
                        .code());
        assertEquals(
                1,
                lancer("compte", "b@exemple.example", "Aïcha", "Morel", "OPERATEUR_SIAO", "93")
                        .code());
        assertEquals(
                1,
                lancer("compte", "c@exemple.example", "Aïcha", "Morel", "ADMINISTRATEUR_TECHNIQUE", "93")
                        .code());
        assertEquals(2, lancer("compte").code());
    }

    @Test
    @Tag("HAB-2")
    @Tag("SEC-2")
    @DisplayName(
            "donne un mot de passe provisoire, à la création comme à qui a perdu le sien ; un compte révoqué le reste")
    void motDePasseProvisoire() throws Exception {
        String adresse = "seconde@exemple.example";
        lancer("compte", adresse, "Aïcha", "Morel", "COORDINATEUR_SIAO", "93");
        assertEquals("1", Base.lire("SELECT mot_de_passe_provisoire FROM compte WHERE courriel = ?", adresse));
        Base.executer("UPDATE compte SET mot_de_passe_provisoire = FALSE, etat = 'SUSPENDU' WHERE courriel = '"
                + adresse + "'");
        Resultat rendu = lancer("mot-de-passe", adresse);
        assertEquals(0, rendu.code(), rendu.dit());
        assertEquals(
                "1-1-ACTIF",
                Base.lire(
                        "SELECT CONCAT(mot_de_passe_provisoire, '-', serie_sessions, '-', etat) FROM compte WHERE courriel = ?",
                        adresse));
        Base.executer("UPDATE compte SET etat = 'REVOQUE' WHERE courriel = '" + adresse + "'");
        assertEquals(1, lancer("mot-de-passe", adresse).code());
        assertEquals(1, lancer("mot-de-passe", "personne@exemple.example").code());
    }

    private static Resultat lancer(String... arguments) throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                Outils.class.getName()));
        commande.addAll(Arrays.asList(arguments));
        Process processus =
                new ProcessBuilder(commande).redirectErrorStream(true).start();
        String dit = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Resultat(processus.waitFor(), dit);
    }
}
