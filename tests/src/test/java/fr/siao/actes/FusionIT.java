package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDossier;
import fr.siao.accueil.ConsulterDouble;
import fr.siao.accueil.ConsulterDouble.Cote;
import fr.siao.accueil.ConsulterDouble.Paire;
import fr.siao.accueil.ConsulterTrace;
import fr.siao.accueil.ConsulterTrace.Recherche;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.ChangerComposition;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ChangerComposition.Nouvelle;
import fr.siao.menage.ChercherPersonnes;
import fr.siao.menage.ConsulterComposition.Vie;
import fr.siao.menage.DoublePresume.Etat;
import fr.siao.menage.FusionnerPersonnes;
import fr.siao.menage.FusionnerPersonnes.Foyer;
import fr.siao.menage.FusionnerPersonnes.Maniere;
import fr.siao.menage.Identite;
import fr.siao.menage.Identite.Champ;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.OuvrirDossier;
import fr.siao.menage.PersonneConnue;
import fr.siao.menage.Sexe;
import fr.siao.socle.Textes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("MEN-5")
@DisplayName("Une fusion et sa défaite, par les actes")
public class FusionIT extends Doubles {
    /** Ce qu'une fusion défaite ne rend pas : ce qui la raconte, et ce que la connexion et la nuit écrivent ailleurs. */
    private static final Set<String> AILLEURS = Set.of(
            "fusion",
            "fusion_paire",
            "fusion_ligne",
            "fusion_temoin",
            "double_presume",
            "trace",
            "trace_sceau",
            "compte",
            "acces_motive");

    @Inject
    private OuvrirDossier ouvrir;

    @Inject
    private FusionnerPersonnes fusionner;

    @Inject
    private ChangerComposition changer;

    @Inject
    private ConsulterDossier dossier;

    @Inject
    private ConsulterTrace trace;

