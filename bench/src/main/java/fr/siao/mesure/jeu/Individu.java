package fr.siao.mesure.jeu;

import fr.siao.menage.Sexe;
import fr.siao.menage.doubles.Signalement;
import java.time.LocalDate;

/**
 * Quelqu'un, tel qu'il est.
 *
 * @param mariage le nom de son conjoint, qu'elle porte parfois ; nul sinon
 */
record Individu(
        long numero,
        Origine origine,
        Graphie nom,
        Graphie prenom,
        Graphie mariage,
        String surnom,
        Sexe sexe,
        LocalDate naissance,
        String telephone) {

    Signalement enregistre() {
        return surnom == null
                ? new Signalement(nom.usuelle(), null, prenom.usuelle(), null, naissance, sexe, telephone)
                : new Signalement(null, null, null, surnom, naissance, sexe, telephone);
    }
}
