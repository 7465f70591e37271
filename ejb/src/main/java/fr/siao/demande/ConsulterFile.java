package fr.siao.demande;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** La file des demandes d'un territoire : filtrée, triée, lue page par page, exportée (DEM-8). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "demande.consulter-file", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterFile {
    @Inject
    private Intervention intervention;

    @Inject
    private LectureFile file;

    /** Lignes au plus dans un export : au-delà, un tableur ne s'ouvre plus. */
    public static final int EXPORT_MAX = 250_000;

    public long compter(FiltreFile filtre) {
        return file.compter(filtre, intervention.perimetre());
    }

    public List<LigneFile> lire(FiltreFile filtre, TriFile tri, boolean croissant, int premier, int nombre) {
        return file.lire(filtre, tri, croissant, intervention.perimetre(), premier, Math.min(nombre, 200));
    }

    /** Donne une à une les lignes du filtre, sans les garder toutes en mémoire. */
    public void exporter(FiltreFile filtre, TriFile tri, boolean croissant, Consumer<LigneFile> ligne) {
        intervention.concerne("export-file", null, null);
        file.parcourir(filtre, tri, croissant, intervention.perimetre(), EXPORT_MAX, ligne);
    }
}
