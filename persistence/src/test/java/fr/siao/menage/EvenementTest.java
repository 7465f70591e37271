package fr.siao.menage;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.plusTard;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Exemples.une;
import static fr.siao.Exemples.unePlaceVide;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.evaluation.Evaluation;
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.socle.Cle;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Signature;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MEN-1")
@DisplayName("La composition d'un ménage change par événements")
class EvenementTest {
    private final Random hasard = new Random(7);
    private final Signature apres = plusTard(REFERENTE, Duration.ofDays(40));
    private final LocalDate ensuite = JOUR.plusDays(30);

    @Test
    @DisplayName("à la naissance, l'enfant entre le jour où il naît, et la grossesse s'efface")
    void naissance() {
        Menage menage = unMenage().menage();
        Personne mere = menage.titulaire();
        mere.attendre(JOUR.plusDays(28));
        fait(Evenement.naissance(menage, enfant(ensuite), mere, apres));
        assertEquals("1 femme, 1 enfant", menage.portrait(ensuite).enMots());
        assertNull(mere.getEnceinteTerme());
        refuse("evenement.naissance.avant", () -> Evenement.naissance(menage, enfant(JOUR.minusDays(1)), null, apres));
    }

    @Test
    @DisplayName("qui est déjà dans un ménage n'arrive pas dans un second, aujourd'hui ni dans le passé")
    void arrivee() {
        Menage menage = unMenage().menage();
        Menage autre = unMenage().enCouple().menage();
        Personne paul = conjoint(autre);
        refuse("evenement.dejaDansUnMenage", () -> Evenement.arrivee(menage, paul, Lien.CONJOINT, ensuite, apres));
        fait(Evenement.depart(autre, paul, null, ensuite, apres));
        refuse(
                "evenement.dejaDansUnMenage",
                () -> Evenement.arrivee(menage, paul, Lien.CONJOINT, ensuite.minusDays(1), apres));
        fait(Evenement.arrivee(menage, paul, Lien.CONJOINT, ensuite, apres));
        assertEquals(2, menage.presents().size());
        refuse("menage.conjoint", () -> Evenement.arrivee(menage, adulte(), Lien.CONJOINT, ensuite, apres));
        refuse("menage.lien", () -> Evenement.arrivee(menage, adulte(), Lien.TITULAIRE, ensuite, apres));
        refuse("evenement.jour", () -> Evenement.arrivee(menage, adulte(), Lien.AUTRE, JOUR.plusYears(1), apres));
        assertEquals(1, menage.presents(JOUR).size());
    }

    @Test
    @DisplayName("le dernier ne part pas ; le titulaire qui part dit qui le devient")
    void depart() {
        Menage seule = unMenage().menage();
        refuse("evenement.personneNeReste", () -> Evenement.depart(seule, seule.titulaire(), null, ensuite, apres));
        Menage menage = unMenage().enCouple().avecEnfants(1).menage();
        Personne awa = menage.titulaire();
        refuse("evenement.suivant", () -> Evenement.depart(menage, awa, null, ensuite, apres));
        refuse(
                "evenement.avantArrivee",
                () -> Evenement.depart(menage, conjoint(menage), null, JOUR.minusDays(1), apres));
        fait(Evenement.depart(menage, awa, conjoint(menage), ensuite, apres));
        assertEquals("Paul Kaboré", menage.titulaire().getAppellation());
        assertEquals(2, menage.presents().size());
        assertEquals(3, menage.presents(ensuite.minusDays(1)).size());
        refuse("menage.pasDuMenage", () -> Evenement.depart(menage, awa, null, ensuite, apres));
    }

    @Test
    @DisplayName("une séparation ne vide aucun des deux ménages, et chacun garde son histoire")
    void separation() {
        Menage menage = unMenage().enCouple().avecEnfants(2).menage();
        Personne paul = conjoint(menage);
        Personne aine = menage.presents().get(3).getPersonne();
        List<Personne> tous =
                menage.presents().stream().map(Appartenance::getPersonne).toList();
        refuse(
                "evenement.personneNeReste",
                () -> Evenement.separation(menage, cle(), tous, paul, null, ensuite, apres));
        refuse(
                "evenement.separation.titulaire",
                () -> Evenement.separation(menage, cle(), List.of(aine), paul, null, ensuite, apres));
        Evenement e = fait(Evenement.separation(menage, cle(), List.of(paul, aine), paul, null, ensuite, apres));
        assertEquals("1 femme, 1 enfant", menage.portrait(ensuite).enMots());
        assertEquals("1 homme, 1 enfant", e.getAutre().portrait(ensuite).enMots());
        assertEquals(paul, e.getAutre().titulaire());
        assertEquals(menage.getStructureReferente(), e.getAutre().getStructureReferente());
        assertEquals(4, menage.presents(JOUR).size());
        assertTrue(e.getAutre().presents(JOUR).isEmpty());
    }

