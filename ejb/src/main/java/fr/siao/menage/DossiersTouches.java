package fr.siao.menage;

import java.util.ArrayList;
import java.util.List;

/**
 * Des dossiers vont être réunis, ou rendus : chaque domaine dit quelles lignes en parlent chez lui. Elles sont lues avant et
 * après ; ce qui a changé se note, et se rend si la fusion est défaite (MEN-5).
 */
public class DossiersTouches {
    private final List<Portee> portees = new ArrayList<>(List.of(
            new Portee("menage", "t.id IN :menages", List.of()),
            new Portee("personne", "t.id IN :personnes OR t.absorbee_par IN :personnes", List.of()),
            new Portee(
                    "appartenance",
                    "t.personne_id IN :personnes OR t.menage_id IN :menages",
                    List.of("menage_id", "personne_id", "lien", "debut", "fin")),
            new Portee("evenement", "t.menage_id IN :menages OR t.autre_id IN :menages", List.of("annule_le")),
            new Portee(
                    "evenement_effet",
                    "t.personne_id IN :personnes OR t.evenement_id IN"
                            + " (SELECT e.id FROM evenement e WHERE e.menage_id IN :menages OR e.autre_id IN :menages)",
                    List.of())));

    /** @param temoins colonnes qui, si elles bougent ensuite, empêchent de défaire */
    public void porter(String table, String condition, String... temoins) {
        portees.add(new Portee(table, condition, List.of(temoins)));
    }

    List<Portee> portees() {
        return portees;
    }
}
