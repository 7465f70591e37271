package fr.siao.demonstration.offre;

import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Tableaux;
import fr.siao.offre.TypeDispositif;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Noms inventés de gestionnaires, de structures et de voies. */
final class Noms {
    private static final Map<String, List<String>> VALEURS = Tableaux.demonstration("structures").stream()
            .collect(Collectors.groupingBy(
                    ligne -> ligne.getField("sorte"),
                    Collectors.mapping(ligne -> ligne.getField("valeur"), Collectors.toList())));

    private final Hasard hasard;
    private final Set<String> pris = new HashSet<>();

    Noms(Hasard hasard) {
        this.hasard = hasard;
    }

    String gestionnaire() {
        return inedit(parmi("gestionnaire-debut") + " ", "gestionnaire-nom", "gestionnaire-suite");
    }

    /** Société qui tient des hôtels : l'hôtelier n'est pas une association. */
    String hotelier() {
        return inedit("Société hôtelière ", "hotelier", "hotelier-suite");
    }

    /** Un nom qui n'a pas servi ; un mot de plus quand tous ont servi. */
    private String inedit(String debut, String sorte, String suite) {
        List<String> libres =
                VALEURS.get(sorte).stream().filter(nom -> !pris.contains(nom)).toList();
        String nom = libres.isEmpty() ? null : hasard.parmi(libres);
        while (nom == null || !pris.add(nom)) {
            nom = parmi(sorte) + " " + parmi(suite);
        }
        return debut + nom;
    }

    String lieu(TypeDispositif type) {
        return type == TypeDispositif.HOTEL ? parmi("hotel") : parmi("lieu");
    }

    static String etablissement(TypeDispositif type, String lieu) {
        return switch (type) {
            case HOTEL -> "Hôtel " + lieu;
            case RESIDENCE_SOCIALE, FJT, FTM, RJA, PENSION_DE_FAMILLE, RESIDENCE_ACCUEIL, RHVS -> "Résidence " + lieu;
            case IML_MANDAT, IML_SOUS_LOCATION, SOLIBAIL, LOUEZ_SOLIDAIRE -> "Service logement " + lieu;
            default -> lieu;
        };
    }

    static String dispositif(TypeDispositif type, String lieu) {
        return switch (type) {
            case CHRS_URGENCE -> "CHRS urgence " + lieu;
            case CHRS_STABILISATION -> "CHRS stabilisation " + lieu;
            case CHRS_INSERTION -> "CHRS " + lieu;
            case AUTRE_HU -> "Hébergement d’urgence " + lieu;
            case ABRI_DE_NUIT -> "Abri de nuit " + lieu;
            case HALTE_DE_NUIT -> "Halte de nuit " + lieu;
            case HOTEL -> "Hôtel " + lieu;
            case RESIDENCE_SOCIALE -> "Résidence sociale " + lieu;
            case PENSION_DE_FAMILLE -> "Pension de famille " + lieu;
            case RESIDENCE_ACCUEIL -> "Résidence accueil " + lieu;
            case IML_MANDAT -> "Mandat de gestion " + lieu;
            case IML_SOUS_LOCATION -> "Sous-location " + lieu;
            case SOLIBAIL -> "Solibail " + lieu;
            case LOUEZ_SOLIDAIRE -> "Louez solidaire " + lieu;
            case UN_CHEZ_SOI -> "Un chez soi d’abord " + lieu;
            default -> type.name() + " " + lieu;
        };
    }

    String service(Structure.Nature nature) {
        return (nature == Structure.Nature.ACCUEIL_DE_JOUR ? "Accueil de jour " : "Service social ") + parmi("lieu");
    }

    String adresse() {
        return hasard.entre(1, 148) + (hasard.chance(0.06) ? " bis, " : ", ") + parmi("voie");
    }

    private String parmi(String sorte) {
        return hasard.parmi(VALEURS.getOrDefault(sorte, List.of()));
    }
}
