package fr.siao.orientation;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.MAINTENANT;
import static fr.siao.Exemples.OPERATRICE;
import static fr.siao.Exemples.RESPONSABLE;
import static fr.siao.Exemples.plusTard;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Exemples.unePlaceVide;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demande.Demande;
import fr.siao.demande.EtatDemande;
import fr.siao.offre.EtatPlace;
import fr.siao.offre.Vacance;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Une proposition")
class PropositionTest {
    private Vacance vacance;
    private Demande demande;

    @BeforeEach
    void unePlaceEtUnMenage() {
        vacance = Vacance.declarer(unePlaceVide(), JOUR, RESPONSABLE);
        demande = unMenage().avecEnfants(2).enFile();
    }

    private Proposition proposee() {
        Proposition proposition = Proposition.preparer(vacance, demande, Choix.premier(), 0, OPERATRICE);
        proposition.proposerAuMenage(Duration.ofHours(24), null, OPERATRICE);
        return proposition;
    }

    private Proposition chezLaStructure() {
        Proposition proposition = proposee();
        proposition.accepterParLeMenage(OPERATRICE);
        return proposition;
    }

    @Nested
    @Tag("ORI-3")
    @DisplayName("a une vie connue d'avance")
    class Vie {
        @ParameterizedTest(name = "{0} peut devenir : {1}")
        @CsvSource(delimiter = '|', textBlock = """
                        PREPAREE                  | PROPOSEE_AU_MENAGE ANNULEE NON_RETENUE
                        PROPOSEE_AU_MENAGE        | ACCEPTEE_PAR_LE_MENAGE REFUSEE_PAR_LE_MENAGE ANNULEE SANS_REPONSE NON_RETENUE
                        ACCEPTEE_PAR_LE_MENAGE    | PROPOSEE_A_LA_STRUCTURE REFUSEE_PAR_LE_MENAGE ANNULEE NON_RETENUE
                        PROPOSEE_A_LA_STRUCTURE   | ACCEPTEE_PAR_LA_STRUCTURE REFUSEE_PAR_LE_MENAGE REFUSEE_PAR_LA_STRUCTURE ANNULEE SANS_REPONSE NON_RETENUE
                        ACCEPTEE_PAR_LA_STRUCTURE | ADMISE REFUSEE_PAR_LE_MENAGE ANNULEE NON_RETENUE NON_PRESENTE
                        """)
        @DisplayName("et rien d'autre")
        void passages(EtatProposition etat, String suites) {
            assertEquals(
                    suites,
                    Stream.of(EtatProposition.values())
                            .filter(etat::peutDevenir)
                            .map(Enum::name)
                            .collect(Collectors.joining(" ")));
        }

        @ParameterizedTest
        @EnumSource(
                names = {
                    "ADMISE",
                    "REFUSEE_PAR_LE_MENAGE",
                    "REFUSEE_PAR_LA_STRUCTURE",
                    "ANNULEE",
                    "SANS_REPONSE",
                    "NON_RETENUE",
                    "NON_PRESENTE"
                })
        @DisplayName("close, elle ne revit pas")
        void close(EtatProposition etat) {
            assertFalse(etat.vivante());
            assertEquals(
                    0,
                    Stream.of(EtatProposition.values())
                            .filter(etat::peutDevenir)
                            .count());
        }

        @Test
        @DisplayName("du ménage à la structure puis à l'admission, chaque pas est gardé")
        void entiere() {
            Proposition proposition = chezLaStructure();
            proposition.accepterParLaStructure(JOUR, RESPONSABLE);
            proposition.admettre(JOUR, RESPONSABLE);
            assertEquals(
                    List.of(
                            EtatProposition.PREPAREE,
                            EtatProposition.PROPOSEE_AU_MENAGE,
                            EtatProposition.ACCEPTEE_PAR_LE_MENAGE,
                            EtatProposition.PROPOSEE_A_LA_STRUCTURE,
                            EtatProposition.ACCEPTEE_PAR_LA_STRUCTURE,
                            EtatProposition.ADMISE),
                    proposition.getEtapes().stream().map(Etape::getEtat).toList());
        }

