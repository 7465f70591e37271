package fr.siao.menage.doubles;

import fr.siao.menage.Identite;
import fr.siao.menage.Personne;
import fr.siao.menage.Sexe;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ce qui sert à reconnaître quelqu'un ; tout peut y manquer, sauf un nom ou un surnom. */
public record Signalement(
        @Size(max = 80) String nom,
        @Size(max = 80) String nomUsage,
        @Size(max = 80) String prenom,
        @Size(max = 80) String surnom,
        LocalDate naissance,
        Sexe sexe,
        @Size(max = 20) String telephone) {

    public static Signalement de(Identite i) {
        return new Signalement(i.nom(), i.nomUsage(), i.prenom(), i.surnom(), i.naissance(), i.sexe(), i.telephone());
    }

    public static Signalement de(Personne p) {
        return new Signalement(
                p.getNom(),
                p.getNomUsage(),
                p.getPrenom(),
                p.getSurnom(),
                p.getNaissance(),
                p.getSexe(),
                p.getTelephone());
    }

    /** Comment l'appeler : son prénom et son nom, ou son surnom. */
    public String appellation() {
        return nom == null
                ? "« " + surnom + " »"
                : Stream.of(prenom, nom).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Ses autres noms, séparés par des virgules ; vide si elle n'en a pas. */
    public String aussi() {
        return Stream.of(nomUsage, nom == null ? null : surnom)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
