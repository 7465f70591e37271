package fr.siao.echeance;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.MAINTENANT;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.echeance.Terme.Nature;
import fr.siao.evaluation.Fraicheur;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EVA-3")
@DisplayName("La prochaine évaluation d'un ménage")
class EcheanceTest {
    private static final Delais DELAIS = new Delais(72, 2, 1, 6, 3);
    private static final int REPORT_MOIS = 2;

    /** Un parcours que l'on décrit peu à peu ; enregistré il y a des années, plus rien ne le dit suivi. */
    private static final class Un {
        private boolean clos;
        private Instant creeLe = midi(JOUR.minusYears(3));
        private Instant rencontreLe;
        private Instant suiviDepuis;
        private Instant publieeLe;
        private boolean intensif;
        private LocalDate hebergeLe;
        private boolean initiale;
        private boolean demande;

        Un cree(Instant instant) {
            creeLe = instant;
            return this;
        }

        Un rencontre(LocalDate jour) {
            rencontreLe = midi(jour);
            suiviDepuis = suiviDepuis == null ? rencontreLe : suiviDepuis;
            return this;
        }

        Un evalue(LocalDate jour) {
            publieeLe = midi(jour);
            return this;
        }

        Un intensif() {
            intensif = true;
            return this;
        }

        Un heberge(LocalDate jour) {
            hebergeLe = jour;
            return this;
        }

        Un misALAbri(LocalDate jour) {
            initiale = true;
            return heberge(jour);
        }

        Un demandeur() {
            demande = true;
            return this;
        }

        Un clos() {
            clos = true;
            return this;
        }

        Optional<Terme> terme() {
            return terme(DELAIS);
        }

        Optional<Terme> terme(Delais delais) {
            return Terme.de(
                    new Parcours(
                            clos, creeLe, rencontreLe, suiviDepuis, publieeLe, intensif, hebergeLe, initiale, demande),
                    delais,
                    JOUR);
        }
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(12, 0).atZone(Fuseau.PARIS).toInstant();
    }

    private static Un un() {
        return new Un();
    }

    private static void du(Nature nature, LocalDate depuis, LocalDate prevu, Un qui) {
        assertEquals(Optional.of(new Terme(nature, depuis, prevu)), qui.terme());
    }

    @Test
    @Tag("EVA-1")
    @DisplayName("est la flash, soixante-douze heures après l'enregistrement, tant que rien d'autre n'est connu")
    void flash() {
        du(Nature.FLASH, JOUR, JOUR.plusDays(3), un().cree(MAINTENANT));
        Instant minuitMoinsUn = JOUR.atTime(23, 59).atZone(Fuseau.PARIS).toInstant();
        du(Nature.FLASH, JOUR, JOUR.plusDays(3), un().cree(minuitMoinsUn));
        du(Nature.FLASH, JOUR.minusMonths(5), JOUR.minusMonths(5).plusDays(3), un().cree(midi(JOUR.minusMonths(5))));
    }

    @Test
    @Tag("EVA-2")
    @DisplayName("est l'approfondie, deux mois après la rencontre de la flash")
    void approfondie() {
        LocalDate rencontre = JOUR.minusDays(10);
        du(
                Nature.APPROFONDIE,
                rencontre,
                rencontre.plusMonths(2),
                un().cree(midi(rencontre)).rencontre(rencontre));
    }

    @Test
    @Tag("EVA-2")
    @DisplayName("part de la première rencontre : qui rappelle chaque semaine ne la repousse pas")
    void rappelle() {
        LocalDate premiere = JOUR.minusDays(70);
        du(
                Nature.APPROFONDIE,
                premiere,
                premiere.plusMonths(2),
                un().rencontre(premiere).rencontre(JOUR.minusDays(7)).rencontre(JOUR));
    }

    @Test
    @Tag("EVA-2")
    @DisplayName(
            "est l'approfondie un mois après le début d'une prise en charge initiale, jamais plus tard que sans elle")
    void initiale() {
        LocalDate debut = JOUR.minusDays(3);
        du(Nature.APPROFONDIE, debut, debut.plusMonths(1), un().cree(MAINTENANT).misALAbri(debut));
        du(Nature.APPROFONDIE, debut, debut.plusMonths(1), un().rencontre(debut).misALAbri(debut));
        LocalDate ancienne = JOUR.minusMonths(2);
        du(Nature.APPROFONDIE, ancienne, JOUR, un().rencontre(ancienne).misALAbri(debut));
    }

    @Test
    @Tag("EVA-2")
    @DisplayName(
            "d'un ménage accueilli sans évaluation part de son entrée, ou de son enregistrement s'il vivait déjà là")
    void accueilli() {
        LocalDate debut = JOUR.minusMonths(1);
        du(Nature.APPROFONDIE, debut, debut.plusMonths(2), un().heberge(debut));
        du(Nature.APPROFONDIE, JOUR, JOUR.plusMonths(2), un().cree(MAINTENANT).heberge(JOUR.minusYears(9)));
    }

    @Test
    @DisplayName("est l'actualisation, six mois après la publication, trois si l'accompagnement est intensif")
    void actualisation() {
        LocalDate publiee = JOUR.minusMonths(1);
        du(
                Nature.ACTUALISATION,
                publiee,
                publiee.plusMonths(6),
                un().evalue(publiee).demandeur());
        du(
                Nature.ACTUALISATION,
                publiee,
                publiee.plusMonths(3),
                un().evalue(publiee).intensif().demandeur());
        du(
                Nature.ACTUALISATION,
                publiee,
                publiee.plusMonths(6),
                un().evalue(publiee).rencontre(JOUR).misALAbri(JOUR));
        assertEquals(
                publiee.plusMonths(2),
                un().evalue(publiee)
                        .intensif()
                        .terme(new Delais(72, 2, 1, 2, 3))
                        .orElseThrow()
                        .prevuLe());
    }