        @Test
        @DisplayName("une réponse après la fin est refusée")
        void apresLaFin() {
            Proposition proposition = proposee();
            proposition.annuler("ERREUR", null, OPERATRICE);
            refuse("proposition.passage", () -> proposition.accepterParLeMenage(OPERATRICE));
            refuse("proposition.passage", () -> proposition.admettre(JOUR, RESPONSABLE));
        }

        @Test
        @DisplayName("lue dans un état et décidée dans un autre, elle dit où elle en est")
        void changee() {
            Proposition proposition = proposee();
            proposition.lueDans(EtatProposition.PROPOSEE_AU_MENAGE);
            proposition.accepterParLeMenage(OPERATRICE);
            refuse("proposition.changee", () -> proposition.lueDans(EtatProposition.PROPOSEE_AU_MENAGE));
        }

        @Test
        @DisplayName("elle engage la demande et réserve la place")
        void engage() {
            proposee();
            assertEquals(EtatDemande.EN_COURS_D_ORIENTATION, demande.getEtat());
            assertEquals(EtatPlace.RESERVEE, vacance.getPlace().getEtat());
        }

        @Test
        @DisplayName("l'entrée d'un ménage ne se date ni dans l'avenir, ni avant que la place soit vide")
        void datesDEntree() {
            Proposition proposition = chezLaStructure();
            proposition.accepterParLaStructure(JOUR.plusDays(1), RESPONSABLE);
            refuse("proposition.admission.future", () -> proposition.admettre(JOUR.plusDays(1), RESPONSABLE));
            refuse("proposition.admission.avant", () -> proposition.admettre(JOUR.minusDays(1), RESPONSABLE));
        }
    }

    @Test
    @Tag("ORI-1")
    @DisplayName("s'écarter de l'ordre conseillé est permis, et se dit")
    void autreChoix() {
        refuse(
                "proposition.choix",
                () -> Proposition.preparer(vacance, demande, new Choix(4, null, null), 0, OPERATRICE));
        Proposition choisie =
                Proposition.preparer(vacance, demande, new Choix(4, "TERRITOIRE", "École à côté"), 0, OPERATRICE);
        assertEquals(4, choisie.getRangConseille());
    }

    @Test
    @Tag("ORI-4")
    @DisplayName("pas plus de ménages à la fois que le protocole n'en prévoit")
    void protocole() {
        refuse("proposition.protocole", () -> Proposition.preparer(vacance, demande, Choix.premier(), 3, OPERATRICE));
    }

    @Test
    @Tag("OFF-7")
    @DisplayName("pas de proposition sur une place que le SIAO ne régule pas")
    void horsRegulation() {
        vacance.getPlace().getDispositif().sortirDeLaRegulation("Accord tripartite");
        refuse(
                "proposition.hors.regulation",
                () -> Proposition.preparer(vacance, demande, Choix.premier(), 0, OPERATRICE));
    }

    @Nested
    @Tag("ORI-6")
    @DisplayName("a un délai de réponse")
    class Delai {
        @Test
        @DisplayName("passé, elle est en retard ; c'est une personne qui la dit sans réponse")
        void sansReponse() {
            Proposition proposition = proposee();
            refuse("proposition.pas.en.retard", () -> proposition.constaterSansReponse(OPERATRICE));
            assertTrue(proposition.enRetard(MAINTENANT.plus(Duration.ofHours(25))));
            proposition.constaterSansReponse(plusTard(OPERATRICE, Duration.ofHours(25)));
            assertEquals(EtatProposition.SANS_REPONSE, proposition.getEtat());
        }

        @Test
        @DisplayName("la structure a celui de son protocole")
        void structure() {
            assertEquals(
                    MAINTENANT.plus(Duration.ofHours(48)), chezLaStructure().getEcheance());
        }
    }

    @Nested
    @DisplayName("peut être refusée")
    class RefusTest {
        @Test
        @Tag("REF-1")
        @DisplayName("par la structure, jamais sans motif")
        void structure() {
            Proposition proposition = chezLaStructure();
            refuse("refus.motif", () -> proposition.refuserParLaStructure(null, "non", RESPONSABLE));
            assertEquals(EtatProposition.PROPOSEE_A_LA_STRUCTURE, proposition.getEtat());
            Refus refus = proposition.refuserParLaStructure("COMPOSITION_ENFANTS", "Pas d'enfant ici", RESPONSABLE);
            assertEquals(Refus.Auteur.STRUCTURE, refus.getAuteur());
        }

