package fr.siao.evaluation;

import fr.siao.offre.TypeDispositif;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

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
     * <p>L'hôtel seul n'est pas une issue : il s'accompagne d'une autre préconisation, sauf pour un ménage de la file
     * active d'une plateforme d'accompagnement à l'hôtel (DEM-6).
     *
     * @param filePash le ménage est dans la file active d'une plateforme (PASH)
     * @throws SaisieInvalide si l'ensemble est vide, trop long, redondant, ou vise ce que le SIAO n'oriente pas
     */
    public static void exigerRecevables(List<Preconisation> preconisations, boolean filePash) {
        if (preconisations.isEmpty()) {
            throw new SaisieInvalide("preconisation.aucune");
        }
        if (preconisations.size() > MAX) {
            throw new SaisieInvalide("preconisation.trop", MAX);
        }
        if (preconisations.stream().anyMatch(p -> !p.getType().orientable())) {
            throw new SaisieInvalide("preconisation.non.orientable");
        }
        if (!filePash && preconisations.stream().allMatch(p -> p.getType() == TypeDispositif.HOTEL)) {
            throw new SaisieInvalide("preconisation.hotel.seul");
        }
        long distinctes = preconisations.stream()
                .map(p -> p.getType() + " " + p.getDepartement())
                .distinct()
                .count();
        if (distinctes < preconisations.size()) {
            throw new SaisieInvalide("preconisation.double");
        }
    }

    /** Range par identifiant des lignes « identifiant, sorte, département, accompagnement ». */
    public static Collector<Object[], ?, Map<Long, List<Preconisation>>> parChose() {
        return Collectors.groupingBy(
                ligne -> (Long) ligne[0],
                Collectors.mapping(
                        ligne -> new Preconisation(
                                (TypeDispositif) ligne[1], (String) ligne[2], (Accompagnement) ligne[3]),
                        Collectors.toList()));
    }
}
