package fr.siao.compte;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.MAINTENANT;
import static fr.siao.Exemples.OPERATRICE;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Un compte")
class CompteTest {
    private final Compte compte = new Compte(" Karim.Aubert@Demo.Example ", "Aubert", "Karim", "$2y$", MAINTENANT);

    @Test
    @Tag("HAB-1")
    @DisplayName("porte des profils, chacun sur le périmètre qui lui va")
    void profils() {
        refuse(
                "habilitation.perimetre",
                () -> Habilitation.accorder(compte, Profil.OPERATEUR_SIAO, null, null, OPERATRICE));
        refuse(
                "habilitation.perimetre",
                () -> Habilitation.accorder(compte, Profil.ADMINISTRATEUR_TECHNIQUE, "93", null, OPERATRICE));
        assertEquals(
                93L,
                Habilitation.accorder(compte, Profil.OPERATEUR_SIAO, "93", null, OPERATRICE)
                        .getSiao());
    }

    @Test
    @Tag("HAB-2")
    @DisplayName("inutilisé quatre-vingt-dix jours, est suspendu")
    void inutilise() {
        assertFalse(compte.suspendreSiInutilise(MAINTENANT.plus(Duration.ofDays(90)), 90));
        assertTrue(compte.suspendreSiInutilise(MAINTENANT.plus(Duration.ofDays(91)), 90));
        assertFalse(compte.actif());
    }

    @Test
    @Tag("HAB-2")
    @DisplayName("suspendu, se rouvre avec un mot de passe provisoire, et n'est pas suspendu la nuit d'après")
    void rouvert() {
        refuse("compte.pas.suspendu", () -> compte.rouvrir("$2y$2", MAINTENANT));
        Instant plusTard = MAINTENANT.plus(Duration.ofDays(91));
        compte.changerMotDePasse("$2y$1");
        compte.suspendreSiInutilise(plusTard, 90);
        refuse("compte.suspendu", () -> compte.reinitialiserMotDePasse("$2y$2"));
        compte.rouvrir("$2y$2", plusTard);
        assertTrue(compte.actif());
        assertTrue(compte.motDePasseProvisoire());
        assertFalse(compte.suspendreSiInutilise(plusTard.plus(Duration.ofDays(1)), 90));
    }

    @Test
    @Tag("HAB-2")
    @DisplayName("révoqué, ne se rouvre pas")
    void revoque() {
        compte.revoquer();
        refuse("compte.revoque", () -> compte.rouvrir("$2y$", MAINTENANT));
        refuse("compte.revoque", () -> compte.reinitialiserMotDePasse("$2y$"));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("a un mot de passe provisoire tant que la personne ne l'a pas choisi elle-même")
    void provisoire() {
        assertTrue(compte.motDePasseProvisoire());
        compte.changerMotDePasse("$2y$1");
        assertFalse(compte.motDePasseProvisoire());
        compte.reinitialiserMotDePasse("$2y$2");
        assertTrue(compte.motDePasseProvisoire());
        compte.retirerMotDePasseProvisoire("$2y$3");
        assertFalse(compte.motDePasseProvisoire());
        assertEquals("$2y$3", compte.empreinte());
        compte.retirerMotDePasseProvisoire("$2y$4");
        assertEquals("$2y$3", compte.empreinte());
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("ferme ses sessions quand son mot de passe change, quand il est suspendu ou révoqué")
    void sessions() {
        int ouverte = compte.serieSessions();
        compte.changerMotDePasse("$2y$1");
        assertTrue(compte.serieSessions() > ouverte);
        ouverte = compte.serieSessions();
        compte.reinitialiserMotDePasse("$2y$2");
        assertTrue(compte.serieSessions() > ouverte);
        ouverte = compte.serieSessions();
        compte.retirerMotDePasseProvisoire("$2y$3");
        assertTrue(compte.serieSessions() > ouverte);
        ouverte = compte.serieSessions();
        compte.suspendreSiInutilise(MAINTENANT.plus(Duration.ofDays(91)), 90);
        assertTrue(compte.serieSessions() > ouverte);
        ouverte = compte.serieSessions();
        compte.revoquer();
        assertTrue(compte.serieSessions() > ouverte);
    }

    @Test
    @Tag("HAB-3")
    @DisplayName("ses droits valent entre deux dates, et se retirent sur-le-champ")
    void dates() {
        Habilitation droit = Habilitation.accorder(compte, Profil.OPERATEUR_SIAO, "93", JOUR.plusDays(10), OPERATRICE);
        assertTrue(droit.enVigueur(JOUR.plusDays(10)));
        assertFalse(droit.enVigueur(JOUR.plusDays(11)));
        droit.retirer(JOUR);
        assertFalse(droit.enVigueur(JOUR));
        assertTrue(droit.porte(Profil.OPERATEUR_SIAO, "93"));
        droit.retirer(JOUR.plusDays(30));
        assertEquals(JOUR.minusDays(1), droit.getFin(), "un droit fini garde sa date");
    }

    @Test
    @Tag("HAB-3")
    @DisplayName("sans droit, son périmètre ne contient rien")
    void perimetreVide() {
        Perimetre perimetre = Perimetre.de(List.of());
        assertFalse(perimetre.contientSiao(93L));
        assertFalse(perimetre.siaos().isEmpty());
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("des essais manqués le font attendre de plus en plus, un quart d'heure au plus")
    void ralenti() {
        assertEquals(Instant.MIN, new EssaiManque("empreinte", 4, MAINTENANT).attendreJusque());
        assertEquals(MAINTENANT.plusSeconds(15), new EssaiManque("empreinte", 5, MAINTENANT).attendreJusque());
        assertEquals(
                MAINTENANT.plus(Duration.ofMinutes(15)), new EssaiManque("empreinte", 25, MAINTENANT).attendreJusque());
    }
}