        @Test
        @Tag("REF-2")
        @DisplayName("par le ménage, avec un motif et, s'il est en cause, le temps de trajet")
        void menage() {
            Proposition proposition = proposee();
            refuse("refus.motif", () -> proposition.refuserParLeMenage(null, null, null, OPERATRICE));
            refuse("refus.trajet", () -> proposition.refuserParLeMenage("ELOIGNEMENT_EMPLOI", null, -5, OPERATRICE));
            refuse("refus.trajet", () -> proposition.refuserParLeMenage("ELOIGNEMENT_EMPLOI", null, 9999, OPERATRICE));
            assertTrue(proposition
                    .refuserParLeMenage("ELOIGNEMENT_EMPLOI", "1 h 50 de trajet", 110, OPERATRICE)
                    .trajetLegitime());
        }

        @Test
        @Tag("REF-2")
        @DisplayName("une heure et demie de trajet est le repère : au-delà seulement, il est a priori légitime")
        void repere() {
            assertFalse(proposee()
                    .refuserParLeMenage("ELOIGNEMENT_AUTRE", null, 90, OPERATRICE)
                    .trajetLegitime());
        }

        @Test
        @Tag("REF-5")
        @DisplayName("accepter le refus décide de son effet, qui se défait")
        void revue() {
            Refus refus = proposee().refuserParLeMenage("ELOIGNEMENT_AUTRE", null, 40, OPERATRICE);
            refus.accepter(Refus.Effet.PERTE_ANCIENNETE, true, null, plusTard(OPERATRICE, Duration.ofDays(3)));
            assertEquals(JOUR.plusDays(3), demande.getAnciennete());
            refus.defaireLaRevue(OPERATRICE);
            assertEquals(JOUR, demande.getAnciennete());
            assertEquals(Refus.Revue.A_REVOIR, refus.getRevue());
        }

        @Test
        @Tag("REF-5")
        @DisplayName(
                "la perte d'ancienneté ne s'applique que si le territoire l'a réglée, et jamais au refus d'une structure")
        void perte() {
            Refus menage = proposee().refuserParLeMenage("ELOIGNEMENT_AUTRE", null, 40, OPERATRICE);
            refuse("refus.effet.perte", () -> menage.accepter(Refus.Effet.PERTE_ANCIENNETE, false, null, OPERATRICE));
            assertEquals(JOUR, demande.getAnciennete());
        }

        @Test
        @Tag("REF-5")
        @DisplayName("rendu à la structure, il revient avec un autre motif")
        void rendu() {
            Refus refus = chezLaStructure().refuserParLaStructure("AUTRE_PRECISER", "Voir avec nous", RESPONSABLE);
            refuse("refus.commentaire", () -> refus.rendre(" ", OPERATRICE));
            refus.rendre("Ce motif ne dit rien", OPERATRICE);
            refus.requalifier("CAPACITES_MOBILITE", "Escaliers", RESPONSABLE);
            assertEquals(Refus.Revue.A_REVOIR, refus.getRevue());
        }

        @Test
        @Tag("REF-5")
        @DisplayName("rendu par erreur, il se reprend et revient en revue")
        void renduSeDefait() {
            Refus refus = chezLaStructure().refuserParLaStructure("AUTRE_PRECISER", "Voir avec nous", RESPONSABLE);
            refus.rendre("Ce motif ne dit rien", OPERATRICE);
            refus.defaireLaRevue(OPERATRICE);
            assertEquals(Refus.Revue.A_REVOIR, refus.getRevue());
        }

        @Test
        @Tag("REF-5")
        @DisplayName("un refus seul ne fait rien perdre à la demande")
        void rienPerdu() {
            chezLaStructure().refuserParLaStructure("CAPACITES_MOBILITE", null, RESPONSABLE);
            demande.reprendreLaFile(OPERATRICE);
            assertEquals(EtatDemande.EN_ATTENTE, demande.getEtat());
            assertEquals(JOUR, demande.getAnciennete());
        }
    }
}
