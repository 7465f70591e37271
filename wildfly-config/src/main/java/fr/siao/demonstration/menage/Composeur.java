package fr.siao.demonstration.menage;

import fr.siao.demonstration.menage.EtatCivil.Repertoire;
import fr.siao.demonstration.offre.Tailles;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.territoire.Telephones;
import fr.siao.menage.Composition;
import fr.siao.menage.Lien;
import fr.siao.menage.Nationalite;
import fr.siao.menage.Sexe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Compose un ménage, personne par personne. */
final class Composeur {
    private static final int GROSSESSE_AGE_MAX = 43;
    private static final int TERME_JOURS_MAX = 262;

    /** Hypothèses sur les noms et les téléphones d'un couple, et sur les couples de même sexe. */
    private static final double MEME_NOM = 0.62;

    private static final double TELEPHONE_CONJOINT = 0.5;
    private static final double MEME_SEXE = 0.03;

    private final Atelier atelier;
    private final Hasard hasard;
    private final EtatCivil etatCivil;
    private final Telephones telephones;
    private final Ages ages;
    private final Cible cible;
    private final Composition composition;
    private final int taille;
    private final Repertoire repertoire;
    private final String nom;
    private final Nationalite nationalite;
    private final List<Personne> personnes = new ArrayList<>();

    Composeur(
            Atelier atelier,
            Hasard hasard,
            EtatCivil etatCivil,
            Telephones telephones,
            Cible cible,
            Composition composition,
            int taille) {
        this.atelier = atelier;
        this.hasard = hasard;
        this.etatCivil = etatCivil;
        this.telephones = telephones;
        this.ages = new Ages(atelier, hasard);
        this.cible = cible;
        this.composition = composition;
        this.taille = taille;
        this.repertoire = etatCivil.repertoire(hasard);
        this.nom = repertoire.nom(hasard);
        this.nationalite = Nationalite.valueOf(atelier.proportions().tirer("NATIONALITE", hasard));
    }

    List<Personne> composer() {
        int age = ages.adulte(cible, Tailles.enfants(composition));
        Sexe sexe = sexeDuTitulaire();
        adulte(age, sexe, nom, Lien.TITULAIRE);
        int plusJeune = age;
        for (int autre = 1; autre < adultes(); autre++) {
            boolean couple =
                    composition == Composition.COUPLE_SANS_ENFANT || composition == Composition.COUPLE_AVEC_ENFANTS;
            int ageAutre = ages.voisin(age, cible);
            plusJeune = Math.min(plusJeune, ageAutre);
            adulte(
                    ageAutre,
                    couple ? sexeDuConjoint(sexe) : hasard.chance(0.5) ? Sexe.FEMME : Sexe.HOMME,
                    hasard.chance(MEME_NOM) ? nom : repertoire.nom(hasard),
                    couple ? Lien.CONJOINT : Lien.AUTRE);
        }
        for (int enfant : ages.enfants(taille - personnes.size(), plusJeune)) {
            Sexe garconOuFille = hasard.chance(0.5) ? Sexe.FEMME : Sexe.HOMME;
            personnes.add(personne(enfant, garconOuFille, nom, Lien.ENFANT));
        }
        return personnes;
    }

    private int adultes() {
        return switch (composition) {
            case COUPLE_SANS_ENFANT, COUPLE_AVEC_ENFANTS, GROUPE_AVEC_ENFANTS -> 2;
            case GROUPE_SANS_ENFANT -> taille;
            default -> 1;
        };
    }

    private Sexe sexeDuTitulaire() {
        return switch (composition) {
            case FEMME_SEULE, FEMME_AVEC_ENFANTS -> Sexe.FEMME;
            case HOMME_SEUL, HOMME_AVEC_ENFANTS -> Sexe.HOMME;
            default -> hasard.chance(0.5) ? Sexe.FEMME : Sexe.HOMME;
        };
    }

    private Sexe sexeDuConjoint(Sexe sexe) {
        boolean meme = hasard.chance(MEME_SEXE);
        return (sexe == Sexe.FEMME) == meme ? Sexe.FEMME : Sexe.HOMME;
    }

    private void adulte(int age, Sexe sexe, String nom, Lien lien) {
        boolean seul = taille == 1;
        if (seul && atelier.proportions().oui("SURNOM", hasard)) {
            String surnom = etatCivil.surnom(sexe, hasard);
            personnes.add(new Personne(
                    null, null, surnom, ages.naissance(age), sexe, Nationalite.NON_RENSEIGNEE, null, null, lien));
        } else {
            personnes.add(personne(age, sexe, nom, lien));
        }
    }

    private Personne personne(int age, Sexe sexe, String nom, Lien lien) {
        return new Personne(
                nom,
                repertoire.prenom(sexe, hasard),
                null,
                ages.naissance(age),
                sexe,
                nationalite,
                telephone(lien),
                terme(age, sexe),
                lien);
    }

    private String telephone(Lien lien) {
        boolean joignable = switch (lien) {
            case TITULAIRE -> atelier.proportions().oui("TELEPHONE", hasard);
            case CONJOINT -> hasard.chance(TELEPHONE_CONJOINT);
            default -> false;
        };
        return joignable ? telephones.mobile() : null;
    }

    private LocalDate terme(int age, Sexe sexe) {
        boolean enceinte = sexe == Sexe.FEMME
                && age >= 18
                && age <= GROSSESSE_AGE_MAX
                && atelier.proportions().oui("GROSSESSE", hasard);
        return enceinte ? atelier.repere().jour().plusDays(hasard.entre(4, TERME_JOURS_MAX)) : null;
    }
}
