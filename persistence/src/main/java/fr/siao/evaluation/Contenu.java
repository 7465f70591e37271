package fr.siao.evaluation;

import fr.siao.socle.Signes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Ce que dit une évaluation. Situation, séjour et ressources sont des codes de nomenclature ; nuls s'ils ne sont pas
 * renseignés.
 */
public record Contenu(
        @Size(max = 60) String situation,
        @Size(max = 60) String sejour,
        @Size(max = 60) String ressources,
        @Size(max = 4000) String recit,
        @Size(max = 2000) String souhaits,
        @Size(max = 2000) String besoins,
        @NotNull Faits faits) {

    public Contenu {
        recit = Signes.texte(recit);
        souhaits = Signes.texte(souhaits);
        besoins = Signes.texte(besoins);
    }

    public static Contenu vide() {
        return new Contenu(null, null, null, null, null, null, Faits.aucun());
    }

    /** Ce qu'en lit une structure à qui le ménage est proposé : tout, sauf les faits de priorité (MEN-2, ORI-7). */
    public Contenu sansFaits() {
        return new Contenu(situation, sejour, ressources, recit, souhaits, besoins, Faits.aucun());
    }

    public String getSituation() {
        return situation;
    }

    public String getSejour() {
        return sejour;
    }

    public String getRessources() {
        return ressources;
    }

    public String getRecit() {
        return recit;
    }

    public String getSouhaits() {
        return souhaits;
    }

    public String getBesoins() {
        return besoins;
    }

    public Faits getFaits() {
        return faits;
    }
}
