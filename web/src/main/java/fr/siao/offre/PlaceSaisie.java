package fr.siao.offre;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import java.io.Serializable;
import java.math.BigDecimal;

/** Une place, ou une série, telle qu'on la tape. */
public class PlaceSaisie implements Serializable {
    private String libelle;
    private String du;
    private String au;
    private String batiment;
    private Integer etage;
    private boolean ascenseur;
    private String categorie;
    private Integer capaciteMin = 1;
    private Integer capaciteMax = 1;
    private boolean pmr;
    private Place.Contingent contingent = Place.Contingent.SIAO;
    private String loyer;
    private String charges;
    private String convention;

    static PlaceSaisie de(ConsulterDispositif.Ligne place) {
        PlaceSaisie saisie = new PlaceSaisie();
        DescriptionPlace lue = place.description();
        saisie.libelle = place.libelle();
        saisie.batiment = lue.batiment();
        saisie.etage = lue.etage();
        saisie.ascenseur = lue.ascenseur();
        saisie.categorie = lue.categorie();
        saisie.capaciteMin = lue.capaciteMin();
        saisie.capaciteMax = lue.capaciteMax();
        saisie.pmr = lue.pmr();
        saisie.contingent = lue.contingent();
        saisie.loyer = enMots(lue.loyer());
        saisie.charges = enMots(lue.charges());
        saisie.convention = lue.convention();
        return saisie;
    }

    SerieDePlaces serie() {
        return new SerieDePlaces(libelle, du, au);
    }

    DescriptionPlace description() {
        return new DescriptionPlace(
                batiment,
                etage,
                ascenseur,
                categorie,
                capaciteMin,
                capaciteMax,
                pmr,
                contingent,
                montant(loyer),
                montant(charges),
                convention);
    }

    /** « 1 412,50 € » ou « 1412.5 » : la virgule, le point, les espaces et le signe ne comptent pas. */
    private static BigDecimal montant(String saisi) {
        if (saisi == null || saisi.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(saisi.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.'));
        } catch (NumberFormatException illisible) {
            throw new SaisieInvalide("place.montant.forme");
        }
    }

    private static String enMots(BigDecimal montant) {
        return montant == null
                ? null
                : montant.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getAu() {
        return au;
    }

    public void setAu(String au) {
        this.au = au;
    }

    public String getBatiment() {
        return batiment;
    }

    public void setBatiment(String batiment) {
        this.batiment = batiment;
    }

    public Integer getEtage() {
        return etage;
    }

    public void setEtage(Integer etage) {
        this.etage = etage;
    }

    public boolean isAscenseur() {
        return ascenseur;
    }

    public void setAscenseur(boolean ascenseur) {
        this.ascenseur = ascenseur;
    }

    public String getCategorie() {
        return categorie;
    }

    public void setCategorie(String categorie) {
        this.categorie = categorie;
    }

    public Integer getCapaciteMin() {
        return capaciteMin;
    }

    public void setCapaciteMin(Integer capaciteMin) {
        this.capaciteMin = capaciteMin;
    }

    public Integer getCapaciteMax() {
        return capaciteMax;
    }

    public void setCapaciteMax(Integer capaciteMax) {
        this.capaciteMax = capaciteMax;
    }

    public boolean isPmr() {
        return pmr;
    }

    public void setPmr(boolean pmr) {
        this.pmr = pmr;
    }

    public Place.Contingent getContingent() {
        return contingent;
    }

    public void setContingent(Place.Contingent contingent) {
        this.contingent = contingent;
    }

    public String getLoyer() {
        return loyer;
    }

    public void setLoyer(String loyer) {
        this.loyer = loyer;
    }

    public String getCharges() {
        return charges;
    }

    public void setCharges(String charges) {
        this.charges = charges;
    }

    public String getConvention() {
        return convention;
    }

    public void setConvention(String convention) {
        this.convention = convention;
    }
}
