package fr.siao.evaluation;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import java.util.List;

/** Ce qui rend un ensemble de préconisations recevable (DEM-1, DEM-4). */
public final class Preconisations {
    static final int MAX = 6;

    private Preconisations() {}

    /**
     * Vérifie l'ensemble.
     *
     * <p>Plusieurs préconisations sont permises ; la même deux fois, non. Ni l'absence de ressources ni le manque
     * d'autonomie n'écarte une préconisation de logement : rien ici ne les regarde, et rien ne doit les regarder (DEM-5).
     *
     * @throws SaisieInvalide si l'ensemble est vide, trop long, redondant, ou vise ce que le SIAO n'oriente pas
     */
    public static void exigerRecevables(List<Preconisation> preconisations) {
        if (preconisations.isEmpty()) {
            throw new SaisieInvalide("preconisation.aucune");
        }
        if (preconisations.size() > MAX) {
            throw new SaisieInvalide("preconisation.trop", MAX);
        }
        if (preconisations.stream().anyMatch(p -> !p.getType().orientable())) {
            throw new SaisieInvalide("preconisation.non.orientable");
        }
        long distinctes = preconisations.stream()
                .map(p -> p.getType() + " " + p.getDepartement())
                .distinct()
                .count();
        if (distinctes < preconisations.size()) {
            throw new SaisieInvalide("preconisation.double");
        }
    }
}
