package fr.siao.demonstration.hebergement;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Table;
import java.time.LocalDate;

/** Écrit les prises en charge. */
final class EcritureSejours {
    private final Atelier atelier;

    EcritureSejours(Atelier atelier) {
        this.atelier = atelier;
    }

    void enCours(Place place, Menage menage, Sejour sejour, Long proposition) {
        atelier.ecriture()
                .ligne(
                        Table.PRISE_EN_CHARGE,
                        atelier.ecriture().numero(Table.PRISE_EN_CHARGE),
                        menage.id,
                        place.id,
                        proposition,
                        sejour.nature(),
                        sejour.entree().origine(),
                        sejour.entree().motif(),
                        sejour.entree().echange(),
                        sejour.debut(),
                        null,
                        null,
                        null);
    }

    void acheve(Place place, Menage menage, LocalDate debut, LocalDate fin, String motif) {
        atelier.ecriture()
                .ligne(
                        Table.PRISE_EN_CHARGE,
                        atelier.ecriture().numero(Table.PRISE_EN_CHARGE),
                        menage.id,
                        place.id,
                        null,
                        Sejour.STABILISEE,
                        "ANTERIEURE",
                        null,
                        null,
                        debut,
                        fin,
                        motif,
                        place.dispositif.responsable);
    }
}