    @Inject
    private ChercherPersonnes chercher;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(FusionIT.class, Doubles.class, Comme.class, Base.class);
    }

    @Test
    @Tag("MEN-1")
    @DisplayName(
            "réunir deux ménages en file : une personne, une demande à la plus vieille ancienneté ; défaite, toute la base revient, ligne à ligne")
    void reunionEtDefaite() {
        String garde = enFile(2, 0);
        String quitte = enFile(3, 0);
        executer(
                "UPDATE demande d JOIN menage m ON m.id = d.menage_id JOIN file_attente f ON f.demande_id = d.id JOIN file_preconisation x ON x.demande_id = d.id SET d.anciennete = ?, f.anciennete = ?, x.anciennete = ? WHERE m.cle = ?",
                jour.minusYears(2),
                jour.minusYears(2),
                jour.minusYears(2),
                quitte);
        Paire paire = signaler(titulaire(garde), titulaire(quitte));
        String seconde = autre(paire, garde);
        String sonDouble = autre(paire, quitte);
        executer(
                "INSERT INTO piece (personne_id, nature, forme, octets, empreinte, envoi, deposee_le, deposee_par)"
                        + " SELECT p.id, 'IDENTITE', 'PDF', 1, SHA2('a', 256), 'fusion', UTC_TIMESTAMP(6), c.id FROM personne p"
                        + " JOIN compte c ON c.courriel = 'operateur.93@demo.example' WHERE p.cle = ?",
                cle(paire, quitte));
        Map<String, String> avant = base();

        agir(
                OPERATEUR,
                () -> fusionner.fusionner(ordre(
                        paire,
                        cle(paire, garde),
                        Set.of(Champ.NOM),
                        new Foyer(garde, Maniere.REUNION, null, Lien.AUTRE, Map.of(sonDouble, seconde)))));

        Cote gardee = cote(paire, garde);
        Cote absorbee = cote(paire, quitte);
        Vie vie = vie(garde);
        assertEquals(3, vie.membres().size());
        // close, elle n'est plus en charge du SIAO : la relire demande une raison (MEN-9)
        agir(OPERATEUR, () -> ouvrir.ouvrir(quitte, "PROFESSIONNEL", null));
        assertEquals(jour, vie(quitte).closLe());
        assertEquals(jour, faire(OPERATEUR, () -> dossier.voir(quitte)).closLe());
        assertEquals(absorbee.identite().nom(), lire("SELECT nom FROM personne WHERE cle = ?", gardee.cle()));
        assertEquals(gardee.identite().prenom(), lire("SELECT prenom FROM personne WHERE cle = ?", gardee.cle()));
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM appartenance a JOIN personne p ON p.id = a.personne_id WHERE p.cle = ?",
                        absorbee.cle()));
        sansChevauchement();
        assertEquals(
                gardee.cle(),
                lire("SELECT p.cle FROM piece x JOIN personne p ON p.id = x.personne_id WHERE x.envoi = ?", "fusion"));
        PersonneConnue trouvee =
                faire(OPERATEUR, () -> chercher.chercher(absorbee.cle())).get(0);
        assertEquals(gardee.cle(), trouvee.cle());
        assertEquals(garde, trouvee.menage());
        assertEquals(
                "CLOTUREE FUSION",
                lire(
                        "SELECT CONCAT(d.etat, ' ', d.etat_motif) FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? ORDER BY d.id DESC LIMIT 1",
                        quitte));
        assertEquals(
                jour.minusYears(2).toString(),
                lire(
                        "SELECT f.anciennete FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?",
                        garde));
        assertEquals(
                "3",
                lire(
                        "SELECT f.personnes FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?",
                        garde));
        assertNotEquals(avant, base());
        Paire reunie = voir(paire.id());
        assertEquals(Etat.FUSIONNE, reunie.etat());
        assertTrue(reunie.fusion().changements() > 5);
        refuse(
                "double.decide.FUSIONNE",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(reunie, gardee.cle(), Set.of(), null)));
        traceUnie(garde, quitte);

        agir(OPERATEUR, () -> fusionner.defaire(paire.id()));
        Map<String, String> apres = base();
        avant.forEach((table, somme) -> assertEquals(somme, apres.get(table), table));
        assertEquals(Etat.A_VOIR, voir(paire.id()).etat());
        assertTrue(vie(garde).version() > vie.version());
        refuse("fusion.dejaDefaite", OPERATEUR, () -> fusionner.defaire(paire.id()));
    }

    @Test
    @Tag("MEN-1")
    @DisplayName("elle quitte l'autre ménage, où ceux qui restent ont un titulaire ; défaite, toute la base revient")
    void departEtDefaite() {
        String garde = enFile(1, 1);
        String quitte = enFile(3, 1);
        Paire paire = signaler(titulaire(garde), titulaire(quitte));
        String suivant = autre(paire, quitte);
        Map<String, String> avant = base();
        refuse(
                "evenement.suivant",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(
                        paire, cle(paire, quitte), Set.of(), new Foyer(garde, Maniere.DEPART, null, null, Map.of()))));
        refuse(
                "fusion.seule",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(
                        paire, cle(paire, quitte), Set.of(), new Foyer(quitte, Maniere.DEPART, null, null, Map.of()))));
        refuse("fusion.foyer", OPERATEUR, () -> fusionner.fusionner(ordre(paire, cle(paire, quitte), Set.of(), null)));
        assertEquals(avant, base());

        agir(
                OPERATEUR,
                () -> fusionner.fusionner(ordre(
                        paire,
                        cle(paire, quitte),
                        Set.of(),
                        new Foyer(garde, Maniere.DEPART, suivant, null, Map.of()))));
        assertEquals(cle(paire, quitte), titulaire(garde));
        assertEquals(suivant, titulaire(quitte));
        Vie restee = vie(quitte);
        assertEquals(2, restee.membres().size());
        Long depart = restee.histoire().get(0).id();
        refuse("evenement.depend.fusion", OPERATEUR, () -> changer.defaire(new Lu(quitte, restee.version()), depart));
        sansChevauchement();
        agir(OPERATEUR, () -> fusionner.defaire(paire.id()));
        Map<String, String> apres = base();
        avant.forEach((table, somme) -> assertEquals(somme, apres.get(table), table));
    }

    @Test
    @DisplayName(
            "deux fois dans le même ménage : elle n'y est plus qu'une, et le titulaire le reste ; défaite, tout revient")
    void memeMenage() {
        String menage = creer(identite("Diarra", "Fanta"), identite("Diarrha", "Fanta"), identite("Diarra", "Issa"));
        String titulaire = titulaire(menage);
        String encore = vie(menage).membres().stream()
                .map(m -> m.cle())
                .filter(cle -> !cle.equals(titulaire))
                .findFirst()
                .orElseThrow();
        Paire paire = signaler(titulaire, encore);
        Map<String, String> avant = base();
        agir(OPERATEUR, () -> fusionner.fusionner(ordre(paire, encore, Set.of(), null)));
        assertEquals(2, vie(menage).membres().size());
        assertEquals(encore, titulaire(menage));
        sansChevauchement();
        agir(OPERATEUR, () -> fusionner.defaire(paire.id()));
        Map<String, String> apres = base();
        avant.forEach((table, somme) -> assertEquals(somme, apres.get(table), table));
    }

    @Test
    @DisplayName("ne se défait plus si le ménage gardé a changé, ou si la demande a avancé ; la phrase dit quoi")
    void dependances() {
        String garde = enFile(1, 2);
        String quitte = creer(identite("Nkomo", "Blessing"));
        Paire paire = signaler(titulaire(garde), titulaire(quitte));
        agir(OPERATEUR, () -> fusionner.fusionner(ordre(paire, cle(paire, garde), Set.of(), reunion(garde))));
        Vie reunie = vie(garde);
        agir(
                OPERATEUR,
                () -> changer.naissance(
                        new Lu(garde, reunie.version()),
                        new Nouvelle(Identite.de("Nkomo", "Lina", jour, Sexe.FEMME), MoyenNotice.ORAL, jour),
                        null));
        refuse("fusion.depend.appartenance", OPERATEUR, () -> fusionner.defaire(paire.id()));
        Vie nee = vie(garde);
        agir(
                OPERATEUR,
                () -> changer.defaire(
                        new Lu(garde, nee.version()), nee.histoire().get(0).id()));
        refuse("fusion.depend.evenement", OPERATEUR, () -> fusionner.defaire(paire.id()));
        executer(
                "DELETE e FROM evenement e JOIN menage m ON m.id = e.menage_id WHERE m.cle = ? AND e.nature = 'NAISSANCE'",
                garde);
        executer(
                "INSERT INTO demande_etape (demande_id, etat, compte_id, instant) SELECT d.id, d.etat, d.auteur_id, UTC_TIMESTAMP(6) FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? AND d.etat = 'EN_ATTENTE'",
                garde);
        refuse("fusion.depend.demande_etape", OPERATEUR, () -> fusionner.defaire(paire.id()));
    }

    @Test
    @DisplayName(
            "tout ce qui désigne une personne ou un ménage est dans l'image d'une fusion, ou l'on dit pourquoi il n'y est pas")
    void rienOublie() {
        Set<String> dansLImage = Set.of(
                "personne",
                "menage",
                "appartenance",
                "evenement",
                "evenement_effet",
                "evaluation",
                "renseignement",
                "transfert",
                "demande",
                "proposition",
                "prise_en_charge");
        Set<String> refaits = Set.of("personne_cle", "file_attente", "echeance");
        Set<String> deLaFusion = Set.of("double_presume", "fusion", "fusion_paire");
        Set<String> suivent = Set.of("piece"); // une défaite la rend ; elle n'en empêche aucune
        Set<String> dejaPartis = Set.of("message");
        Set<String> restes = Set.of(
                "protection_equipier",
                "report_evaluation",
                "note",
                "evaluation_flash",
                "evaluation_reponse",
                "flash_reponse",
                "suivi",
                "protection",
                "acces_motive");
        String lues = lire(
                "SELECT GROUP_CONCAT(DISTINCT table_name) FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_name IN ('personne', 'menage') AND 1 = ?",
                1);
        for (String table : lues.split(",")) {
            assertTrue(
                    Stream.of(dansLImage, suivent, refaits, deLaFusion, dejaPartis, restes)
                            .anyMatch(connues -> connues.contains(table)),
                    table);
        }
        dansLImage.forEach(
                table -> assertFalse(Textes.dire("fusion.depend." + table).isBlank()));
    }

    private void traceUnie(String garde, String quitte) {
        Set<String> cles =
                Set.copyOf(faire("dpd.93", () -> trace.chercher(new Recherche(garde, null, null, null))).stream()
                        .map(ConsulterTrace.Ligne::cle)
                        .toList());
        assertEquals(Set.of(garde, quitte), cles);
    }

    /** Une autre personne de ce ménage. */
    private static String autre(Paire paire, String menage) {
        Cote cote = cote(paire, menage);
        return cote.foyer().membres().stream()
                .map(ConsulterDouble.Membre::cle)
                .filter(cle -> !cle.equals(cote.cle()))
                .findFirst()
                .orElseThrow();
    }

    private static void sansChevauchement() {
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM appartenance a JOIN appartenance b ON b.personne_id = a.personne_id AND b.id > a.id"
                                + " WHERE a.debut < COALESCE(b.fin, '9999-12-31') AND b.debut < COALESCE(a.fin, '9999-12-31')"
                                + " AND (a.fin IS NULL OR a.fin > a.debut) AND (b.fin IS NULL OR b.fin > b.debut) AND 1 = ?",
                        1));
    }

    /** Un résumé de chaque table de la base, toutes lignes, toutes colonnes, versions et repères de la nuit exceptés. */
    private static Map<String, String> base() {
        Map<String, String> sommes = new LinkedHashMap<>();
        String tables = lire(
                "SELECT GROUP_CONCAT(table_name) FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND 1 = ?",
                1);
        for (String table : tables.split(",")) {
            if (!AILLEURS.contains(table)) {
                String colonnes = lire(
                        "SELECT GROUP_CONCAT('COALESCE(`', column_name, '`, ''-'')') FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND column_name NOT IN ('version', 'a_comparer')"
                                // L'envoi des messages passe toutes les cinq secondes, fusion ou pas.
                                + " AND NOT (table_name = 'message' AND column_name IN"
                                + " ('etat', 'essais', 'prochain_essai', 'envoye_le', 'erreur'))",
                        table);
                sommes.put(
                        table,
                        lire(
                                "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', " + colonnes
                                        + "))), 0)) FROM `" + table + "` WHERE 1 = ?",
                                1));
            }
        }
        assertTrue(sommes.keySet()
                .containsAll(Set.of("personne", "personne_cle", "appartenance", "demande", "file_attente")));
        return sommes;
    }
}
