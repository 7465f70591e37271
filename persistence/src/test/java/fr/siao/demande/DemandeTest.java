package fr.siao.demande;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.MAINTENANT;
import static fr.siao.Exemples.OPERATRICE;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.image;
import static fr.siao.Exemples.plusTard;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Exemples.vers;
import static fr.siao.Exemples.versUnChrs;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.siao.evaluation.Accompagnement;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Partie;
import fr.siao.evaluation.Preconisation;
import fr.siao.evaluation.Preconisations;
import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Signature;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Une demande")
class DemandeTest {
    @Nested
    @Tag("DEM-1")
    @DisplayName("repose sur une évaluation")
    class Fondement {
        @Test
        @DisplayName("publiée")
        void publiee() {
            Evaluation brouillon = new Evaluation(unMenage().menage(), REFERENTE);
            refuse("demande.evaluation", () -> Demande.commencer(brouillon, 6, REFERENTE));
        }

        @Test
        @DisplayName("qui n'est pas périmée")
        void fraiche() {
            Evaluation vieille = unMenage().evalueLe(MAINTENANT.minus(Duration.ofDays(200)));
            refuse("demande.evaluation.perimee", () -> Demande.commencer(vieille, 6, REFERENTE));
        }

        @Test
        @DisplayName("et en reprend les préconisations")
        void preconisations() {
            assertEquals(List.of(versUnChrs()), unMenage().transmis().getPreconisations());
        }
    }

    @Nested
    @Tag("DEM-2")
    @DisplayName("a une vie connue d'avance")
    class Vie {
        @ParameterizedTest(name = "{0} peut devenir : {1}")
        @CsvSource(delimiter = '|', textBlock = """
                        BROUILLON              | TRANSMISE ANNULEE
                        TRANSMISE              | COMPLEMENT_DEMANDE EN_ATTENTE RENVOYEE ANNULEE EXPIREE CLOTUREE
                        COMPLEMENT_DEMANDE     | TRANSMISE RENVOYEE ANNULEE EXPIREE CLOTUREE
                        EN_ATTENTE             | COMPLEMENT_DEMANDE EN_COURS_D_ORIENTATION POURVUE RENVOYEE ANNULEE EXPIREE CLOTUREE
                        EN_COURS_D_ORIENTATION | EN_ATTENTE POURVUE ANNULEE CLOTUREE
                        EXPIREE                | TRANSMISE
                        """)
        @DisplayName("et rien d'autre")
        void passages(EtatDemande etat, String suites) {
            assertEquals(
                    suites,
                    Stream.of(EtatDemande.values())
                            .filter(etat::peutDevenir)
                            .map(Enum::name)
                            .collect(Collectors.joining(" ")));
        }

        @ParameterizedTest
        @EnumSource(names = {"POURVUE", "RENVOYEE", "ANNULEE", "CLOTUREE"})
        @DisplayName("close, elle ne revit pas")
        void close(EtatDemande etat) {
            assertEquals(
                    0, Stream.of(EtatDemande.values()).filter(etat::peutDevenir).count());
        }

        @Test
        @DisplayName("chaque étape est datée, signée, gardée")
        void etapes() {
            Demande demande = unMenage().enFile();
            assertEquals(
                    List.of(EtatDemande.BROUILLON, EtatDemande.TRANSMISE, EtatDemande.EN_ATTENTE),
                    demande.getEtapes().stream().map(Etape::getEtat).toList());
            assertEquals(OPERATRICE.compte(), demande.getEtapes().get(2).getCompte());
        }

        @Test
        @DisplayName("être renvoyée demande un motif")
        void motif() {
            Demande demande = unMenage().transmis();
            refuse("saisie.motif", () -> demande.renvoyer(null, null, OPERATRICE));
        }

        @Test
        @DisplayName("décidée deux fois, la seconde personne apprend que c'est déjà fait")
        void deja() {
            Demande demande = unMenage().transmis();
            demande.renvoyer("HORS_TERRITOIRE", null, OPERATRICE);
            refuse("demande.deja", () -> demande.renvoyer("HORS_TERRITOIRE", null, OPERATRICE));
        }

        @Test
        @DisplayName(
                "le SIAO la clôt avec un motif, même pendant une orientation ; une seconde fois, il apprend que c'est fait")
        void cloture() {
            Demande demande = unMenage().enFile();
            demande.engager(OPERATRICE);
            refuse("saisie.motif", () -> demande.cloturer(null, null, OPERATRICE));
            demande.cloturer("LOGEMENT_OBTENU", "Bail signé.", OPERATRICE);
            Etape derniere = demande.getEtapes().get(demande.getEtapes().size() - 1);
            assertEquals(EtatDemande.CLOTUREE, derniere.getEtat());
            assertEquals("LOGEMENT_OBTENU", derniere.getMotif());
            assertEquals(OPERATRICE.instant(), derniere.getInstant());
            refuse("demande.deja", () -> demande.cloturer("LOGEMENT_OBTENU", null, OPERATRICE));
            refuse("demande.close", () -> demande.confirmer(6, REFERENTE));
        }

