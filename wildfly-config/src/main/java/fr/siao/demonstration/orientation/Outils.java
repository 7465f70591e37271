package fr.siao.demonstration.orientation;

import fr.siao.demonstration.compte.Equipes;
import fr.siao.demonstration.compte.Referents;
import fr.siao.demonstration.demande.Conseils;
import fr.siao.demonstration.demande.Demandes;
import fr.siao.demonstration.demande.Evaluations;
import fr.siao.demonstration.demande.Flashs;
import fr.siao.demonstration.demande.Grille;
import fr.siao.demonstration.demande.Recits;
import fr.siao.demonstration.demande.Situations;
import fr.siao.demonstration.demande.Vies;
import fr.siao.demonstration.menage.EcritureMenages;
import fr.siao.demonstration.menage.FabriqueDeMenages;
import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.menage.Notes;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.demonstration.territoire.Telephones;
import fr.siao.demonstration.territoire.Territoire;
import java.time.LocalDate;

/** Ce qu'il faut pour inventer un ménage et son dossier, du premier entretien à la proposition. */
public record Outils(
        Atelier atelier,
        FabriqueDeMenages menages,
        EcritureMenages ecritureMenages,
        Notes notes,
        Flashs flashs,
        Situations situations,
        Conseils conseils,
        Evaluations evaluations,
        Vies vies,
        Demandes demandes,
        EcriturePropositions propositions,
        Referents referents,
        Equipes equipes,
        Hasard hasard) {

    /** Un ménage est connu du SIAO quelques jours ou semaines avant qu'on l'évalue. */
    private static final int CONNU_JOURS_MIN = 15;

    private static final int CONNU_JOURS_MAX = 40;

    public static Outils de(
            Atelier atelier,
            Territoire territoire,
            Telephones telephones,
            Grille grille,
            Referents referents,
            Equipes equipes) {
        Evaluations evaluations = new Evaluations(atelier, new Recits(atelier, territoire));
        return new Outils(
                atelier,
                new FabriqueDeMenages(atelier, telephones),
                new EcritureMenages(atelier),
                new Notes(atelier),
                new Flashs(atelier),
                new Situations(atelier),
                new Conseils(atelier),
                evaluations,
                new Vies(atelier),
                new Demandes(atelier, evaluations, grille),
                new EcriturePropositions(atelier),
                referents,
                equipes,
                atelier.hasard("dossiers"));
    }

    /** Écrit le ménage, connu quelques jours avant son premier fait. */
    public void creer(Menage menage, LocalDate premierFait, long auteur) {
        menage.creeLe = atelier.repere()
                .auBureau(premierFait.minusDays(hasard.entre(CONNU_JOURS_MIN, CONNU_JOURS_MAX)), hasard);
        ecritureMenages.ecrire(menage, auteur);
        flashs.peutEtre(menage, auteur);
        notes.ecrire(menage, auteur);
    }

    /** Écrit un ménage que l'on vient de rencontrer. */
    void rencontrer(Menage menage, int ilYAJours, long auteur) {
        menage.creeLe = atelier.repere().auBureau(atelier.repere().jour().minusDays(ilYAJours), hasard);
        ecritureMenages.ecrire(menage, auteur);
    }

    public long operateur(Siao siao) {
        return equipes.de(siao).operateur(hasard);
    }
}
