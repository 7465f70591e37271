package fr.siao.menage;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.OPERATRICE;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.SIAO_93;
import static fr.siao.Exemples.ilYA;
import static fr.siao.Exemples.plusTard;
import static fr.siao.Exemples.une;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.menage.DoublePresume.Etat;
import fr.siao.menage.DoublePresume.Origine;
import fr.siao.menage.Identite.Champ;
import fr.siao.menage.doubles.Indice;
import fr.siao.menage.doubles.Rapprochement;
import fr.siao.socle.Cle;
import fr.siao.socle.Signature;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MEN-5")
@DisplayName("Une fusion")
class FusionTest {
    private static final Random HASARD = new Random(5);
    private static final Rapprochement RESSEMBLANT =
            new Rapprochement(0.87, List.of(Indice.MEME_NOM, Indice.MEME_NAISSANCE, Indice.SEXES_DIFFERENTS));

    private final Personne awa = une(Identite.de("Kaboré", "Awa", JOUR.minusYears(31), Sexe.FEMME));
    private final Personne hawa = une(Identite.de("Kabore", "Hawa", JOUR.minusYears(31), Sexe.FEMME));

    @Test
    @DisplayName("garde de chacune, champ par champ, ce que l'on a choisi, et rien d'autre")
    void champs() {
        Identite une = new Identite(
                "Kaboré",
                "Awa",
                "Mimi",
                JOUR.minusYears(31),
                Sexe.FEMME,
                Nationalite.FRANCAISE,
                "0601020304",
                null,
                "Sow");
        Identite autre = new Identite("Kabore", "Hawa", null, JOUR.minusYears(30), Sexe.HOMME, null, null, JOUR, null);
        for (Champ champ : Champ.values()) {
            Identite choisie = une.avec(autre, EnumSet.of(champ));
            for (Champ lu : Champ.values()) {
                assertEquals(lu.connu(lu == champ ? autre : une), lu.connu(choisie), champ + " " + lu);
            }
        }
    }

    @Test
    @Tag("MEN-1")
    @DisplayName("là où deux passages se chevauchent, le parcours qui mène au ménage où elle vit l'emporte")
    void chevauchement() {
        Menage ou = menage(awa, ilYA(6));
        Menage avant = menage(hawa, ilYA(9));
        avant.presence(hawa).finir(ilYA(2));
        awa.absorber(hawa, awa.getIdentite(), ou, OPERATRICE);
        assertEquals(2, awa.getPassages().size());
        assertEquals(List.of(), hawa.getPassages());
        assertEquals(ilYA(6), ou.presence(awa).getDebut());
        assertEquals(ilYA(6), avant.getAppartenances().get(0).getFin());
        sansChevauchement(awa);
    }

    @Test
    @Tag("MEN-1")
    @DisplayName(
            "gardée ou absorbée, celle qui vit dans le ménage choisi garde son parcours ; un passage tout entier couvert n'a pas été")
    void couvert() {
        Menage ou = menage(hawa, ilYA(9));
        Menage quitte = menage(awa, ilYA(6));
        quitte.presence(awa).finir(ilYA(1));
        awa.absorber(hawa, awa.getIdentite(), ou, OPERATRICE);
        assertSame(awa, ou.presence(awa).getPersonne());
        Appartenance couverte = quitte.getAppartenances().get(0);
        assertEquals(couverte.getDebut(), couverte.getFin());
        sansChevauchement(awa);
    }

    @Test
    @Tag("MEN-1")
    @DisplayName("aucun enchaînement de passages ne laisse un jour dans deux ménages")
    void jamaisDeuxMenages() {
        for (int essai = 0; essai < 500; essai++) {
            Personne une = une(Identite.de("Sow", "Awa", null, Sexe.FEMME));
            Personne autre = une(Identite.de("Sow", "Hawa", null, Sexe.FEMME));
            passages(une);
            passages(autre);
            une.absorber(autre, une.getIdentite(), null, OPERATRICE);
            sansChevauchement(une);
        }
    }

    /** Une suite de passages finis, sans chevauchement entre eux. */
    private static void passages(Personne personne) {
        LocalDate jour = JOUR.minusDays(400);
        for (int i = 0; i < HASARD.nextInt(5); i++) {
            LocalDate debut = jour.plusDays(HASARD.nextInt(40));
            jour = debut.plusDays(HASARD.nextInt(60));
            Menage menage = menage(personne, debut);
            menage.presence(personne).finir(jour);
        }
    }

    private static void sansChevauchement(Personne personne) {
        List<Appartenance> passages = personne.getPassages();
        for (Appartenance un : passages) {
            assertTrue(passages.stream().noneMatch(autre -> autre != un && un.chevauche(autre)));
            assertTrue(un.getFin() == null || !un.getFin().isBefore(un.getDebut()));
        }
    }

