package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import java.time.LocalDateTime;
import java.util.List;

/** Écrit les évaluations flash : la rencontre par laquelle une partie des ménages a été connue. */
public final class Flashs {
    /** Saisie le plus souvent dans les trois jours, parfois après (EVA-1). */
    private static final int SAISIE_HEURES_MAX = 90;

    private static final List<String> MODES =
            List.of("APPEL_115", "APPEL_115", "MARAUDE", "ACCUEIL_DE_JOUR", "PREMIER_ACCUEIL");

    private final Atelier atelier;
    private final Hasard hasard;

    public Flashs(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("flashs");
    }

    /** La rencontre d'un ménage, si elle a fait l'objet d'une flash. */
    public void peutEtre(Menage menage, long auteur) {
        if (atelier.proportions().oui("FLASH", hasard)) {
            ecrire(menage, auteur);
        }
    }

    public void ecrire(Menage menage, long auteur) {
        LocalDateTime saisie = menage.creeLe;
        atelier.ecriture()
                .ligne(
                        Table.EVALUATION_FLASH,
                        atelier.ecriture().numero(Table.EVALUATION_FLASH),
                        menage.id,
                        auteur,
                        hasard.parmi(MODES),
                        saisie.minusHours(hasard.entre(0, SAISIE_HEURES_MAX)),
                        saisie,
                        hasard.chance(0.5),
                        null,
                        null,
                        null,
                        null);
    }
}