        @Test
        @DisplayName("un complément demandé puis donné ne remet pas l'ancienneté à zéro")
        void complement() {
            Demande demande = unMenage().transmis();
            demande.demanderComplement("RESSOURCES", "Dernier avis d'imposition ?", OPERATRICE);
            demande.transmettre(6, plusTard(REFERENTE, Duration.ofDays(10)));
            assertEquals(JOUR, demande.getAnciennete());
        }
    }

    @Nested
    @Tag("DEM-3")
    @DisplayName("se confirme ou expire")
    class Validite {
        @Test
        @DisplayName("elle n'expire pas avant son terme")
        void avant() {
            Demande demande = unMenage().enFile();
            refuse("demande.pas.expiree", () -> demande.expirer(plusTard(OPERATRICE, Duration.ofDays(100))));
        }

        @Test
        @DisplayName("expirée, une seule action la ranime, à son ancienneté")
        void ranimee() {
            Demande demande = unMenage().enFile();
            Signature sept = plusTard(REFERENTE, Duration.ofDays(215));
            demande.expirer(new Signature(null, sept.instant()));
            assertEquals(EtatDemande.EXPIREE, demande.getEtat());
            demande.confirmer(6, sept);
            assertEquals(EtatDemande.TRANSMISE, demande.getEtat());
            assertEquals(JOUR, demande.getAnciennete());
            assertEquals(sept.jour().plusMonths(6), demande.getExpireLe());
        }
    }

    @Nested
    @DisplayName("porte des préconisations")
    class Voeux {
        @Test
        @Tag("DEM-4")
        @DisplayName("plusieurs, mais pas deux fois la même")
        void plusieurs() {
            Preconisations.exigerRecevables(List.of(versUnChrs(), vers(TypeDispositif.PENSION_DE_FAMILLE)), false);
            refuse(
                    "preconisation.double",
                    () -> Preconisations.exigerRecevables(List.of(versUnChrs(), versUnChrs()), false));
        }

        @Test
        @Tag("DEM-5")
        @DisplayName("de logement, que ni l'absence de ressources ni le besoin d'accompagnement n'écartent")
        void logement() {
            Evaluation evaluation = new Evaluation(unMenage().menage(), REFERENTE);
            evaluation.preconiser(List.of(vers(TypeDispositif.IML_SOUS_LOCATION)));
            evaluation.raconter(Partie.SOUHAITS, "Un chez-soi.", REFERENTE);
            evaluation.raconter(Partie.RESSOURCES, "Sans ressources.", REFERENTE);
            assertDoesNotThrow(() -> {
                evaluation.publier(image(), List.of(), false, JOUR, JOUR, REFERENTE);
                Demande.commencer(evaluation, 6, REFERENTE).transmettre(6, REFERENTE);
            });
        }

        @Test
        @Tag("DEM-6")
        @DisplayName("l'hôtel à côté d'une autre, ou seul pour un ménage de la file d'une plateforme")
        void hotel() {
            List<Preconisation> hotel = List.of(vers(TypeDispositif.HOTEL));
            refuse("preconisation.hotel.seul", () -> Preconisations.exigerRecevables(hotel, false));
            refuse(
                    "preconisation.hotel.seul",
                    () -> Preconisations.exigerRecevables(
                            List.of(
                                    vers(TypeDispositif.HOTEL),
                                    new Preconisation(TypeDispositif.HOTEL, "75", Accompagnement.LEGER)),
                            false));
            assertDoesNotThrow(() -> Preconisations.exigerRecevables(hotel, true));
            assertDoesNotThrow(() -> Preconisations.exigerRecevables(
                    List.of(vers(TypeDispositif.HOTEL), vers(TypeDispositif.CHU)), false));
            Demande brouillon = Demande.commencer(unMenage().evalue(), 6, REFERENTE);
            refuse("preconisation.hotel.seul", () -> brouillon.preconiser(hotel, false));
        }

        @Test
        @Tag("OFF-2")
        @DisplayName("jamais vers le dispositif national d'accueil")
        void dna() {
            refuse(
                    "preconisation.non.orientable",
                    () -> Preconisations.exigerRecevables(List.of(vers(TypeDispositif.CADA)), false));
        }
    }

    @Test
    @Tag("DEM-2")
    @DisplayName("n'est dans la file que validée par le SIAO")
    void enFile() {
        assertFalse(unMenage().transmis().getEtat().enFile());
        assertEquals(true, unMenage().enFile().getEtat().enFile());
    }

    @Test
    @Tag("EVA-3")
    @DisplayName("s'appuie sur l'évaluation que l'on vient d'actualiser, si elle vit encore et si c'est le même ménage")
    void actualisee() {
        Demande demande = unMenage().enFile();
        demande.signalerAMettreAJour(true);
        Evaluation suivante = new Evaluation(demande.getMenage(), REFERENTE);
        demande.sAppuyerSur(suivante);
        assertEquals(suivante, demande.getEvaluation());
        assertFalse(demande.isAMettreAJour());
        refuse("demande.evaluation", () -> demande.sAppuyerSur(unMenage().evalue()));
        demande.cloturer("AUTRE", null, OPERATRICE);
        refuse("demande.evaluation", () -> demande.sAppuyerSur(suivante));
    }
}
