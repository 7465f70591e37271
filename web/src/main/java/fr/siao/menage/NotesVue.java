package fr.siao.menage;

import fr.siao.menage.ConsulterNotes.Ligne;
import fr.siao.menage.ConsulterNotes.Page;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.VersionLue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Les notes d'un ménage, dans son dossier : les lire page à page, en écrire une, corriger ou retirer la sienne. */
@Named("notes")
@ViewScoped
public class NotesVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterNotes consulter;

    @Inject
    private EcrireNote ecrire;

    @Inject
    private Libelles dit;

    private final String envoi = UUID.randomUUID().toString();
    private int numero;
    private String texte;
    private Long enCorrection;
    private VersionLue version;
    private String correction;

    /** Gardée avec la page : une note écrite depuis ne décale pas celle que l'on corrige ou retire. */
    private Page lue;

    public Page getPage() {
        if (lue == null) {
            lue = consulter.voir(cle, numero);
        }
        return lue;
    }

    public void ajouter() {
        ecrire.ajouter(cle, envoi, texte);
        Suite.vers(dit.dire("note.ajoutee"), Ecran.MENAGE, Onglet.NOTES.du(cle));
    }

    /** Ouvre la correction ; ce qui est tapé ailleurs dans la page y reste. */
    public void reprendre(Ligne note) {
        enCorrection = note.id();
        version = new VersionLue(note.version());
        correction = note.texte();
    }

    public void renoncer() {
        enCorrection = null;
    }

    public void corriger() {
        version.envoyer(lueEn -> ecrire.corriger(enCorrection, lueEn, correction), this::versionActuelle);
        Suite.vers(dit.dire("note.corrigee"), Ecran.MENAGE, Onglet.NOTES.du(cle));
    }

    private int versionActuelle() {
        lue = null;
        return getPage().notes().stream()
                .filter(n -> n.id().equals(enCorrection))
                .mapToInt(Ligne::version)
                .findFirst()
                .orElse(0);
    }

    /** Corrigée dans une autre page : celle-ci montre les deux textes. */
    public boolean isDepassee() {
        return version != null && version.isDepassee();
    }

    public void retirer(Long note) {
        ecrire.retirer(note);
        Suite.vers(dit.dire("note.retiree"), Ecran.MENAGE, Onglet.NOTES.du(cle));
    }

    public void plusAnciennes() {
        aller(numero + 1);
    }

    public void plusRecentes() {
        aller(Math.max(0, numero - 1));
    }

    private void aller(int page) {
        numero = page;
        lue = null;
    }

    public boolean isDebut() {
        return numero == 0;
    }

    public Long getEnCorrection() {
        return enCorrection;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
