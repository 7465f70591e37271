package fr.siao.orientation;

import fr.siao.demande.Demande;
import fr.siao.demande.LigneFile;
import fr.siao.menage.Composition;
import fr.siao.menage.Menage;
import fr.siao.menage.Portrait;
import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Fuseau;
import java.time.LocalDate;
import java.util.List;

/** Ce qu'un ménage demande à une place, tel que l'orientation le compare à l'offre. */
public record Besoin(
        Composition composition,
        int personnes,
        LocalDate plusJeune,
        LocalDate adultePlusJeune,
        LocalDate adultePlusAge,
        boolean animaux,
        boolean mobiliteReduite,
        List<Voeu> voeux,
        int priorite,
        String prioriteMotif,
        LocalDate hotelDepuis,
        LocalDate anciennete,
        LocalDate evalueeLe) {

    /** Une préconisation, réduite à ce qui se compare. */
    public record Voeu(TypeDispositif type, String departement) {}

    /**
     * Depuis la file, sans relire le ménage.
     *
     * @param voeu la préconisation sous laquelle la demande a été trouvée
     */
    static Besoin de(LigneFile ligne, String prioriteMotif, Voeu voeu) {
        return new Besoin(
                Composition.deCode(ligne.getComposition()),
                ligne.getPersonnes(),
                ligne.getPlusJeune(),
                ligne.getAdultePlusJeune(),
                ligne.getAdultePlusAge(),
                ligne.isAnimaux(),
                ligne.isMobiliteReduite(),
                List.of(voeu),
                ligne.getPriorite(),
                prioriteMotif,
                ligne.getHotelDepuis(),
                ligne.getAnciennete(),
                ligne.getEvalueeLe());
    }

    public static Besoin de(Demande demande, LocalDate jour) {
        Menage menage = demande.getMenage();
        Portrait portrait = menage.portrait(jour);
        return new Besoin(
                portrait.composition(),
                portrait.personnes(),
                portrait.plusJeune(),
                portrait.adultePlusJeune(),
                portrait.adultePlusAge(),
                menage.isAnimaux(),
                menage.isMobiliteReduite(),
                demande.getPreconisations().stream()
                        .map(p -> new Voeu(p.getType(), p.getDepartement()))
                        .toList(),
                demande.getPriorite() == null ? 4 : demande.getPriorite(),
                demande.getPrioriteMotif(),
                menage.getHotelDepuis(),
                demande.getAnciennete(),
                Fuseau.jour(demande.getEvaluation().getPublieeLe()));
    }
}