    @Test
    @Tag("MEN-6")
    @DisplayName(
            "la clé de l'absorbée reste, mène à l'autre, et ne se réunit plus à personne ; ses clés de recherche s'effacent")
    void absorbee() {
        String cle = hawa.getCle();
        awa.absorber(hawa, awa.getIdentite(), null, OPERATRICE);
        assertEquals(cle, hawa.getCle());
        assertSame(awa, hawa.getAbsorbeePar());
        refuse("fusion.dejaAbsorbee", () -> awa.absorber(hawa, awa.getIdentite(), null, OPERATRICE));
        refuse("fusion.dejaAbsorbee", () -> hawa.absorber(awa, awa.getIdentite(), null, OPERATRICE));
    }

    @Test
    @DisplayName("ne se fait ni d'une personne avec elle-même, ni d'une morte avec une vivante")
    void refus() {
        refuse("fusion.meme", () -> awa.absorber(awa, awa.getIdentite(), null, OPERATRICE));
        hawa.mourir(JOUR);
        refuse("fusion.decedee", () -> awa.absorber(hawa, awa.getIdentite(), null, OPERATRICE));
    }

    @Test
    @Tag("MEN-1")
    @DisplayName(
            "à la réunion de deux ménages, qui est déjà là n'entre pas deux fois, et le conjoint du même titulaire le reste")
    void reunion() {
        Menage ici = menage(awa, ilYA(6));
        Menage autre = menage(hawa, ilYA(3));
        Personne issa = une(Identite.de("Sow", "Issa", ilYA(400), Sexe.HOMME));
        Personne lina = une(Identite.de("Sow", "Lina", ilYA(50), Sexe.FEMME));
        autre.recevoir(issa, Lien.CONJOINT, ilYA(3));
        autre.recevoir(lina, Lien.ENFANT, ilYA(3));
        Evenement reunion = Evenement.reunion(ici, autre, Lien.AUTRE, Map.of(hawa, awa), JOUR, OPERATRICE);
        reunion.accomplir();
        assertEquals(
                List.of(awa, issa, lina),
                ici.presents().stream().map(Appartenance::getPersonne).toList());
        assertEquals(
                List.of(Lien.TITULAIRE, Lien.CONJOINT, Lien.ENFANT),
                ici.presents().stream().map(Appartenance::getLien).toList());
        awa.absorber(hawa, awa.getIdentite(), ici, OPERATRICE);
        sansChevauchement(awa);
        assertTrue(autre.clos());
        assertFalse(autre.portrait(JOUR).enMots().isBlank());
    }

    @Test
    @DisplayName("un ménage dont chacun était déjà ailleurs reste lisible une fois clos")
    void closSansPersonne() {
        Menage ici = menage(awa, ilYA(6));
        Menage autre = menage(hawa, ilYA(3));
        Evenement.reunion(ici, autre, Lien.AUTRE, Map.of(hawa, awa), JOUR, OPERATRICE)
                .accomplir();
        awa.absorber(hawa, awa.getIdentite(), ici, OPERATRICE);
        assertSame(awa, autre.titulaire());
        assertFalse(autre.portrait(JOUR).enMots().isBlank());
    }

    @Test
    @DisplayName(
            "une paire écartée ne revient que si l'une des deux change d'identité ; un téléphone identique ne change rien")
    void ecartee() throws Exception {
        DoublePresume paire = paire();
        Signature apres = plusTard(OPERATRICE, Duration.ofMinutes(5));
        refuse("double.motif", () -> paire.ecarter("  ", apres));
        refuse("double.motif", () -> paire.ecarter("x".repeat(121), apres));
        paire.ecarter(" jumelles ", apres);
        assertEquals("jumelles", paire.getMotif());
        refuse("double.decide.ECARTE", () -> paire.ecarter("encore", apres));

        Signature nuit = new Signature(null, apres.instant().plusSeconds(60));
        awa.decrire(awa.getIdentite(), plusTard(apres, Duration.ofMinutes(1)));
        paire.revoir(RESSEMBLANT, Origine.NUIT, nuit);
        assertEquals(Etat.ECARTE, paire.getEtat());

        awa.decrire(
                awa.getIdentite().avec(hawa.getIdentite(), Set.of(Champ.PRENOM)),
                plusTard(apres, Duration.ofMinutes(2)));
        paire.revoir(RESSEMBLANT, Origine.NUIT, nuit);
        assertEquals(Etat.A_VOIR, paire.getEtat());
        assertEquals(null, paire.getMotif());
    }

