package fr.siao.compte;

import fr.siao.compte.GererComptes.Ligne;
import fr.siao.compte.GererComptes.Page;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.omnifaces.cdi.Param;

/** Les comptes de mon périmètre : les trouver, en créer. */
@Named("comptes")
@ViewScoped
public class ComptesVue implements Serializable {
    @Inject
    @Param(name = "nom")
    private String cherche;

    @Inject
    private GererComptes gererComptes;

    @Inject
    private MotDePasseMontre motDePasse;

    @Inject
    private Libelles dit;

    private transient Page lue;
    private transient String cree;
    private transient String provisoire;
    private String courriel;
    private String nom;
    private String prenom;
    private String octroi;
    private LocalDate fin;

    public Page getPage() {
        if (lue == null) {
            lue = gererComptes.voir();
        }
        return lue;
    }

    public List<Ligne> getComptes() {
        String voulu = cherche == null ? "" : cherche.strip().toLowerCase(Locale.FRENCH);
        return getPage().comptes().stream()
                .filter(c -> (c.nom() + " " + c.courriel())
                        .toLowerCase(Locale.FRENCH)
                        .contains(voulu))
                .toList();
    }

    public List<SelectItem> getOctrois() {
        return Octrois.parProfil(getPage().accordables());
    }

    /** Pressé deux fois, « Créer » ne crée qu'un compte, et le mot de passe reste montré : le navigateur jette la première réponse. */
    public synchronized void creer() {
        if (!Objects.equals(cree, courriel)) {
            provisoire = gererComptes.creer(courriel, nom, prenom, Octrois.profil(octroi), Octrois.sur(octroi), fin);
            cree = courriel;
        }
        motDePasse.donner(prenom + " " + nom, provisoire);
        Suite.ici(dit.dire("comptes.cree", prenom + " " + nom));
    }

    public String getCherche() {
        return cherche;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }

    public String getOctroi() {
        return octroi;
    }

    public void setOctroi(String octroi) {
        this.octroi = octroi;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }
}
