package fr.siao.demonstration.hebergement;

import fr.siao.demonstration.offre.LesTilleuls;
import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.orientation.Candidatures;
import fr.siao.demonstration.orientation.Histoire;
import fr.siao.menage.Composition;
import fr.siao.orientation.EtatProposition;
import java.util.List;

/** Ce qui attend la responsable des Tilleuls quand on ouvre la démonstration. */
final class ScenarioTilleuls {
    private static final int HEURE = 60;
    private static final int JOUR = 24 * HEURE;

    private final Peuplement peuplement;
    private final Candidatures candidatures;

    ScenarioTilleuls(Peuplement peuplement, Candidatures candidatures) {
        this.peuplement = peuplement;
        this.candidatures = candidatures;
    }

    void jouer(Place place) {
        switch (place.libelle) {
            case LesTilleuls.A_REPONDRE -> aRepondre(place);
            case LesTilleuls.MENAGE_ATTENDU -> menageAttendu(place);
            case LesTilleuls.A_CONFIRMER -> aConfirmer(place);
            case LesTilleuls.VACANTE_D_HIER -> peuplement.laisserVacante(place, 1, 1, List.of());
            case LesTilleuls.EN_TRAVAUX -> peuplement.fermer(place, "TRAVAUX", 21);
            case LesTilleuls.INEXPLIQUEE -> peuplement.oublier(place, 12);
            case LesTilleuls.LOGEMENT_BIENTOT_VACANT -> peuplement.annoncer(place, 7, 4, List.of());
            case LesTilleuls.CHAMBRE_BIENTOT_VACANTE -> peuplement.annoncer(place, 12, 4, List.of());
            default -> peuplement.occuper(place);
        }
    }

    /** Une mère et ses deux enfants ont dit oui : il reste cinq heures pour répondre. */
    private void aRepondre(Place place) {
        int age = place.dispositif.modele.reponseHeures() * HEURE - 5 * HEURE;
        peuplement.reserver(
                place,
                candidatures.cible(place).seulement(Composition.FEMME_AVEC_ENFANTS, 3),
                List.of(candidatures.vivante(place, EtatProposition.PROPOSEE_A_LA_STRUCTURE, age)));
    }

    /** Proposée ce matin à un homme seul, dont la réponse est attendue. */
    private void menageAttendu(Place place) {
        peuplement.reserver(
                place,
                candidatures.cible(place).seulement(Composition.HOMME_SEUL, 1),
                List.of(candidatures.vivante(place, EtatProposition.PROPOSEE_AU_MENAGE, 2 * HEURE)));
    }

    /** Huit jours sans confirmation ; un refus et un silence déjà. */
    private void aConfirmer(Place place) {
        Histoire refus = candidatures.achevee(place, EtatProposition.REFUSEE_PAR_LE_MENAGE, 5 * JOUR);
        Histoire silence = candidatures.achevee(place, EtatProposition.SANS_REPONSE, JOUR);
        peuplement.laisserVacante(place, 8, 8, List.of(refus, silence));
    }
}
