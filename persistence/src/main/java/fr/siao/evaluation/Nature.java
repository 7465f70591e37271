package fr.siao.evaluation;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ce qu'une question attend. Une même réponse ne s'écrit que d'une façon : deux saisies qui disent la même chose sont
 * égales, sinon l'évaluation montrerait des changements qui n'en sont pas.
 */
public enum Nature {
    /** Un code de la liste. */
    LISTE {
        @Override
        String ecrire(String saisie, Contexte contexte) {
            return contexte.code(saisie.strip());
        }
    },
    /** Plusieurs codes, séparés d'une virgule. */
    LISTES {
        @Override
        String ecrire(String saisie, Contexte contexte) {
            return morceaux(saisie).map(contexte::code).distinct().sorted().collect(Collectors.joining(","));
        }
    },
    OUI_NON {
        @Override
        String ecrire(String saisie, Contexte contexte) {
            String dite = saisie.strip();
            if (!dite.equals("OUI") && !dite.equals("NON")) {
                throw contexte.refus();
            }
            return dite;
        }
    },
    /** Un jour passé. */
    DATE {
        @Override
        String ecrire(String saisie, Contexte contexte) {
            LocalDate jour = contexte.jour(saisie);
            if (jour.isAfter(contexte.aujourdhui())
                    || jour.isBefore(contexte.aujourdhui().minusYears(ANNEES_MAX))) {
                throw contexte.refus();
            }
            return jour.toString();
        }
    },
    /** Un jour passé ou à venir, comme la fin d'un titre. */
    DATE_LIBRE {
        @Override
        String ecrire(String saisie, Contexte contexte) {
            LocalDate jour = contexte.jour(saisie);
            if (jour.isBefore(contexte.aujourdhui().minusYears(ANNEES_MAX))
                    || jour.isAfter(contexte.aujourdhui().plusYears(ANNEES_MAX))) {
                throw contexte.refus();
            }
            return jour.toString();
        }
    },
    /** Un nombre entier d'euros ou de choses. */
    NOMBRE {
        @Override
        String ecrire(String saisie, Contexte contexte) {
            return contexte.nombre(saisie);
        }
    },
    /** Des codes, chacun avec un montant par mois ou sans : « 60:607,100 ». */
    MONTANTS {
        @Override
        String ecrire(String saisie, Contexte contexte) {
            List<String> lignes = morceaux(saisie)
                    .map(ligne -> {
                        String[] deux = ligne.split(":", 2);
                        String code = contexte.code(deux[0].strip());
                        return deux.length == 1 || deux[1].isBlank() ? code : code + ":" + contexte.nombre(deux[1]);
                    })
                    .sorted()
                    .toList();
            if (lignes.stream().map(ligne -> ligne.split(":")[0]).distinct().count() < lignes.size()) {
                throw contexte.refus();
            }
            return String.join(",", lignes);
        }
    },
    /** Quelques mots. */
    TEXTE {
        @Override
        String ecrire(String saisie, Contexte contexte) {
            String propre = Signes.texte(saisie);
            if (propre != null && (propre.length() > TEXTE_MAX || propre.indexOf('\n') >= 0)) {
                throw contexte.refus();
            }
            return propre;
        }
    };

    /** Signes d'une réponse en quelques mots, au plus. */
    public static final int TEXTE_MAX = 120;

    private static final int VALEUR_MAX = 500;
    private static final int ANNEES_MAX = 120;
    private static final BigDecimal NOMBRE_MAX = new BigDecimal("10000000");

    /**
     * Ce qu'il faut savoir pour lire une réponse.
     *
     * @param question le libellé, pour dire ce qui ne va pas
     * @param choisissable vrai pour un code que l'on peut encore choisir
     */
    record Contexte(String question, LocalDate aujourdhui, Predicate<String> choisissable) {
        SaisieInvalide refus() {
            return new SaisieInvalide("reponse.invalide", question);
        }

        String code(String code) {
            if (!choisissable.test(code)) {
                throw refus();
            }
            return code;
        }

        LocalDate jour(String saisie) {
            try {
                return LocalDate.parse(saisie.strip());
            } catch (DateTimeParseException illisible) {
                throw refus();
            }
        }

        String nombre(String saisie) {
            String propre = saisie.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
            if (!propre.matches("\\d{1,9}(\\.\\d{1,2})?") || new BigDecimal(propre).compareTo(NOMBRE_MAX) > 0) {
                throw refus();
            }
            BigDecimal nombre = new BigDecimal(propre).stripTrailingZeros();
            return (nombre.scale() < 0 ? nombre.setScale(0) : nombre).toPlainString();
        }
    }

    abstract String ecrire(String saisie, Contexte contexte);

    /**
     * L'écriture unique d'une réponse ; nulle si rien n'est répondu.
     *
     * @throws SaisieInvalide si la réponse n'est pas de cette nature, ou hors de la liste
     */
    String lire(String saisie, Contexte contexte) {
        if (saisie == null || saisie.isBlank()) {
            return null;
        }
        String ecrite = ecrire(saisie, contexte);
        if (ecrite != null && ecrite.length() > VALEUR_MAX) {
            throw contexte.refus();
        }
        return ecrite == null || ecrite.isEmpty() ? null : ecrite;
    }

    private static Stream<String> morceaux(String saisie) {
        return Arrays.stream(saisie.split(",")).map(String::strip).filter(morceau -> !morceau.isEmpty());
    }
}
