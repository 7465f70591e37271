package fr.siao.menage;

import fr.siao.menage.ConsulterDoubles.Page;
import fr.siao.menage.DoublePresume.Etat;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;

/** La file des doubles présumés, et le signalement d'une paire par ses deux clés (MEN-5). */
@Named("doubles")
@ViewScoped
public class DoublesVue implements Serializable {
    @Inject
    @Param(name = "etat")
    private String etat;

    @Inject
    @Param(name = "page")
    private Integer page;

    @Inject
    private ConsulterDoubles consulter;

    @Inject
    private DeciderDouble decider;

    @Inject
    private Libelles dit;

    private String une;
    private String autre;
    private transient Page lue;

    public Page getLue() {
        if (lue == null) {
            lue = consulter.voir(getEtat(), getRang() - 1);
        }
        return lue;
    }

    /** Une décision a pu être prise entre-temps : la liste le dit. */
    public void relire() {
        lue = null;
    }

    /** Ce que l'on a choisi de voir ; à voir, par défaut. */
    public Etat getEtat() {
        return Arrays.stream(Etat.values())
                .filter(e -> chemin(e).equals(etat))
                .findFirst()
                .orElse(Etat.A_VOIR);
    }

    /** L'état dans l'adresse : « a-voir ». */
    public String chemin(Etat etat) {
        return etat.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** À partir de 1. */
    public int getRang() {
        return page == null || page < 1 || page > 100_000 ? 1 : page;
    }

    public List<Etat> getEtats() {
        return Arrays.asList(Etat.values());
    }

    public long nombre(Etat etat) {
        return getLue().nombres().getOrDefault(etat, 0L);
    }

    public void signaler() {
        Long id = decider.signaler(une, autre);
        Suite.vers(dit.dire("doubles.signalee"), Ecran.DOUBLE, id);
    }

    public String getUne() {
        return une;
    }

    public void setUne(String une) {
        this.une = une;
    }

    public String getAutre() {
        return autre;
    }

    public void setAutre(String autre) {
        this.autre = autre;
    }
}
