package fr.siao.demonstration.menage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.socle.Tableaux;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Quelques notes de qui suit le ménage, de ces derniers mois ; les phrases sont dans {@code phrases.csv}. */
public final class Notes {
    private static final int NOTES_MAX = 3;
    private static final int ANCIENNES_JOURS = 150;

    private final Atelier atelier;
    private final Hasard hasard;
    private final List<String> phrases;

    public Notes(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("notes");
        this.phrases = Tableaux.demonstration("phrases").stream()
                .filter(ligne -> ligne.getField("partie").equals("NOTE"))
                .map((NamedCsvRecord ligne) -> ligne.getField("texte"))
                .toList();
    }

    /** @param auteur compte de qui suit le ménage */
    public void ecrire(Menage menage, long auteur) {
        if (menage.structureReferente == null || !atelier.proportions().oui("NOTE", hasard)) {
            return;
        }
        LocalDate jour = atelier.repere().jour();
        for (int i = hasard.entre(1, NOTES_MAX); i > 0; i--) {
            LocalDateTime instant = atelier.repere().auBureau(jour.minusDays(hasard.entre(0, ANCIENNES_JOURS)), hasard);
            long id = atelier.ecriture().numero(Table.NOTE);
            if (instant.isAfter(menage.creeLe)) {
                atelier.ecriture()
                        .ligne(
                                Table.NOTE,
                                id,
                                menage.id,
                                auteur,
                                menage.structureReferente,
                                UUID.nameUUIDFromBytes(("note " + id).getBytes(StandardCharsets.UTF_8))
                                        .toString(),
                                instant,
                                hasard.parmi(phrases));
            }
        }
    }
}
