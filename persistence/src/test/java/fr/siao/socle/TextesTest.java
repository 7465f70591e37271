package fr.siao.socle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.compte.Compte;
import fr.siao.compte.Profil;
import fr.siao.demande.EtatDemande;
import fr.siao.evaluation.Accompagnement;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Fraicheur;
import fr.siao.evaluation.Violence;
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.information.Message;
import fr.siao.menage.Composition;
import fr.siao.menage.EtatTransfert;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.Nationalite;
import fr.siao.menage.Sexe;
import fr.siao.offre.EtatPlace;
import fr.siao.offre.Place;
import fr.siao.offre.Structure;
import fr.siao.offre.TypeDispositif;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Refus;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Les phrases du métier")
class TextesTest {
    static Stream<Enum<?>> constantes() {
        return Stream.<Enum<?>[]>of(
                        EtatPlace.values(),
                        EtatDemande.values(),
                        EtatProposition.values(),
                        TypeDispositif.values(),
                        Composition.values(),
                        Profil.values(),
                        Sexe.values(),
                        Nationalite.values(),
                        Lien.values(),
                        MoyenNotice.values(),
                        Accompagnement.values(),
                        Violence.values(),
                        Refus.Revue.values(),
                        Refus.Effet.values(),
                        Refus.Auteur.values(),
                        Evaluation.Etat.values(),
                        Fraicheur.values(),
                        Compte.Etat.values(),
                        Message.Etat.values(),
                        Message.Canal.values(),
                        PriseEnCharge.Nature.values(),
                        PriseEnCharge.Origine.values(),
                        Structure.Nature.values(),
                        Place.Contingent.values(),
                        EtatTransfert.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constantes")
    @DisplayName("chaque état et chaque choix a son mot")
    void libelles(Enum<?> constante) {
        assertFalse(Textes.libelle(constante).isBlank());
    }

    @Test
    @DisplayName("sont composées à la française : apostrophe courbe, espace insécable avant les signes doubles")
    void typographie() {
        ResourceBundle phrases = ResourceBundle.getBundle("fr.siao.messages", Locale.FRENCH);
        for (String cle : phrases.keySet()) {
            String phrase = phrases.getString(cle);
            assertFalse(phrase.contains("'"), cle + " : apostrophe droite");
            assertFalse(phrase.matches("(?s).* [;?!»].*|.*« .*"), cle + " : espace sécable");
            assertFalse(
                    phrase.replaceAll("https?:", "").matches("(?s).* :.*"),
                    cle + " : espace sécable avant deux-points");
        }
        assertTrue(phrases.keySet().size() > 100);
    }
}
