package fr.siao.demande;

import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** La file, lue page par page : la page ne tient jamais plus que ce qu'elle montre. */
public class PagesFile extends LazyDataModel<LigneFile> {
    private final ConsulterFile file;
    private final FiltreFile filtre;
    private TriFile tri = TriFile.RANG;
    private boolean croissant = true;
    private transient Long total;

    public PagesFile(ConsulterFile file, FiltreFile filtre) {
        this.file = file;
        this.filtre = filtre;
    }

    @Override
    public int count(Map<String, FilterMeta> filtres) {
        if (total == null || Faces.isAjaxRequest()) {
            total = file.compter(filtre);
        }
        return Math.toIntExact(total);
    }

    /** Demandes que le filtre retient. */
    public long getTotal() {
        return total == null ? count(Map.of()) : total;
    }

    final void trier(Map<String, SortMeta> tris) {
        tris.values().stream().filter(SortMeta::isActive).findFirst().ifPresent(demande -> {
            tri = TriFile.valueOf(demande.getField());
            croissant = demande.getOrder() != SortOrder.DESCENDING;
        });
    }

    @Override
    public List<LigneFile> load(int premier, int nombre, Map<String, SortMeta> tris, Map<String, FilterMeta> filtres) {
        trier(tris);
        return file.lire(filtre, tri, croissant, premier, nombre);
    }

    @Override
    public String getRowKey(LigneFile ligne) {
        return ligne.getDemande().toString();
    }

    public TriFile getTri() {
        return tri;
    }

    public boolean isCroissant() {
        return croissant;
    }
}
