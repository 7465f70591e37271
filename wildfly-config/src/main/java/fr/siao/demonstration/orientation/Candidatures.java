package fr.siao.demonstration.orientation;

import fr.siao.demonstration.menage.Cible;
import fr.siao.demonstration.offre.Dispositif;
import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.orientation.EtatProposition;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Tire les propositions faites pour une place, et retient les ménages à inventer pour chacune. */
public final class Candidatures {
    private final Atelier atelier;
    private final Histoires histoires;
    private final Hasard hasard;
    private final List<Candidature> retenues = new ArrayList<>();
    private final List<Vacance> ouvertes = new ArrayList<>();

    public Candidatures(Atelier atelier, Histoires histoires) {
        this.atelier = atelier;
        this.histoires = histoires;
        this.hasard = atelier.hasard("candidatures");
    }

    /** La proposition du ménage admis à cet instant. */
    public Histoire admission(Place place, LocalDateTime le) {
        return histoires.achevee(place, EtatProposition.ADMISE, le);
    }

    /** Celles qui n'ont pas abouti avant cette admission : au même instant s'il a fallu choisir, sinon plus tôt. */
    public List<Histoire> sansSuite(Place place, LocalDateTime admission) {
        int nombre = Integer.parseInt(atelier.proportions().tirer("CANDIDATURES_SANS_SUITE", hasard));
        List<Histoire> sansSuite = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            EtatProposition issue = issue(place.dispositif);
            boolean choisi = issue == EtatProposition.NON_RETENUE;
            sansSuite.add(histoires.achevee(
                    place,
                    issue,
                    choisi ? admission : Repere.enJournee(admission.minusMinutes(hasard.entre(600, 9_000)))));
        }
        return sansSuite;
    }

    /** Une proposition déjà achevée, il y a tant de minutes, alors que la place est toujours vacante. */
    public Histoire achevee(Place place, EtatProposition issue, int ilYaMinutes) {
        return histoires.achevee(place, issue, Repere.enJournee(atelier.repere().ilYaMinutes(ilYaMinutes)));
    }

    /** De quoi réserver une place : autant de propositions vivantes, au plus, que le protocole le permet (ORI-4). */
    public List<Histoire> vivantes(Place place) {
        List<Histoire> vivantes = new ArrayList<>();
        int nombre = hasard.entre(1, place.dispositif.menagesParPlace);
        boolean accordee = false;
        for (int i = 0; i < nombre; i++) {
            boolean dejaAccordee = accordee;
            EtatProposition etat = EtatProposition.valueOf(atelier.proportions()
                    .du("ETAT_VIVANT")
                    .tirer(hasard, e -> !(dejaAccordee && e.equals(EtatProposition.ACCEPTEE_PAR_LA_STRUCTURE.name()))));
            accordee |= etat == EtatProposition.ACCEPTEE_PAR_LA_STRUCTURE;
            vivantes.add(histoires.vivante(place, etat));
        }
        return vivantes;
    }

    /** Une proposition vivante choisie. @param depuisMinutes âge de sa dernière étape */
    public Histoire vivante(Place place, EtatProposition etat, int depuisMinutes) {
        return histoires.vivante(place, etat, depuisMinutes, false);
    }

    public void retenir(Vacance vacance, Cible cible, Histoire histoire) {
        retenues.add(new Candidature(vacance, cible, histoire));
    }

    /** La place est à pourvoir : des ménages de la file lui conviendront. */
    public void ouvrir(Vacance vacance) {
        if (vacance.place().dispositif.ouvert()) {
            ouvertes.add(vacance);
        }
    }

    public List<Candidature> retenues() {
        return retenues;
    }

    /** Un ménage à qui une place à pourvoir conviendrait, sans qu'elle lui soit proposée. */
    public Candidature visee() {
        Vacance vacance = hasard.parmi(ouvertes);
        return new Candidature(vacance, cible(vacance.place()), null);
    }

    public Cible cible(Place place) {
        return Cible.de(place, atelier.proportions().part("MOBILITE_REDUITE_PLACE_PMR"));
    }

    private EtatProposition issue(Dispositif dispositif) {
        String sujet = dispositif.selectif ? "ISSUE_SELECTIF" : "ISSUE";
        boolean seul = dispositif.menagesParPlace == 1;
        return EtatProposition.valueOf(atelier.proportions()
                .du(sujet)
                .tirer(hasard, e -> !(seul && e.equals(EtatProposition.NON_RETENUE.name()))));
    }
}
