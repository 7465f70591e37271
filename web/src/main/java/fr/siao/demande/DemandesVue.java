package fr.siao.demande;

import fr.siao.menage.Composition;
import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Ecran;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Textes;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTableState;
import org.primefaces.event.data.SortEvent;

/** La file des demandes : ce que l'on cherche, dans quel ordre, page par page. */
@Named("demandes")
@ViewScoped
public class DemandesVue implements Serializable {
    private static final String PAGE = "/demandes.xhtml";
    private static final String TABLE = "file:lignes";
    private static final int BIENTOT_JOURS = 30;

    @Inject
    private ConsulterFile file;

    @Inject
    private ColonnesFile colonnes;

    private CriteresFile criteres;
    private PagesFile pages;

    @PostConstruct
    void ouvrir() {
        criteres = CriteresFile.lire(Faces::getRequestParameter);
        pages = new PagesFile(file, criteres.filtre());
        if (!colonnes.reprend(criteres.adresse())) {
            PrimeFaces.current().multiViewState().clearAll(PAGE, true, null);
        }
        DataTableState laissee = PrimeFaces.current().multiViewState().get(PAGE, TABLE);
        if (laissee != null) {
            pages.trier(laissee.getSortBy());
        }
    }

    public void chercher() {
        aller(criteres.adresse());
    }

    public void toutMontrer() {
        aller("");
    }

    public void trier(SortEvent tri) {
        pages.trier(tri.getSortBy());
    }

    private static void aller(String adresse) {
        Faces.redirect(
                Faces.getRequestContextPath() + Ecran.DEMANDES.chemin() + (adresse.isEmpty() ? "" : "?" + adresse));
    }

    public String export(String format) {
        String adresse = criteres.adresse();
        return Faces.getRequestContextPath() + "/export/demandes?format=" + format + "&tri=" + pages.getTri()
                + "&croissant=" + pages.isCroissant() + (adresse.isEmpty() ? "" : "&" + adresse);
    }

    public String composition(LigneFile ligne) {
        return Textes.libelle(Composition.deCode(ligne.getComposition()));
    }

    public String preconisations(LigneFile ligne) {
        return preconisees(ligne);
    }

    public boolean expireBientot(LigneFile ligne) {
        return ligne.getExpireLe().isBefore(LocalDate.now(Fuseau.PARIS).plusDays(BIENTOT_JOURS));
    }

    static String preconisees(LigneFile ligne) {
        return Arrays.stream(ligne.getTypes().split(","))
                .filter(type -> !type.isEmpty())
                .map(type -> Textes.libelle(TypeDispositif.valueOf(type)))
                .collect(Collectors.joining(" · "));
    }

    public List<EtatDemande> getEtats() {
        return Arrays.stream(EtatDemande.values()).filter(EtatDemande::enFile).toList();
    }

    public Composition[] getCompositions() {
        return Composition.values();
    }

    public List<TypeDispositif> getTypes() {
        return TypeDispositif.orientables();
    }

    public CriteresFile getCriteres() {
        return criteres;
    }

    public PagesFile getPages() {
        return pages;
    }
}
