package fr.siao.offre;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Un dispositif, tel qu'on le tape. Les délais proposés se lisent avant d'enregistrer : le protocole les fixe. */
public class DispositifSaisie implements Serializable {
    private TypeDispositif type;
    private String nom;
    private String programme = "P177";
    private Integer placesFinancees;
    private boolean regule = true;
    private String accord;
    private Integer menagesParPlace = 1;
    private Integer orientationJours = 5;
    private Integer reponseHeures = 72;
    private String criteres;
    private List<String> compositions = new ArrayList<>();
    private Integer ageMin;
    private Integer ageMax;
    private boolean animaux;
    private String projetSocial;
    private String participation;

    static DispositifSaisie de(ConsulterDispositif.Fiche fiche) {
        DispositifSaisie saisie = new DispositifSaisie();
        Convention convenu = fiche.convention();
        saisie.type = convenu.type();
        saisie.programme = convenu.programme();
        saisie.placesFinancees = convenu.placesFinancees();
        saisie.regule = convenu.regule();
        saisie.accord = convenu.accord();
        saisie.menagesParPlace = convenu.protocole().getMenagesParPlace();
        saisie.orientationJours = convenu.protocole().getDelaiOrientationJours();
        saisie.reponseHeures = convenu.protocole().getDelaiReponseHeures();
        saisie.criteres = convenu.protocole().getCriteres();
        Presentation dit = fiche.presentation();
        saisie.nom = dit.nom();
        saisie.compositions = new ArrayList<>(dit.compositions());
        saisie.ageMin = dit.ageMin();
        saisie.ageMax = dit.ageMax();
        saisie.animaux = dit.animaux();
        saisie.projetSocial = dit.projetSocial();
        saisie.participation = dit.participation();
        return saisie;
    }

    Convention convention() {
        return new Convention(
                type,
                programme,
                placesFinancees,
                regule,
                accord,
                new Protocole(menagesParPlace, orientationJours, reponseHeures, criteres));
    }

    Presentation presentation() {
        Set<String> accueillies = compositions == null ? Set.of() : new HashSet<>(compositions);
        return new Presentation(nom, projetSocial, participation, accueillies, ageMin, ageMax, animaux);
    }

    public TypeDispositif getType() {
        return type;
    }

    public void setType(TypeDispositif type) {
        this.type = type;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Integer getPlacesFinancees() {
        return placesFinancees;
    }

    public void setPlacesFinancees(Integer placesFinancees) {
        this.placesFinancees = placesFinancees;
    }

    public boolean isRegule() {
        return regule;
    }

    public void setRegule(boolean regule) {
        this.regule = regule;
    }

    public String getAccord() {
        return accord;
    }

    public void setAccord(String accord) {
        this.accord = accord;
    }

    public Integer getMenagesParPlace() {
        return menagesParPlace;
    }

    public void setMenagesParPlace(Integer menagesParPlace) {
        this.menagesParPlace = menagesParPlace;
    }

    public Integer getOrientationJours() {
        return orientationJours;
    }

    public void setOrientationJours(Integer orientationJours) {
        this.orientationJours = orientationJours;
    }

    public Integer getReponseHeures() {
        return reponseHeures;
    }

    public void setReponseHeures(Integer reponseHeures) {
        this.reponseHeures = reponseHeures;
    }

    public String getCriteres() {
        return criteres;
    }

    public void setCriteres(String criteres) {
        this.criteres = criteres;
    }

    public List<String> getCompositions() {
        return compositions;
    }

    public void setCompositions(List<String> compositions) {
        this.compositions = compositions;
    }

    public Integer getAgeMin() {
        return ageMin;
    }

    public void setAgeMin(Integer ageMin) {
        this.ageMin = ageMin;
    }

    public Integer getAgeMax() {
        return ageMax;
    }

    public void setAgeMax(Integer ageMax) {
        this.ageMax = ageMax;
    }

    public boolean isAnimaux() {
        return animaux;
    }

    public void setAnimaux(boolean animaux) {
        this.animaux = animaux;
    }

    public String getProjetSocial() {
        return projetSocial;
    }

    public void setProjetSocial(String projetSocial) {
        this.projetSocial = projetSocial;
    }

    public String getParticipation() {
        return participation;
    }

    public void setParticipation(String participation) {
        this.participation = participation;
    }
}
