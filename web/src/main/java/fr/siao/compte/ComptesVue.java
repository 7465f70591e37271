package fr.siao.compte;

import fr.siao.compte.GererComptes.Ligne;
import fr.siao.compte.GererComptes.Page;
import fr.siao.compte.Octroi.Lieu;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.Textes;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Les comptes de mon périmètre : les trouver, en créer, les révoquer. */
@Named("comptes")
@ViewScoped
public class ComptesVue implements Serializable {
    @Inject
    @Param(name = "nom")
    private String cherche;

    @Inject
    private GererComptes gererComptes;

    @Inject
    private Libelles dit;

    private transient Page lue;
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

    /** Les profils que je peux accorder, chacun avec ses lieux ; la valeur est « PROFIL:identifiant ». */
    public List<SelectItem> getOctrois() {
        Map<Profil, List<Lieu>> parProfil = getPage().accordables().stream()
                .collect(Collectors.groupingBy(Lieu::profil, LinkedHashMap::new, Collectors.toList()));
        return parProfil.entrySet().stream()
                .<SelectItem>map(p -> new SelectItemGroup(
                        Textes.libelle(p.getKey()),
                        null,
                        false,
                        p.getValue().stream().map(ComptesVue::item).toArray(SelectItem[]::new)))
                .toList();
    }

    private static SelectItem item(Lieu lieu) {
        String profil = Textes.libelle(lieu.profil());
        return new SelectItem(
                lieu.profil() + ":" + (lieu.sur() == null ? "" : lieu.sur()),
                lieu.nom().isEmpty() ? profil : lieu.nom() + " · " + profil);
    }

    public void creer() {
        String[] choix = octroi.split(":", 2);
        String provisoire = gererComptes.creer(courriel, nom, prenom, Profil.valueOf(choix[0]), choix[1], fin);
        Faces.setFlashAttribute("provisoire", provisoire);
        Faces.setFlashAttribute("pour", prenom + " " + nom);
        Suite.ici(dit.dire("comptes.cree", prenom + " " + nom));
    }

    public void revoquer(Long id, String qui) {
        gererComptes.revoquer(id);
        Suite.ici(dit.dire("comptes.revoque", qui));
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
