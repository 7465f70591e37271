package fr.siao.echeance;

import fr.siao.socle.Fuseau;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * La prochaine évaluation d'un ménage, et pour quand, avant tout report : la règle (EVA-1 à EVA-3).
 *
 * @param depuis le jour d'où part le délai
 * @param prevuLe le dernier jour où elle est à l'heure
 */
public record Terme(Nature nature, LocalDate depuis, LocalDate prevuLe) {
    /** Ce qui est dû. */
    public enum Nature {
        FLASH,
        APPROFONDIE,
        ACTUALISATION;

        /** La flash se saisit ; elle ne se remet pas à plus tard. */
        public boolean reportable() {
            return this != FLASH;
        }
    }

    /** Rencontré depuis moins longtemps, un ménage est suivi même si rien d'autre ne le dit. */
    static final int RENCONTRE_MOIS = 6;

    /** @return rien si le ménage est clos, ou n'est plus suivi */
    public static Optional<Terme> de(Parcours p, Delais delais, LocalDate jour) {
        return p.clos() || !suivi(p, jour) ? Optional.empty() : Optional.of(du(p, delais));
    }

    private static Terme du(Parcours p, Delais delais) {
        if (p.publieeLe() != null) {
            return apres(
                    Nature.ACTUALISATION,
                    Fuseau.jour(p.publieeLe()),
                    p.intensif() ? Math.min(delais.intensifMois(), delais.validiteMois()) : delais.validiteMois());
        }
        Terme rencontre = p.suiviDepuis() == null
                ? null
                : apres(Nature.APPROFONDIE, Fuseau.jour(p.suiviDepuis()), delais.approfondieMois());
        Terme accueil = p.hebergeLe() == null ? null : accueil(p, delais);
        return Stream.of(rencontre, accueil)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Terme::prevuLe))
                .orElseGet(() -> flash(p.creeLe(), delais));
    }

    /** Qui vivait déjà là avant d'être enregistré n'est pas en retard pour autant. */
    private static Terme accueil(Parcours p, Delais delais) {
        if (p.initiale()) {
            return apres(Nature.APPROFONDIE, p.hebergeLe(), delais.initialeMois());
        }
        LocalDate cree = Fuseau.jour(p.creeLe());
        return apres(Nature.APPROFONDIE, p.hebergeLe().isBefore(cree) ? cree : p.hebergeLe(), delais.approfondieMois());
    }

    private static Terme flash(Instant creeLe, Delais delais) {
        return new Terme(
                Nature.FLASH, Fuseau.jour(creeLe), Fuseau.jour(creeLe.plus(Duration.ofHours(delais.flashHeures()))));
    }

    private static Terme apres(Nature nature, LocalDate depuis, int mois) {
        return new Terme(nature, depuis, depuis.plusMonths(mois));
    }

    private static boolean suivi(Parcours p, LocalDate jour) {
        return p.hebergeLe() != null
                || p.demandeVivante()
                || Stream.of(p.creeLe(), p.rencontreLe(), p.publieeLe())
                        .filter(Objects::nonNull)
                        .anyMatch(vu ->
                                !Fuseau.jour(vu).plusMonths(RENCONTRE_MOIS).isBefore(jour));
    }
}