    @Test
    @DisplayName("d'une fin de mois va à la fin du mois, même plus court")
    void bordsDeMois() {
        du(
                Nature.ACTUALISATION,
                LocalDate.of(2026, 8, 31),
                LocalDate.of(2027, 2, 28),
                un().evalue(LocalDate.of(2026, 8, 31)));
        du(
                Nature.APPROFONDIE,
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 11, 30),
                un().misALAbri(LocalDate.of(2026, 10, 31)));
    }

    @Test
    @DisplayName("n'existe pas si le ménage est clos, ou si plus rien ne le suit depuis plus de six mois")
    void pasSuivi() {
        assertTrue(un().cree(MAINTENANT).demandeur().clos().terme().isEmpty());
        assertTrue(un().terme().isEmpty());
        assertTrue(un().evalue(JOUR.minusMonths(6).minusDays(1)).terme().isEmpty());
        assertTrue(un().rencontre(JOUR.minusMonths(6).minusDays(1)).terme().isEmpty());
        assertTrue(un().rencontre(JOUR.minusMonths(6)).terme().isPresent());
        LocalDate vieille = JOUR.minusMonths(20);
        du(
                Nature.ACTUALISATION,
                vieille,
                vieille.plusMonths(6),
                un().evalue(vieille).demandeur());
        du(
                Nature.ACTUALISATION,
                vieille,
                vieille.plusMonths(6),
                un().evalue(vieille).heberge(vieille));
    }

    private static Echeance due(Un qui, Report... reports) {
        Echeance echeance = new Echeance(12L);
        echeance.dater(qui.terme().orElseThrow(), List.of(reports));
        return echeance;
    }

    @Test
    @DisplayName("est en retard le lendemain, bientôt due trente jours avant, à jour plus tôt")
    void etats() {
        Echeance echeance = due(un().evalue(JOUR.minusMonths(6)));
        assertEquals(JOUR, echeance.getDueLe());
        assertEquals(Fraicheur.BIENTOT, echeance.etat(JOUR, 30));
        assertEquals(Fraicheur.EN_RETARD, echeance.etat(JOUR.plusDays(1), 30));
        assertEquals(Fraicheur.BIENTOT, echeance.etat(JOUR.minusDays(30), 30));
        assertEquals(Fraicheur.A_JOUR, echeance.etat(JOUR.minusDays(31), 30));
    }

    @Test
    @DisplayName(
            "se reporte sans changer de nature ni d'origine, se compte, et l'évaluation faite, le report ne vaut plus")
    void report() {
        Un qui = un().evalue(JOUR.minusMonths(6)).demandeur();
        Report premier = new Report(due(qui), JOUR.plusDays(10), "INJOIGNABLE", REPORT_MOIS, REFERENTE);
        Echeance reportee = due(qui, premier);
        assertEquals(JOUR.plusDays(10), reportee.getDueLe());
        assertEquals(JOUR, reportee.getPrevueLe());
        assertEquals(1, reportee.getReports());
        Report second = new Report(reportee, JOUR.plusDays(20), "INJOIGNABLE", REPORT_MOIS, REFERENTE);
        assertEquals(2, due(qui, premier, second).getReports());
        assertEquals(JOUR.plusDays(20), due(qui, second, premier).getDueLe());

        Echeance suivante = due(un().evalue(JOUR), premier, second);
        assertEquals(JOUR.plusMonths(6), suivante.getDueLe());
        assertEquals(0, suivante.getReports());
    }

    @Test
    @DisplayName(
            "ne se reporte ni en arrière, ni au-delà de deux mois après le jour prévu, quel que soit le nombre de reports")
    void reportBorne() {
        Un qui = un().evalue(JOUR.minusMonths(6)).demandeur();
        Echeance echeance = due(qui);
        refuse("report.avant", () -> new Report(echeance, JOUR, "INJOIGNABLE", REPORT_MOIS, REFERENTE));
        refuse("report.avant", () -> new Report(echeance, null, "INJOIGNABLE", REPORT_MOIS, REFERENTE));
        refuse(
                "report.apres",
                () -> new Report(echeance, JOUR.plusMonths(2).plusDays(1), "INJOIGNABLE", REPORT_MOIS, REFERENTE));
        Report entier = new Report(echeance, JOUR.plusMonths(2), "INJOIGNABLE", REPORT_MOIS, REFERENTE);
        Echeance auBout = due(qui, entier);
        assertFalse(auBout.reportable(REPORT_MOIS, JOUR));
        refuse("report.fini", () -> new Report(auBout, JOUR.plusMonths(3), "INJOIGNABLE", REPORT_MOIS, REFERENTE));
    }

    @Test
    @DisplayName("en retard de plus de deux mois, ou flash, ne se reporte pas : elle se fait")
    void seFait() {
        Signature troisMoisApres = new Signature(REFERENTE.compte(), midi(JOUR.plusMonths(3)));
        Echeance ancienne = due(un().evalue(JOUR.minusMonths(6)).demandeur());
        refuse(
                "report.fini",
                () -> new Report(ancienne, JOUR.plusMonths(4), "INJOIGNABLE", REPORT_MOIS, troisMoisApres));
        Echeance flash = due(un().cree(MAINTENANT.minus(Duration.ofDays(1))));
        refuse("report.flash", () -> new Report(flash, JOUR.plusDays(9), "INJOIGNABLE", REPORT_MOIS, REFERENTE));
    }
}
