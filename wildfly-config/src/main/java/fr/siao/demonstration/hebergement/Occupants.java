package fr.siao.demonstration.hebergement;

import fr.siao.demonstration.demande.Demande;
import fr.siao.demonstration.demande.Evaluation;
import fr.siao.demonstration.demande.Preconisation;
import fr.siao.demonstration.demande.Situation;
import fr.siao.demonstration.demande.Vie;
import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.orientation.Candidatures;
import fr.siao.demonstration.orientation.EcriturePropositions;
import fr.siao.demonstration.orientation.Histoire;
import fr.siao.demonstration.orientation.Outils;
import fr.siao.demonstration.orientation.Vacance;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.offre.TypeDispositif;
import java.time.LocalDate;
import java.util.List;

/** Installe un ménage dans une place, ou en fait partir le précédent. */
final class Occupants {
    /** Hypothèse : deux ménages sur trois ont été évalués avant leur sortie, un sur trois dès l'accueil d'urgence. */
    private static final double EVALUE_AVANT_SORTIE = 0.66;

    private static final double EVALUE_EN_URGENCE = 0.35;

    private final Atelier atelier;
    private final Outils outils;
    private final Candidatures candidatures;
    private final EcritureSejours ecriture;
    private final Sejours sejours;
    private final Hasard hasard;
    private int demandesVivantes;

    Occupants(Atelier atelier, Outils outils, Candidatures candidatures, Sejours sejours) {
        this.atelier = atelier;
        this.outils = outils;
        this.candidatures = candidatures;
        this.sejours = sejours;
        this.ecriture = new EcritureSejours(atelier);
        this.hasard = atelier.hasard("occupants");
    }

    int demandesVivantes() {
        return demandesVivantes;
    }

    /** Le ménage qui vivait là est parti ce jour-là. */
    void partir(Place place, LocalDate fin) {
        Menage menage = menage(place);
        LocalDate debut = fin.minusDays(sejours.dureeAchevee(place.dispositif));
        suivre(menage, place);
        long auteur = outils.referents().auteur(menage);
        outils.creer(menage, debut, auteur);
        if (hasard.chance(EVALUE_AVANT_SORTIE)) {
            Situation situation = outils.situations().accueilli(menage, place.dispositif.type());
            List<Preconisation> preconisations = outils.conseils().pour(menage, situation, null);
            LocalDate evaluee = fin.minusDays(hasard.entre(1, 150));
            outils.evaluations()
                    .enVigueur(menage, situation, preconisations, auteur, evaluee.isBefore(debut) ? debut : evaluee);
        }
        ecriture.acheve(place, menage, debut, fin, atelier.proportions().tirer("MOTIF_SORTIE", hasard));
    }

    /** Un ménage vit là, entré autrement que par une proposition. */
    void installer(Place place, Sejour sejour) {
        Dossier dossier = dossier(place, sejour);
        boolean stabilise = sejour.nature().equals(Sejour.STABILISEE);
        boolean demandeur = dossier.peutDemander();
        boolean evalue = demandeur || stabilise || hasard.chance(EVALUE_EN_URGENCE);
        dossier.ouvrir(sejour.debut());
        demandesVivantes += demandeur ? 1 : 0;
        if (evalue) {
            dossier.evaluerEtDemander(dossier.debut(), demandeur);
        }
        ecriture.enCours(place, dossier.menage, sejour, null);
    }

    /** Un ménage vit là, admis au terme de cette proposition. */
    void admettre(Place place, Sejour sejour, Vacance vacance, Histoire admission) {
        Dossier dossier = dossier(place, sejour);
        TypeDispositif type = place.dispositif.type();
        Situation avant = outils.situations().sansPlace(dossier.menage, type.logement());
        List<Preconisation> voulues = outils.conseils().pour(dossier.menage, avant, type);
        LocalDate anciennete = outils.vies().ancienneteAvant(admission.debut());
        Vie vie = outils.vies()
                .enAttenteJusque(admission.debut(), anciennete, dossier.auteur, outils.operateur(place.siao()));
        EcriturePropositions.engager(vie, admission);
        LocalDate evaluee = Repere.jourDe(vie.creeeLe()).minusDays(hasard.entre(1, 18));
        dossier.ouvrir(evaluee);
        boolean demandeur = dossier.peutDemander();
        LocalDate jour = atelier.repere().jour();
        boolean reevalue = demandeur || evaluee.isBefore(jour.minusDays(hasard.entre(150, 185)));
        Evaluation evaluation = reevalue
                ? outils.evaluations().remplacee(dossier.menage, avant, voulues, dossier.auteur, evaluee)
                : outils.evaluations().enVigueur(dossier.menage, avant, voulues, dossier.auteur, evaluee);
        Demande demande = outils.demandes().ecrire(evaluation, vie);
        long proposition = outils.propositions().ecrire(vacance, demande, admission);
        demandesVivantes += demandeur ? 1 : 0;
        if (reevalue) {
            dossier.evaluerEtDemander(max(sejour.debut(), evaluee.plusDays(20)), demandeur);
        }
        ecriture.enCours(place, dossier.menage, sejour, proposition);
    }

    private Dossier dossier(Place place, Sejour sejour) {
        Menage menage = menage(place);
        suivre(menage, place);
        return new Dossier(outils, hasard, place, sejour, menage);
    }

    private Menage menage(Place place) {
        return outils.menages().tirer(candidatures.cible(place), place.siao());
    }

    private void suivre(Menage menage, Place place) {
        if (place.dispositif.structure.intervenants.isEmpty()) {
            outils.referents().duTerritoire(menage);
        } else {
            outils.referents().deLEtablissement(menage, place.dispositif.structure);
        }
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
