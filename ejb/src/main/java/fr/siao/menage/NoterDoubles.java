package fr.siao.menage;

import fr.siao.compte.Intervention;
import fr.siao.menage.DoublePresume.Origine;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Qui enregistre quelqu'un malgré une ressemblance l'a vue : la paire attend que le SIAO la regarde à son tour (MEN-5). */
@Dependent
public class NoterDoubles {
    private static final int NOTEES_MAX = 10;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private DoublesPresumes doubles;

    /** @param distinctes clés de celles dont on a dit « ce n'est pas la même » */
    void noter(Personne nouvelle, List<String> distinctes, Menage menage) {
        distinctes.stream()
                .distinct()
                .limit(NOTEES_MAX)
                .flatMap(cle -> menages.personne(cle, intervention.perimetre()).stream())
                .filter(connue -> !connue.id().equals(nouvelle.id()))
                .forEach(connue -> doubles.noter(
                        connue,
                        nouvelle,
                        menage.getSiao(),
                        DoublesPresumes.rapprocher(connue, nouvelle),
                        Origine.SAISIE,
                        intervention.signature()));
    }
}
