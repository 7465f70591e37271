package fr.siao.demonstration.hebergement;

import fr.siao.demonstration.demande.Evaluation;
import fr.siao.demonstration.demande.Preconisation;
import fr.siao.demonstration.demande.Situation;
import fr.siao.demonstration.demande.Vie;
import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.orientation.Outils;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import java.time.LocalDate;
import java.util.List;

/** Le dossier d'un ménage accueilli. */
final class Dossier {
    /** Un ménage accueilli depuis moins longtemps n'a pas encore de nouvelle demande. */
    private static final int INSTALLATION_JOURS = 40;

    private static final int NOUVELLE_DEMANDE_JOURS = 22;

    private final Outils outils;
    private final Hasard hasard;
    private final Place place;
    private final Sejour sejour;
    final Menage menage;
    final long auteur;

    /** @param menage ménage déjà confié à un référent, pas encore écrit */
    Dossier(Outils outils, Hasard hasard, Place place, Sejour sejour, Menage menage) {
        this.outils = outils;
        this.hasard = hasard;
        this.place = place;
        this.sejour = sejour;
        this.menage = menage;
        menage.hotelDepuis = sejour.hotelDepuis();
        auteur = outils.referents().auteur(menage);
    }

    void ouvrir(LocalDate premierFait) {
        outils.creer(menage, debut().isBefore(premierFait) ? debut() : premierFait, auteur);
    }

    /** Début de la prise en charge, dans cette place ou, à l'hôtel, dans une autre avant. */
    LocalDate debut() {
        return sejour.hotelDepuis() == null ? sejour.debut() : sejour.hotelDepuis();
    }

    /** Installé depuis assez longtemps, dans un dispositif d'où l'on demande souvent une suite. */
    boolean peutDemander() {
        return debut().isBefore(outils.atelier().repere().jour().minusDays(INSTALLATION_JOURS))
                && hasard.chance(place.dispositif.modele.demandeVivante());
    }

    /** Une évaluation à jour, et une demande qui s'y appuie si le ménage cherche une suite. */
    void evaluerEtDemander(LocalDate plusTot, boolean demandeur) {
        Situation situation = outils.situations().accueilli(menage, place.dispositif.type());
        List<Preconisation> preconisations = outils.conseils().pour(menage, situation, null);
        LocalDate enVigueur = outils.evaluations().jourEnVigueur(plusTot);
        if (!demandeur) {
            outils.evaluations().enVigueur(menage, situation, preconisations, auteur, enVigueur);
            return;
        }
        LocalDate anciennete = outils.vies().anciennete(plusTot.plusDays(NOUVELLE_DEMANDE_JOURS));
        Vie vie = outils.vies().enAttente(anciennete, auteur, outils.operateur(place.siao()));
        LocalDate creation = Repere.jourDe(vie.creeeLe());
        if (!enVigueur.isBefore(creation)) {
            LocalDate voulue = creation.minusDays(hasard.entre(1, 15));
            LocalDate premiere = voulue.isBefore(plusTot) ? plusTot : voulue;
            outils.evaluations().remplacee(menage, situation, preconisations, auteur, premiere);
        }
        Evaluation evaluation = outils.evaluations().enVigueur(menage, situation, preconisations, auteur, enVigueur);
        outils.demandes().ecrire(evaluation, vie);
    }
}