    @Test
    @DisplayName("une réunion rassemble deux ménages, jamais un avec lui-même ; l'autre est clos et ne change plus")
    void reunion() {
        Menage menage = unMenage().avecEnfants(1).menage();
        Menage autre = unMenage().avecEnfants(2).menage();
        refuse("evenement.reunion.meme", () -> Evenement.reunion(menage, menage, Lien.CONJOINT, ensuite, apres));
        fait(Evenement.reunion(menage, autre, Lien.CONJOINT, ensuite, apres));
        assertEquals("2 femmes, 3 enfants", menage.portrait(ensuite).enMots());
        assertTrue(autre.clos());
        assertEquals("1 femme, 2 enfants", autre.portrait(ensuite).enMots());
        refuse("menage.clos", () -> Evenement.arrivee(autre, adulte(), Lien.AUTRE, ensuite, apres));
        Menage nombreux = unMenage().avecEnfants(15).menage();
        refuse("menage.plein", () -> Evenement.reunion(menage, nombreux, Lien.AUTRE, ensuite, apres));
    }

    @Test
    @DisplayName("après un décès, la personne n'est plus attendue nulle part ; seule, son ménage est clos")
    void deces() {
        Menage menage = unMenage().enCouple().menage();
        Personne paul = conjoint(menage);
        refuse(
                "evenement.avantNaissance",
                () -> Evenement.deces(menage, paul, null, paul.getNaissance().minusDays(1), apres));
        fait(Evenement.deces(menage, paul, null, ensuite, apres));
        assertEquals(ensuite, paul.getDecesLe());
        refuse("evenement.decedee", () -> Evenement.arrivee(unMenage().menage(), paul, Lien.AUTRE, ensuite, apres));
        Evenement dernier = fait(Evenement.deces(menage, menage.titulaire(), null, ensuite, apres));
        assertTrue(menage.clos());
        refuse("menage.clos", () -> new Evaluation(menage, apres));
        refuse("menage.clos", () -> PriseEnCharge.dejaPresent(menage, unePlaceVide(), JOUR.minusDays(31)));
        defait(dernier);
        assertFalse(menage.clos());
        assertNull(menage.titulaire().getDecesLe());
    }

    @Nested
    @DisplayName("et chacun peut se défaire")
    class Defaire {
        @Test
        @DisplayName("tant qu'il est le dernier de chaque personne touchée, et une seule fois")
        void dernier() {
            Menage menage = unMenage().enCouple().avecEnfants(1).menage();
            Personne paul = conjoint(menage);
            Evenement separation = fait(Evenement.separation(menage, cle(), List.of(paul), paul, null, ensuite, apres));
            Menage ailleurs = separation.getAutre();
            Evenement naissance = fait(Evenement.naissance(ailleurs, enfant(ensuite), null, apres));
            Evenement depart = fait(Evenement.depart(
                    ailleurs, paul, naissance.getEffets().get(0).getPersonne(), ensuite, apres));
            refuse("evenement.suite", () -> separation.annuler(apres));
            defait(depart);
            defait(separation);
            assertEquals("1 homme, 1 femme, 1 enfant", menage.portrait(ensuite).enMots());
            assertEquals(Menage.Cloture.ANNULE, ailleurs.getClosMotif());
            refuse("evenement.dejaDefait", () -> separation.annuler(apres));
        }
    }

    /** Cent vies tirées au sort : les invariants tiennent à chaque pas, et défaire à rebours rend le départ. */
    @RepeatedTest(100)
    @DisplayName(
            "quel que soit leur enchaînement : un titulaire, personne en double, aucun chevauchement, tout se défait")
    void enchainements(RepetitionInfo tirage) {
        Random sort = new Random(tirage.getCurrentRepetition());
        List<Menage> menages = new ArrayList<>(List.of(
                unMenage().enCouple().avecEnfants(2).menage(),
                unMenage().avecEnfants(1).menage()));
        List<Personne> connues = new ArrayList<>();
        List<Evenement> faits = new ArrayList<>();
        String depart = photo(menages);
        LocalDate jour = JOUR;
        for (int pas = 0; pas < 25; pas++) {
            jour = jour.plusDays(sort.nextInt(2));
            try {
                Evenement e = auHasard(sort, menages, connues, jour);
                e.accomplir();
                faits.add(e);
                if (e.getAutre() != null && !menages.contains(e.getAutre())) {
                    menages.add(e.getAutre());
                }
                e.getEffets().forEach(effet -> connues.add(effet.getPersonne()));
            } catch (ErreurMetier refus) {
                // Un tirage impossible est refusé sans rien changer : les invariants le vérifient.
            }
            verifier(menages);
        }
        assertFalse(faits.isEmpty());
        for (int i = faits.size() - 1; i >= 0; i--) {
            defait(faits.get(i));
            verifier(menages);
        }
        assertEquals(depart, photo(menages.subList(0, 2)));
        assertTrue(menages.stream().skip(2).allMatch(Menage::clos));
    }

