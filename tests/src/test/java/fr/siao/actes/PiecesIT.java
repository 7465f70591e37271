package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.ensemble;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.ChangerComposition;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ConsulterComposition;
import fr.siao.menage.Proteger;
import fr.siao.piece.ConsulterPieces;
import fr.siao.piece.ConsulterPieces.Ligne;
import fr.siao.piece.ConsulterPieces.Validite;
import fr.siao.piece.ConsulterPieces.Vue;
import fr.siao.piece.OuvrirPiece;
import fr.siao.piece.RetirerPiece;
import fr.siao.piece.VerserPiece;
import fr.siao.piece.VerserPiece.Fichier;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("SEC-4")
@DisplayName("Les pièces d'un dossier, par les actes")
public class PiecesIT {
    private static final String INTERVENANTE = "intervenante.93";
    private static final String OPERATEUR = "operateur.93";

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    private VerserPiece verser;

    @Inject
    private ConsulterPieces consulter;

    @Inject
    private OuvrirPiece ouvrir;

    @Inject
    private RetirerPiece retirer;

    @Inject
    private Proteger proteger;

    @Inject
    private ConsulterComposition composition;

    @Inject
    private ChangerComposition changer;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(PiecesIT.class, Comme.class, Base.class);
    }

    @Test
    @Tag("TRA-1")
    @DisplayName(
            "versée par la structure, une pièce se relit du SIAO octet pour octet ; chaque geste se trace, le nom du fichier ne se garde pas")
    void verserEtOuvrir() {
        String cle = Base.suivi(Base.SANS_PIECE);
        byte[] avis = pdf("avis");
        verser(INTERVENANTE, cle, fichier("IMPOTS", null, "avis-dupont.pdf", avis, jour.plusDays(10)));

        Vue vue = faire(OPERATEUR, () -> consulter.voir(cle));
        assertTrue(vue.ouvert());
        assertEquals(VerserPiece.PIECES_MAX - 1, vue.reste());
        Ligne ligne = vue.presentes().get(0);
        assertEquals("Avis d’imposition", ligne.nature());
        assertEquals("", ligne.deQui());
        assertEquals(Validite.BIENTOT_PERIMEE, ligne.validite());
        assertEquals(avis.length, ligne.octets());
        OuvrirPiece.Fichier rendu = faire(OPERATEUR, () -> ouvrir.ouvrir(cle, ligne.id()));
        assertArrayEquals(avis, rendu.contenu());
        for (String acte : List.of("piece.verser", "piece.lister", "piece.ouvrir")) {
            assertEquals(
                    "1",
                    lire(
                            "SELECT COUNT(*) FROM trace t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ? AND t.acte = ?",
                            cle,
                            acte));
        }
        assertEquals(
                "Avis d’imposition",
                lire("SELECT motif FROM trace WHERE acte = 'piece.ouvrir' AND objet_id = ?", ligne.id()));
        assertEquals("0", lire("SELECT COUNT(*) FROM trace WHERE motif LIKE ?", "%dupont%"));
    }

    @Test
    @Tag("HAB-3")
    @DisplayName(
            "hors du périmètre, ni le ménage ni ses pièces n'existent ; le 115, les places et l'État n'en voient aucune")
    void horsPerimetre() {
        String cle = Base.suivi(Base.SANS_PIECE);
        verser(INTERVENANTE, cle, fichier("IDENTITE", null, "a.pdf", pdf("ici"), null));
        Long id = seule(cle).id();
        String ailleurs = lire(
                "SELECT m.cle FROM menage m JOIN siao s ON s.id = m.siao_id WHERE s.departement = ? AND NOT m.protege LIMIT 1",
                "75");
        for (String qui : List.of(INTERVENANTE, OPERATEUR)) {
            refuse("erreur.introuvable", qui, () -> consulter.voir(ailleurs));
            refuse("erreur.introuvable", qui, () -> verser.verser(ailleurs, fichier(pdf("ailleurs"))));
        }
        refuse("erreur.introuvable", "operateur.75", () -> ouvrir.ouvrir(cle, id));
        refuse("erreur.introuvable", "operateur.75", () -> retirer.retirer(cle, id, "ERREUR"));
        String autre = Base.suivi(Base.SANS_PIECE);
        refuse("erreur.introuvable", INTERVENANTE, () -> ouvrir.ouvrir(autre, id));
        refuse("erreur.introuvable", INTERVENANTE, () -> retirer.retirer(autre, id, "ERREUR"));
        for (String qui : List.of("ecoutante.93", "responsable.93", "gestionnaire.93", "etat.93", "dpd.93")) {
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> consulter.voir(cle)), qui);
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> ouvrir.ouvrir(cle, id)), qui);
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> verser.verser(cle, fichier(pdf("x")))), qui);
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> retirer.retirer(cle, id, "ERREUR")), qui);
        }
    }

    @Test
    @Tag("URG-10")
    @DisplayName("d'un ménage protégé, qui n'est pas de l'équipe n'ouvre plus aucune pièce")
    void protege() {
        String cle = Base.suivi(Base.SANS_PIECE, "NOT EXISTS (SELECT 1 FROM protection x WHERE x.menage_id = m.id)");
        verser(INTERVENANTE, cle, fichier("IDENTITE", null, "a.pdf", pdf("protege"), null));
        Long id = seule(cle).id();
        agir(INTERVENANTE, () -> proteger.proteger(cle));
        try {
            refuse("erreur.introuvable", OPERATEUR, () -> ouvrir.ouvrir(cle, id));
            refuse("erreur.introuvable", OPERATEUR, () -> consulter.voir(cle));
            assertEquals(
                    id,
                    faire(INTERVENANTE, () -> consulter.voir(cle))
                            .presentes()
                            .get(0)
                            .id());
        } finally {
            agir("coordinateur.93", () -> proteger.lever(cle, "ERREUR"));
        }
    }

    @Test
    @Tag("MEN-1")
    @DisplayName("la pièce d'une personne part avec elle, celle du ménage y reste ; un départ défait la ramène")
    void suitLaPersonne() {
        String cle = Base.suivi(Base.SANS_PIECE, Base.A_PLUSIEURS);
        var vie = faire(OPERATEUR, () -> composition.voir(cle));
        String partante = vie.membres().get(1).cle();
        verser(INTERVENANTE, cle, fichier("IDENTITE", partante, "a.pdf", pdf("sienne"), null));
        verser(INTERVENANTE, cle, fichier("LOGEMENT", null, "b.pdf", pdf("commune"), null));
        Long sienne = identifiantDe(cle, partante);

        agir(OPERATEUR, () -> changer.depart(new Lu(cle, vie.version()), partante, null, jour));
        assertEquals(
                1, faire(INTERVENANTE, () -> consulter.voir(cle)).presentes().size());
        refuse("erreur.introuvable", INTERVENANTE, () -> ouvrir.ouvrir(cle, sienne));
        refuse("erreur.introuvable", INTERVENANTE, () -> retirer.retirer(cle, sienne, "ERREUR"));

        var partie = faire(OPERATEUR, () -> composition.voir(cle));
        agir(
                OPERATEUR,
                () -> changer.defaire(
                        new Lu(cle, partie.version()),
                        Long.valueOf(lire(
                                "SELECT MAX(e.id) FROM evenement e JOIN menage m ON m.id = e.menage_id WHERE m.cle = ?",
                                cle))));
        assertEquals(
                2, faire(INTERVENANTE, () -> consulter.voir(cle)).presentes().size());
    }

    @Test
    @Tag("OPS-2")
    @DisplayName(
            "dix envois de la même page, ensemble, ne versent qu'une pièce ; un autre fichier, par « précédent », en est une autre")
    void doubleEnvoi() throws Exception {
        String cle = Base.suivi(Base.SANS_PIECE);
        Fichier fichier = fichier(pdf("une seule"));
        assertEquals(10, ensemble(Collections.nCopies(10, () -> verser(INTERVENANTE, cle, fichier))));
        assertEquals(
                1, faire(INTERVENANTE, () -> consulter.voir(cle)).presentes().size());
        refuse("piece.deja", OPERATEUR, () -> verser.verser(cle, fichier(pdf("une seule"))));
        Fichier autre = new Fichier(fichier.envoi(), "LOGEMENT", null, "b.pdf", pdf("une autre"), null);
        assertEquals(10, ensemble(Collections.nCopies(10, () -> verser(INTERVENANTE, cle, autre))));
        assertEquals(
                2, faire(INTERVENANTE, () -> consulter.voir(cle)).presentes().size());
        Long retiree = faire(INTERVENANTE, () -> consulter.voir(cle))
                .presentes()
                .get(0)
                .id();
        agir(INTERVENANTE, () -> retirer.retirer(cle, retiree, "ERREUR"));
        verser(INTERVENANTE, cle, autre);
        assertEquals(
                2, faire(INTERVENANTE, () -> consulter.voir(cle)).presentes().size());
    }

    @Test
    @DisplayName("ce qui n'est pas ce qu'il dit, une nature inconnue, une personne d'ailleurs : rien n'est écrit")
    void refuses() {
        String cle = Base.suivi(Base.SANS_PIECE);
        String page = "<html><script>alert(1)</script></html>";
        byte[] html = page.getBytes(StandardCharsets.UTF_8);
        refuse("piece.forme", INTERVENANTE, () -> verser.verser(cle, fichier("IDENTITE", null, "a.pdf", html, null)));
        refuse(
                "piece.ment",
                INTERVENANTE,
                () -> verser.verser(cle, fichier("IDENTITE", null, "a.png", pdf("x"), null)));
        refuse("piece.vide", INTERVENANTE, () -> verser.verser(cle, fichier(new byte[0])));
        refuse("piece.grosse", INTERVENANTE, () -> verser.verser(cle, fichier(new byte[6 * 1024 * 1024])));
        refuse("saisie.motif", INTERVENANTE, () -> verser.verser(cle, fichier("X", null, "a.pdf", pdf("x"), null)));
        String dAilleurs = lire(
                "SELECT p.cle FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id WHERE m.cle <> ? LIMIT 1",
                cle);
        refuse(
                "menage.pasDuMenage",
                INTERVENANTE,
                () -> verser.verser(cle, fichier("IDENTITE", dAilleurs, "a.pdf", pdf("x"), null)));
        assertEquals(List.of(), faire(INTERVENANTE, () -> consulter.voir(cle)).presentes());
    }

    @Test
    @DisplayName(
            "retirée avec un motif, son contenu n'est plus en base ; elle ne s'ouvre plus, et l'on sait qui et pourquoi")
    void retrait() {
        String cle = Base.suivi(Base.SANS_PIECE);
        verser(INTERVENANTE, cle, fichier(pdf("de trop")));
        Long id = seule(cle).id();
        refuse("saisie.motif", OPERATEUR, () -> retirer.retirer(cle, id, "X"));
        agir(OPERATEUR, () -> retirer.retirer(cle, id, "EXCESSIVE"));
        assertEquals("0", lire("SELECT COUNT(*) FROM piece_contenu WHERE piece_id = ?", id));
        refuse("piece.retiree", INTERVENANTE, () -> ouvrir.ouvrir(cle, id));
        refuse("piece.retiree", INTERVENANTE, () -> retirer.retirer(cle, id, "ERREUR"));
        Vue vue = faire(INTERVENANTE, () -> consulter.voir(cle));
        assertEquals(List.of(), vue.presentes());
        assertEquals("Dit plus que ce qui est nécessaire", vue.retirees().get(0).retraitMotif());
        verser(INTERVENANTE, cle, fichier(pdf("de trop")));
        assertEquals(
                1, faire(INTERVENANTE, () -> consulter.voir(cle)).presentes().size());
    }

    @Test
    @DisplayName("un dossier tient soixante pièces, et leur liste se lit en autant d'ordres que pour deux")
    void borne() {
        String cle = Base.suivi(Base.SANS_PIECE);
        verser(INTERVENANTE, cle, fichier(pdf("première")));
        String elle = faire(INTERVENANTE, () -> consulter.voir(cle))
                .personnes()
                .get(0)
                .cle();
        verser(OPERATEUR, cle, fichier("IDENTITE", elle, "b.pdf", pdf("seconde"), null));
        long pourDeux = Comme.ordres(INTERVENANTE, () -> consulter.voir(cle));
        executer(
                "INSERT INTO piece (menage_id, personne_id, nature, forme, octets, empreinte, envoi, deposee_le, deposee_par)"
                        + " SELECT p.menage_id, p.personne_id, p.nature, p.forme, p.octets, SHA2(CONCAT(p.id, '-', s.seq), 256),"
                        + " CONCAT(p.id, '-', s.seq), p.deposee_le, p.deposee_par FROM piece p JOIN menage m ON m.cle = ?"
                        + " LEFT JOIN appartenance a ON a.personne_id = p.personne_id AND a.fin IS NULL JOIN seq_1_to_29 s"
                        + " WHERE m.id IN (p.menage_id, a.menage_id)",
                cle);
        Vue vue = faire(INTERVENANTE, () -> consulter.voir(cle));
        assertEquals(0, vue.reste());
        assertEquals(VerserPiece.PIECES_MAX, vue.presentes().size());
        assertEquals(pourDeux, Comme.ordres(INTERVENANTE, () -> consulter.voir(cle)));
        refuse("piece.trop", INTERVENANTE, () -> verser.verser(cle, fichier(pdf("de trop encore"))));
    }

    private void verser(String qui, String cle, Fichier fichier) {
        agir(qui, () -> verser.verser(cle, fichier));
    }

    private Ligne seule(String cle) {
        List<Ligne> presentes = faire(INTERVENANTE, () -> consulter.voir(cle)).presentes();
        assertEquals(1, presentes.size());
        return presentes.get(0);
    }

    private static Long identifiantDe(String cle, String personne) {
        return Base.identifiant(
                "SELECT x.id FROM piece x JOIN personne p ON p.id = x.personne_id JOIN appartenance a ON a.personne_id = p.id"
                        + " JOIN menage m ON m.id = a.menage_id WHERE m.cle = ? AND p.cle = ?",
                cle,
                personne);
    }

    private static Fichier fichier(byte[] contenu) {
        return fichier("LOGEMENT", null, "a.pdf", contenu, null);
    }

    private static Fichier fichier(String nature, String personne, String nom, byte[] contenu, LocalDate valable) {
        return new Fichier(UUID.randomUUID().toString(), nature, personne, nom, contenu, valable);
    }

    private static byte[] pdf(String contenu) {
        return ("%PDF-1.4\n% " + contenu + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }
}
