package fr.siao.offre;

import java.io.Serializable;

/** Une structure, telle qu'on la tape. */
public class StructureSaisie implements Serializable {
    private Structure.Nature nature = Structure.Nature.ETABLISSEMENT;
    private String nom;
    private String siret;
    private String finess;
    private String adresse;
    private String commune;
    private String telephone;

    static StructureSaisie de(ConsulterOffre.FicheStructure fiche) {
        StructureSaisie saisie = new StructureSaisie();
        Coordonnees lues = fiche.coordonnees();
        saisie.nature = lues.nature();
        saisie.nom = lues.nom();
        saisie.siret = lues.siret();
        saisie.finess = lues.finess();
        saisie.adresse = lues.adresse();
        saisie.telephone = lues.telephone();
        saisie.commune = fiche.commune() + " (" + fiche.codeCommune() + ")";
        return saisie;
    }

    Coordonnees coordonnees() {
        return new Coordonnees(nature, nom, siret, finess, adresse, telephone);
    }

    public Structure.Nature getNature() {
        return nature;
    }

    public void setNature(Structure.Nature nature) {
        this.nature = nature;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getFiness() {
        return finess;
    }

    public void setFiness(String finess) {
        this.finess = finess;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }
}
