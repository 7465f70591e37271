package fr.siao.menage;

import fr.siao.menage.ConsulterContraintes.Vue;
import fr.siao.menage.Contraintes.Champ;
import fr.siao.socle.DeuxVersions;
import fr.siao.socle.Ecran;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.TroisVersions;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Dire ce dont une place doit tenir compte pour un ménage, même à deux (MEN-6). */
@Named("contraintes")
@ViewScoped
public class ContraintesVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterContraintes consulter;

    @Inject
    private SignalerContraintes signaler;

    @Inject
    private Libelles dit;

    private final DeuxVersions<Contraintes, Champ> versions = new DeuxVersions<>();
    private Vue lue;
    private boolean animaux;
    private boolean mobiliteReduite;
    private LocalDate hotelDepuis;

    @PostConstruct
    void lire() {
        lue = consulter.voir(cle);
        reprendre(lue.contraintes());
    }

    private void reprendre(Contraintes contraintes) {
        animaux = contraintes.animaux();
        mobiliteReduite = contraintes.mobiliteReduite();
        hotelDepuis = contraintes.hotelDepuis();
    }

    public void enregistrer() {
        Contraintes tapees = new Contraintes(animaux, mobiliteReduite, hotelDepuis);
        Contraintes choisies = Contraintes.de(c -> versions.choisir(c, tapees, lue.contraintes()));
        try {
            List<Champ> repris =
                    signaler.signaler(new SignalerContraintes.Lue(cle, lue.version(), lue.contraintes()), choisies);
            Suite.vers(
                    dit.dire(repris.isEmpty() ? "contraintes.dites" : "contraintes.dites.repris"), Ecran.MENAGE, cle);
        } catch (Depassee autre) {
            comparer(choisies);
            throw autre;
        }
    }

    private void comparer(Contraintes tapees) {
        Vue enregistree = consulter.voir(cle);
        TroisVersions<Contraintes, Champ> trois =
                new TroisVersions<>(Champ.values(), lue.contraintes(), enregistree.contraintes(), tapees);
        versions.comparer(trois, enregistree.par(), enregistree.quand(), dit);
        reprendre(Contraintes.de(trois::valeur));
        lue = enregistree;
    }

    public Vue getVue() {
        return lue;
    }

    public DeuxVersions<Contraintes, Champ> getVersions() {
        return versions;
    }

    public boolean isAnimaux() {
        return animaux;
    }

    public void setAnimaux(boolean animaux) {
        this.animaux = animaux;
    }

    public boolean isMobiliteReduite() {
        return mobiliteReduite;
    }

    public void setMobiliteReduite(boolean mobiliteReduite) {
        this.mobiliteReduite = mobiliteReduite;
    }

    public LocalDate getHotelDepuis() {
        return hotelDepuis;
    }

    public void setHotelDepuis(LocalDate hotelDepuis) {
        this.hotelDepuis = hotelDepuis;
    }
}
