package fr.siao.demonstration.menage;

import fr.siao.menage.Lien;
import fr.siao.menage.Nationalite;
import fr.siao.menage.Sexe;
import fr.siao.menage.doubles.Signalement;
import java.time.LocalDate;
import java.time.Period;

/** Personne inventée. */
public record Personne(
        String nom,
        String prenom,
        String surnom,
        LocalDate naissance,
        Sexe sexe,
        Nationalite nationalite,
        String telephone,
        LocalDate terme,
        Lien lien) {

    private static final int MAJORITE = 18;

    Signalement signalement() {
        return new Signalement(nom, null, prenom, surnom, naissance, sexe, telephone);
    }

    public int age(LocalDate jour) {
        return Period.between(naissance, jour).getYears();
    }

    public boolean majeure(LocalDate jour) {
        return age(jour) >= MAJORITE;
    }
}