    @Test
    @DisplayName("une paire fusionnée ne revient pas, et la nuit ne fait pas oublier qui l'avait signalée")
    void fusionnee() throws Exception {
        DoublePresume paire =
                new DoublePresume(avecId(hawa, 8L), avecId(awa, 7L), SIAO_93, RESSEMBLANT, Origine.SAISIE, REFERENTE);
        assertSame(awa, paire.getUne());
        assertEquals(RESSEMBLANT.indices(), paire.getIndices());
        paire.revoir(RESSEMBLANT, Origine.NUIT, new Signature(null, OPERATRICE.instant()));
        assertEquals(Origine.SAISIE, paire.getOrigine());
        assertEquals(REFERENTE.compte(), paire.getSignalePar());
        paire.fusionner(OPERATRICE);
        paire.revoir(RESSEMBLANT, Origine.SIGNALEE, REFERENTE);
        assertEquals(Etat.FUSIONNE, paire.getEtat());
        refuse("double.decide.FUSIONNE", paire::exigerAVoir);
        refuse("fusion.meme", () -> new DoublePresume(awa, awa, SIAO_93, RESSEMBLANT, Origine.NUIT, REFERENTE));
    }

    @Test
    @DisplayName("se défait tant que ce qu'elle a changé vaut ce qu'elle en a fait ; sinon la phrase dit quoi")
    void defaire() throws Exception {
        DoublePresume paire = paire();
        Portee demandes = new Portee("demande", "TRUE", List.of("etat"));
        Portee personnes = new Portee("personne", "TRUE", List.of());
        List<Portee> portees = List.of(personnes, demandes);
        Image avant = image("Kaboré", "0601", "EN_ATTENTE");
        Image apres = image("Kabore", "0601", "CLOTUREE");
        Fusion fusion = new Fusion(paire, null, null, false, OPERATRICE);
        fusion.reunir(awa, hawa, awa.getIdentite(), OPERATRICE);
        fusion.noter(avant, apres, portees);
        assertEquals(2, fusion.getLignes().size());
        assertEquals("Kaboré", fusion.getLignes().get(0).getAvant());
        assertEquals(Etat.FUSIONNE, paire.getEtat());

        fusion.exigerIntacte(List.of(awa), apres, portees);
        fusion.exigerIntacte(List.of(awa), image("Kabore", "0602", "CLOTUREE"), portees);
        refuse(
                "fusion.depend.personne",
                () -> fusion.exigerIntacte(List.of(awa), image("Sow", "0601", "CLOTUREE"), portees));
        refuse(
                "fusion.depend.demande",
                () -> fusion.exigerIntacte(List.of(awa), image("Kabore", "0601", "POURVUE"), portees));
        Personne autre = une(Identite.de("Kabore", "Ava", null, Sexe.FEMME));
        autre.absorber(awa, awa.getIdentite(), null, OPERATRICE);
        refuse("fusion.depend.fusion", () -> fusion.exigerIntacte(List.of(awa), apres, portees));
        fusion.defaire(REFERENTE);
        assertEquals(Etat.A_VOIR, paire.getEtat());
        refuse("fusion.dejaDefaite", () -> fusion.exigerIntacte(List.of(awa), apres, portees));
    }

    @Test
    @DisplayName("une ligne nouvelle empêche aussi de défaire : l'empreinte d'une table dit tout ce qui en dépend")
    void empreinte() {
        Portee demandes = new Portee("demande", "TRUE", List.of("etat"));
        Image une = image("Sow", null, "EN_ATTENTE");
        Image deux = image("Sow", null, "EN_ATTENTE");
        deux.tables().get("demande").put(12L, Map.of("etat", "BROUILLON"));
        assertEquals(une.empreinte(demandes), image("Diop", "06", "EN_ATTENTE").empreinte(demandes));
        assertNotEquals(une.empreinte(demandes), deux.empreinte(demandes));
        LigneDeFusion nee = une.vers(deux).get(0);
        assertTrue(nee.naissance());
        assertFalse(une.tient(nee));
    }

    private static Image image(String nom, String telephone, String etat) {
        Map<String, String> personne = new TreeMap<>();
        personne.put("nom", nom);
        personne.put("telephone", telephone);
        Map<String, SortedMap<Long, Map<String, String>>> tables = new LinkedHashMap<>();
        tables.put("personne", new TreeMap<>(Map.of(7L, personne)));
        tables.put("demande", new TreeMap<>(Map.of(3L, Map.of("etat", etat))));
        return new Image(tables);
    }

    private DoublePresume paire() throws Exception {
        return new DoublePresume(
                avecId(awa, 7L),
                avecId(hawa, 8L),
                SIAO_93,
                RESSEMBLANT,
                Origine.NUIT,
                new Signature(null, OPERATRICE.instant()));
    }

    private static Menage menage(Personne titulaire, LocalDate depuis) {
        Menage menage = new Menage(Cle.deMenage(HASARD), SIAO_93, titulaire, OPERATRICE);
        Appartenance presence = menage.presence(titulaire);
        menage.getAppartenances().remove(presence);
        titulaire.getPassages().remove(presence);
        menage.recevoir(titulaire, Lien.TITULAIRE, depuis);
        return menage;
    }

    private static Personne avecId(Personne personne, Long id) throws Exception {
        Field champ = Personne.class.getDeclaredField("id");
        champ.setAccessible(true);
        champ.set(personne, id);
        return personne;
    }
}
