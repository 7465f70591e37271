package fr.siao.menage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Une personne du ménage, telle qu'on la tape. */
public class PersonneSaisie implements Serializable {
    private String nom;
    private String nomUsage;
    private String prenom;
    private String surnom;
    private LocalDate naissance;
    private Sexe sexe;
    private Nationalite nationalite;
    private String telephone;
    private LocalDate terme;
    private Lien lien;

    /** La personne suivante ; après un enfant, sans doute un frère ou une sœur. */
    PersonneSaisie suivante() {
        PersonneSaisie suivante = new PersonneSaisie();
        if (lien == Lien.ENFANT) {
            suivante.lien = lien;
            suivante.nom = nom;
            suivante.nationalite = nationalite;
        }
        return suivante;
    }

    /** Rien n'y est tapé que ce qui a été repris de la personne d'avant. */
    boolean vide() {
        return Stream.of(prenom, surnom, naissance, sexe).allMatch(Objects::isNull);
    }

    /** Vrai s'il y a plus à montrer que la ligne ordinaire. */
    public boolean isDetaillee() {
        return nomUsage != null || surnom != null || telephone != null || terme != null;
    }

    CreerMenage.Membre enMembre() {
        return enMembre(List.of());
    }

    /** @param distinctes clés de celles dont on a dit que ce n'est pas elle */
    CreerMenage.Membre enMembre(List<String> distinctes) {
        return new CreerMenage.Membre(identite(), lien, distinctes);
    }

    Identite identite() {
        return new Identite(nom, prenom, surnom, naissance, sexe, nationalite, telephone, terme, nomUsage);
    }

    /** La saisie d'une personne déjà connue. */
    static PersonneSaisie de(Identite identite) {
        PersonneSaisie saisie = new PersonneSaisie();
        saisie.nom = identite.nom();
        saisie.nomUsage = identite.nomUsage();
        saisie.prenom = identite.prenom();
        saisie.surnom = identite.surnom();
        saisie.naissance = identite.naissance();
        saisie.sexe = identite.sexe();
        saisie.nationalite = identite.nationalite();
        saisie.telephone = identite.telephone();
        saisie.terme = identite.enceinteTerme();
        return saisie;
    }

    public String getNomUsage() {
        return nomUsage;
    }

    public void setNomUsage(String nomUsage) {
        this.nomUsage = nomUsage;
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

    public String getSurnom() {
        return surnom;
    }

    public void setSurnom(String surnom) {
        this.surnom = surnom;
    }

    public LocalDate getNaissance() {
        return naissance;
    }

    public void setNaissance(LocalDate naissance) {
        this.naissance = naissance;
    }

    public Sexe getSexe() {
        return sexe;
    }

    public void setSexe(Sexe sexe) {
        this.sexe = sexe;
    }

    public Nationalite getNationalite() {
        return nationalite;
    }

    public void setNationalite(Nationalite nationalite) {
        this.nationalite = nationalite;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public LocalDate getTerme() {
        return terme;
    }

    public void setTerme(LocalDate terme) {
        this.terme = terme;
    }

    public Lien getLien() {
        return lien;
    }

    public void setLien(Lien lien) {
        this.lien = lien;
    }
}
