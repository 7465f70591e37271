package fr.siao.menage;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Exemples.une;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.socle.Cle;
import fr.siao.socle.Signes;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Un ménage")
class MenageTest {
    @Nested
    @Tag("MEN-1")
    @DisplayName("a une composition, dont se déduit sa typologie")
    class CompositionTest {
        @ParameterizedTest(name = "{0} h, {1} f, {2} enfants, couple {3} : {4}")
        @CsvSource({
            "1,0,0,false,HOMME_SEUL", "0,1,0,false,FEMME_SEULE", "1,1,0,true,COUPLE_SANS_ENFANT",
            "0,1,2,false,FEMME_AVEC_ENFANTS", "1,0,1,false,HOMME_AVEC_ENFANTS", "1,1,3,true,COUPLE_AVEC_ENFANTS",
            "2,0,0,false,GROUPE_SANS_ENFANT", "1,2,1,false,GROUPE_AVEC_ENFANTS", "0,0,1,false,MINEUR_ISOLE",
            "0,0,2,false,MINEURS_EN_GROUPE"
        })
        @DisplayName("dans tous les cas de la nomenclature")
        void typologie(int hommes, int femmes, int mineurs, boolean couple, Composition attendue) {
            assertEquals(attendue, Composition.deduire(hommes, femmes, mineurs, couple));
        }

        @Test
        @DisplayName("se dit en mots, sans nommer personne")
        void enMots() {
            assertEquals(
                    "1 femme, 3 enfants",
                    unMenage().avecEnfants(3).menage().portrait(JOUR).enMots());
            assertEquals(
                    "1 homme, 1 femme",
                    unMenage().enCouple().menage().portrait(JOUR).enMots());
        }

        @Test
        @DisplayName("compte majeur qui a dix-huit ans ce jour-là, et enfant qui ne les a pas")
        void majorite() {
            assertEquals(
                    1,
                    unMenage()
                            .avecEnfantNeLe(JOUR.minusYears(18).plusDays(1))
                            .menage()
                            .portrait(JOUR)
                            .mineurs());
            assertEquals(
                    0,
                    unMenage()
                            .avecEnfantNeLe(JOUR.minusYears(18))
                            .menage()
                            .portrait(JOUR)
                            .mineurs());
        }

        @Test
        @DisplayName("n'a qu'un titulaire, et au plus vingt personnes")
        void bornes() {
            Menage menage = unMenage().avecEnfants(19).menage();
            Personne deTrop = une(Identite.de("Kaboré", "Léa", null, Sexe.FEMME));
            refuse("menage.plein", () -> menage.accueillir(deTrop, Lien.ENFANT, JOUR, REFERENTE));
            refuse("menage.lien", () -> unMenage().menage().accueillir(deTrop, Lien.TITULAIRE, JOUR, REFERENTE));
        }
    }

    @Nested
    @DisplayName("est fait de personnes")
    class PersonneTest {
        @Test
        @Tag("MEN-3")
        @DisplayName("qui refuse son nom est enregistrée sous un surnom")
        void surnom() {
            Personne personne = une(new Identite(null, null, "La Bretonne", null, Sexe.FEMME, null, null, null));
            assertEquals("« La Bretonne »", personne.getAppellation());
        }

        @Test
        @Tag("MEN-3")
        @DisplayName("sans nom ni surnom, rien ne s'enregistre")
        void sansNom() {
            refuse("personne.nom", () -> une(Identite.de("  ", null, null, Sexe.HOMME)));
        }

        @Test
        @Tag("MEN-4")
        @DisplayName("aucune personne sans que l'information ait été donnée, par un moyen et à une date connus")
        void notice() {
            Identite awa = Identite.de("Kaboré", "Awa", null, Sexe.FEMME);
            refuse("personne.notice", () -> new Personne("P-000-000", awa, null, REFERENTE));
            refuse("personne.notice", () -> new Notice(null, JOUR, REFERENTE));
            refuse("personne.notice.future", () -> new Notice(MoyenNotice.SMS, JOUR.plusDays(1), REFERENTE));
            refuse("personne.notice.future", () -> new Notice(MoyenNotice.SMS, JOUR.minusYears(2000), REFERENTE));
        }

        @Test
        @Tag("MEN-3")
        @DisplayName("une naissance à venir ou d'il y a plus de cent vingt ans n'est pas possible")
        void naissance() {
            refuse("personne.naissance", () -> une(Identite.de("Kaboré", "Awa", JOUR.plusDays(1), Sexe.FEMME)));
            refuse("personne.naissance", () -> une(Identite.de("Kaboré", "Awa", JOUR.minusYears(121), Sexe.FEMME)));
        }

        @Test
        @Tag("MEN-3")
        @DisplayName("un accouchement se prévoit dans les dix mois : au-delà, l'année est mal tapée")
        void terme() {
            assertEquals("Awa Kaboré", une(enceinte(JOUR.plusMonths(9))).getAppellation());
            refuse("personne.terme", () -> une(enceinte(JOUR.plusYears(1))));
            refuse("personne.terme", () -> une(enceinte(JOUR.minusYears(2000))));
        }

        private Identite enceinte(LocalDate terme) {
            return new Identite("Kaboré", "Awa", null, null, Sexe.FEMME, null, null, terme);
        }

        @ParameterizedTest(name = "{0} : {1}")
        @CsvSource({
            "N’Diaye-Łukasz d’Arc,true",
            "فاطمة,true",
            "O’Connor (dit Jo),true",
            "Dur😀and,false",
            "Du\u202Erand,false",
            "<b>Durand</b>,false"
        })
        @Tag("MEN-3")
        @DisplayName("un nom s'écrit dans toutes les langues, sans image ni signe qui renverse la lecture")
        void signes(String nom, boolean admis) {
            assertEquals(admis, nom.matches(Signes.D_UN_NOM));
        }
    }

    @Test
    @Tag("MEN-1")
    @DisplayName("n'est pas à l'hôtel depuis demain, ni depuis deux mille ans")
    void hotel() {
        Menage menage = unMenage().menage();
        refuse("menage.hotel.future", () -> menage.signaler(false, false, JOUR.plusDays(1), REFERENTE));
        refuse("menage.hotel.future", () -> menage.signaler(false, false, JOUR.minusYears(2000), REFERENTE));
    }

    @Test
    @Tag("MEN-6")
    @DisplayName("a une clé publique qui se dicte sans erreur et ne dit rien de lui")
    void cle() {
        String cle = Cle.deMenage(new Random(1));
        assertTrue(cle.matches("K-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}"), cle);
        assertNotEquals(cle, Cle.deMenage(new Random(2)));
    }
}
