package fr.siao.piece;

import fr.siao.menage.Onglet;
import fr.siao.piece.ConsulterPieces.Vue;
import fr.siao.piece.VerserPiece.Fichier;
import fr.siao.referentiel.Choix;
import fr.siao.referentiel.Liste;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Les pièces d'un ménage, dans son dossier : en verser une, en ouvrir une, en retirer une. */
@Named("pieces")
@ViewScoped
public class PiecesVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterPieces consulter;

    @Inject
    private VerserPiece verser;

    @Inject
    private OuvrirPiece ouvrir;

    @Inject
    private RetirerPiece retirer;

    @Inject
    private Choix choix;

    @Inject
    private Libelles dit;

    private final String envoi = UUID.randomUUID().toString();
    private String nature;
    private String personne;
    private LocalDate valableJusquAu;
    private String motif;
    private transient Part fichier;
    private transient List<SelectItem> motifs;

    /** Gardée avec la page : une pièce versée depuis ne décale pas celle que l'on retire. */
    private Vue lue;

    public Vue getVue() {
        if (lue == null) {
            lue = consulter.voir(cle);
        }
        return lue;
    }

    /** Lit le fichier sans dépasser ce qui s'accepte : l'acte refuse le reste par une phrase. */
    public void verser() throws IOException {
        byte[] contenu;
        try (InputStream flux = fichier.getInputStream()) {
            contenu = flux.readNBytes(Piece.OCTETS_MAX + 1);
        }
        verser.verser(
                cle, new Fichier(envoi, nature, personne, fichier.getSubmittedFileName(), contenu, valableJusquAu));
        Suite.vers(dit.dire("piece.versee"), Ecran.MENAGE, Onglet.PIECES.du(cle));
    }

    /** Rend le fichier, à enregistrer : le navigateur ne l'exécute jamais dans une page du SIAO (SEC-4). */
    public void ouvrir(Long piece) throws IOException {
        OuvrirPiece.Fichier rendu = ouvrir.ouvrir(cle, piece);
        Faces.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        Faces.sendFile(
                rendu.contenu(),
                dit.dire("piece.fichier", cle, piece, rendu.forme().getExtension()),
                true);
    }

    public void retirer(Long piece) {
        retirer.retirer(cle, piece, motif);
        Suite.vers(dit.dire("piece.retiree"), Ecran.MENAGE, Onglet.PIECES.du(cle));
    }

    /** Lus une fois pour toutes les lignes. */
    public List<SelectItem> getMotifs() {
        if (motifs == null) {
            motifs = choix.de(Liste.MOTIF_RETRAIT_PIECE);
        }
        return motifs;
    }

    /** Ce qu'un fichier peut peser, en octets : la page le dit avant l'envoi. */
    public int getOctetsMax() {
        return Piece.OCTETS_MAX;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getPersonne() {
        return personne;
    }

    public void setPersonne(String personne) {
        this.personne = personne;
    }

    public LocalDate getValableJusquAu() {
        return valableJusquAu;
    }

    public void setValableJusquAu(LocalDate valableJusquAu) {
        this.valableJusquAu = valableJusquAu;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public Part getFichier() {
        return fichier;
    }

    public void setFichier(Part fichier) {
        this.fichier = fichier;
    }
}
