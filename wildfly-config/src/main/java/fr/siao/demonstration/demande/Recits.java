package fr.siao.demonstration.demande;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Tableaux;
import fr.siao.demonstration.territoire.Territoire;
import fr.siao.evaluation.Accompagnement;
import fr.siao.menage.Composition;
import fr.siao.menage.Sexe;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Textes d'évaluation composés de phrases neutres : ni diagnostic, ni origine, ni opinion (PC 5). Les phrases sont dans
 * {@code phrases.csv}.
 */
public final class Recits {
    private static final double SANTE = 0.08;
    private static final String VOYELLES = "AEIOUYÉÈÊÎ";

    /** Avant, un enfant ne va pas à l'école. */
    private static final int ECOLE_ANS = 3;

    private final Territoire territoire;
    private final Hasard hasard;
    private final Map<String, List<String>> phrases = new HashMap<>();

    public Recits(Atelier atelier, Territoire territoire) {
        this.territoire = territoire;
        this.hasard = atelier.hasard("recits");
        for (NamedCsvRecord ligne : Tableaux.demonstration("phrases")) {
            phrases.computeIfAbsent(ligne.getField("partie") + ligne.getField("cas"), c -> new ArrayList<>())
                    .add(ligne.getField("texte"));
        }
    }

    /** Ce que dit une évaluation en clair. */
    public record Texte(String recit, String souhaits, String besoins) {}

    /** @param jour celui de l'évaluation : le récit compte les mois de rue comme le fait qu'elle porte */
    public Texte composer(Menage menage, Situation situation, Accompagnement accompagnement, LocalDate jour) {
        int mois = situation.rueDepuis() == null
                ? hasard.entre(3, 30)
                : Math.max(2, (int) ChronoUnit.MONTHS.between(situation.rueAu(jour), jour));
        String ville = territoire
                .tirer(menage.siao.departement(), hasard)
                .nom()
                .replaceFirst(" (\\d+er?) Arrondissement$", " ($1)");
        String vie = vie(menage);
        String recit = String.join(
                " ",
                phrase("SITUATION" + situation.code()),
                phrase("VIE" + vie),
                phrase("RESSOURCES" + situation.ressources()),
                phrase("DEMARCHES" + (situation.permetLogement() ? "REGULIER" : "IRREGULIER")));
        String souhaits = phrase("SOUHAIT" + vie) + " " + phrase(menage.animaux ? "SOUHAITANIMAL" : "SOUHAITTOUS");
        String besoins = phrase("BESOIN" + accompagnement)
                + (menage.mobiliteReduite ? " " + phrase("BESOINMOBILITE") : "")
                + (hasard.chance(SANTE) ? " " + phrase("BESOINSANTE") : "");
        return new Texte(remplir(recit, menage, ville, mois), remplir(souhaits, menage, ville, mois), besoins);
    }

    private String phrase(String cle) {
        List<String> choix = phrases.get(cle);
        return choix == null ? "" : hasard.parmi(choix);
    }

    private static String remplir(String texte, Menage menage, String ville, int mois) {
        String sujet = sujet(menage);
        String minuscule = sujet.startsWith("M") ? sujet : Character.toLowerCase(sujet.charAt(0)) + sujet.substring(1);
        return texte.replace("{S}", sujet)
                .replace("{s}", minuscule)
                .replace("de {ville}", de(ville))
                .replace("à {ville}", a(ville))
                .replace("{n}", String.valueOf(mois))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String de(String ville) {
        if (ville.startsWith("Le ") || ville.startsWith("Les ")) {
            return (ville.startsWith("Les ") ? "des " : "du ") + ville.substring(ville.indexOf(' ') + 1);
        }
        return (VOYELLES.indexOf(ville.charAt(0)) >= 0 ? "d’" : "de ") + ville;
    }

    private static String a(String ville) {
        if (ville.startsWith("Le ") || ville.startsWith("Les ")) {
            return (ville.startsWith("Les ") ? "aux " : "au ") + ville.substring(ville.indexOf(' ') + 1);
        }
        return "à " + ville;
    }

    private static String sujet(Menage menage) {
        if (menage.famille()) {
            return "La famille";
        }
        return switch (menage.composition()) {
            case COUPLE_SANS_ENFANT -> "Le couple";
            case GROUPE_SANS_ENFANT -> "Le groupe";
            default -> menage.titulaire().sexe() == Sexe.HOMME ? "Monsieur" : "Madame";
        };
    }

    private static String vie(Menage menage) {
        Composition composition = menage.composition();
        return switch (composition) {
            case HOMME_SEUL, FEMME_SEULE -> "SEUL";
            case COUPLE_SANS_ENFANT -> "COUPLE";
            case GROUPE_SANS_ENFANT -> "GROUPE";
            default -> menage.mineurEcolier(ECOLE_ANS) ? "FAMILLE" : "BEBE";
        };
    }
}
