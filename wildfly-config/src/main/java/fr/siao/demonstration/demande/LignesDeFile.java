package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.socle.Table;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Ce que la file sait d'une demande (DEM-8), calculé comme le fait l'application quand elle change. */
final class LignesDeFile {
    /** Au-delà, un séjour à l'hôtel compte dans le rang : le réglage par défaut (CU 5.c). */
    private static final int HOTEL_LONG_MOIS = 60;

    private final Atelier atelier;

    LignesDeFile(Atelier atelier) {
        this.atelier = atelier;
    }

    void ecrire(Demande demande, Evaluation evaluation, int priorite) {
        Menage menage = demande.menage();
        Vie vie = demande.vie();
        LocalDate seuil = atelier.repere().jour().minusMonths(HOTEL_LONG_MOIS);
        boolean hotelLong = menage.hotelDepuis != null && !menage.hotelDepuis.isAfter(seuil);
        String composition = menage.composition().code();
        LocalDate adultePlusJeune = menage.adultePlusJeune();
        LocalDate adultePlusAge = menage.adultePlusAge();
        atelier.ecriture()
                .ligne(
                        Table.FILE_ATTENTE,
                        demande.id(),
                        menage.id,
                        menage.siao.id(),
                        menage.cle,
                        vie.etat(),
                        priorite,
                        hotelLong,
                        menage.hotelDepuis,
                        vie.anciennete,
                        vie.expireLe,
                        Repere.jourDe(evaluation.publieeLe()),
                        composition,
                        menage.personnes.size(),
                        menage.mineurs(),
                        menage.plusJeune(),
                        adultePlusJeune,
                        adultePlusAge,
                        menage.animaux,
                        menage.mobiliteReduite,
                        menage.referent,
                        evaluation.preconisations().stream()
                                .map(p -> p.type().name())
                                .distinct()
                                .collect(Collectors.joining(",")));
        for (Preconisation preconisation : evaluation.preconisations()) {
            atelier.ecriture()
                    .ligne(
                            Table.FILE_PRECONISATION,
                            demande.id(),
                            preconisation.type(),
                            preconisation.departement(),
                            menage.siao.id(),
                            priorite,
                            hotelLong,
                            vie.anciennete,
                            menage.personnes.size(),
                            composition,
                            adultePlusJeune,
                            adultePlusAge,
                            menage.animaux,
                            menage.mobiliteReduite);
        }
    }
}