    private Evenement auHasard(Random sort, List<Menage> menages, List<Personne> connues, LocalDate jour) {
        Menage menage = menages.get(sort.nextInt(menages.size()));
        List<Personne> presentes =
                menage.presents().stream().map(Appartenance::getPersonne).toList();
        Personne une = presentes.isEmpty() ? adulte() : presentes.get(sort.nextInt(presentes.size()));
        Personne autre = presentes.isEmpty() ? adulte() : presentes.get(sort.nextInt(presentes.size()));
        return switch (sort.nextInt(6)) {
            case 0 -> Evenement.naissance(menage, enfant(jour), sort.nextBoolean() ? une : null, apres);
            case 1 ->
                Evenement.arrivee(
                        menage,
                        connues.isEmpty() || sort.nextBoolean() ? adulte() : connues.get(sort.nextInt(connues.size())),
                        Lien.values()[sort.nextInt(4)],
                        jour,
                        apres);
            case 2 -> Evenement.depart(menage, une, autre, jour, apres);
            case 3 ->
                Evenement.separation(
                        menage,
                        cle(),
                        une == autre ? List.of(une) : List.of(une, autre),
                        une,
                        presentes.isEmpty() ? null : presentes.get(0),
                        jour,
                        apres);
            case 4 -> Evenement.reunion(menage, menages.get(sort.nextInt(menages.size())), Lien.AUTRE, jour, apres);
            default -> Evenement.deces(menage, une, autre, jour, apres);
        };
    }

    private static void verifier(List<Menage> menages) {
        Map<Personne, Menage> ou = new HashMap<>();
        for (Menage menage : menages) {
            List<Appartenance> presents = menage.presents();
            assertEquals(menage.clos(), presents.isEmpty(), "un ménage ouvert a quelqu'un, un ménage clos personne");
            if (!menage.clos()) {
                assertEquals(
                        1,
                        presents.stream()
                                .filter(a -> a.getLien() == Lien.TITULAIRE)
                                .count(),
                        "un titulaire");
            }
            for (Appartenance a : presents) {
                assertNull(ou.put(a.getPersonne(), menage), "une personne, un ménage");
                assertNull(a.getPersonne().getDecesLe(), "un vivant");
            }
            for (Appartenance a : menage.getAppartenances()) {
                for (Appartenance b : a.getPersonne().getPassages()) {
                    assertTrue(
                            a == b || !a.couvre(b.getDebut()) || !b.couvre(b.getDebut()) || !b.couvre(a.getDebut()),
                            "aucun chevauchement");
                }
            }
        }
    }

    private static String photo(List<Menage> menages) {
        return menages.stream()
                .map(m -> m.getCle()
                        + m.clos()
                        + m.presents().stream()
                                .map(a -> a.getPersonne().getCle()
                                        + a.getLien()
                                        + a.getDebut()
                                        + a.getPersonne().getEnceinteTerme()
                                        + a.getPersonne().getDecesLe())
                                .sorted()
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" | "));
    }

    private static Evenement fait(Evenement e) {
        e.accomplir();
        return e;
    }

    private void defait(Evenement e) {
        e.annuler(apres);
        e.reprendre();
    }

    private static Personne conjoint(Menage menage) {
        return menage.presents().stream()
                .filter(a -> a.getLien() == Lien.CONJOINT)
                .findFirst()
                .orElseThrow()
                .getPersonne();
    }

    private Personne adulte() {
        return une(Identite.de("Diallo", "Salif", JOUR.minusYears(40), Sexe.HOMME));
    }

    /** Né ce jour, que l'on enregistre plus tard. */
    private Personne enfant(LocalDate naissance) {
        return new Personne(
                Cle.dePersonne(hasard),
                Identite.de("Kaboré", "Nina", naissance, Sexe.FEMME),
                new Notice(MoyenNotice.ORAL, JOUR, REFERENTE),
                apres);
    }

    private String cle() {
        return Cle.deMenage(hasard);
    }
}
