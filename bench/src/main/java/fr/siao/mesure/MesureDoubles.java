package fr.siao.mesure;

import fr.siao.menage.doubles.Comparaison;
import fr.siao.menage.doubles.Rapprochement;
import fr.siao.menage.doubles.Signalement;
import fr.siao.mesure.jeu.Jeu;
import fr.siao.mesure.jeu.Jeu.Saisie;
import fr.siao.mesure.jeu.Registre;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * 5. Les doubles reconnus avant de créer quelqu'un, des clés au score : rappel et précision, à côté de l'égalité exacte et
 * d'une distance de Levenshtein à son meilleur seuil. Les règles ont été réglées sur {@link #D_ESSAI} ; les chiffres sont
 * ceux de {@link #GARDEE}, qui n'a servi à rien d'autre.
 */
final class MesureDoubles {
    private static final long D_ESSAI = 1;
    private static final long GARDEE = 20_261_127;
    private static final int PERSONNES = 50_000;
    private static final int SAISIES = 10_000;

    /** Rend, pour un signalement et ceux à qui le comparer, un score par candidat. */
    private interface Mesure extends BiFunction<Signalement, List<Signalement>, double[]> {}

    private record Epreuve(Jeu jeu, Registre registre, List<List<Integer>> candidats) {
        static Epreuve de(long graine) {
            Jeu jeu = new Jeu(graine, PERSONNES, SAISIES);
            Registre registre = new Registre(jeu.base());
            return new Epreuve(
                    jeu,
                    registre,
                    jeu.saisies().stream()
                            .map(saisie -> registre.candidats(saisie.signalement()))
                            .toList());
        }

        Bilan juger(Mesure mesure, double seuil) {
            int connues = 0;
            int reconnues = 0;
            int prises = 0;
            for (int s = 0; s < candidats.size(); s++) {
                Saisie saisie = jeu.saisies().get(s);
                List<Integer> rangs = candidats.get(s);
                double[] scores = mesure.apply(
                        saisie.signalement(),
                        rangs.stream().map(registre::signalement).toList());
                connues += saisie.connue() ? 1 : 0;
                for (int i = 0; i < scores.length; i++) {
                    if (scores[i] >= seuil) {
                        prises++;
                        reconnues += saisie.connue() && saisie.numero() == rangs.get(i) ? 1 : 0;
                    }
                }
            }
            return new Bilan(reconnues / (double) connues, reconnues / (double) prises);
        }
    }

    private record Bilan(double rappel, double precision) {
        double f() {
            return 2 * rappel * precision / (rappel + precision);
        }
    }

    void faire(Tableau tableau) {
        double seuil = meilleurSeuil(Epreuve.de(D_ESSAI));
        Epreuve epreuve = Epreuve.de(GARDEE);
        Bilan nous = epreuve.juger(MesureDoubles::nous, Rapprochement.SEUIL);
        Bilan levenshtein = epreuve.juger(MesureDoubles::levenshtein, seuil);
        Bilan exacte = epreuve.juger(MesureDoubles::exacte, 1);
        tableau.contexte(
                "Doubles : %,d personnes, %,d signalements dont la moitié en désignent une, écrite autrement ; %.0f"
                        + " candidats par signalement. Levenshtein sur les mêmes candidats, à son meilleur seuil (%.2f).",
                PERSONNES,
                SAISIES,
                epreuve.candidats().stream().mapToInt(List::size).average().orElse(0),
                seuil);
        tableau.grandeur(
                "5. doubles : rappel, à côté de Levenshtein",
                "%.3f",
                nous.rappel(),
                levenshtein.rappel(),
                Objectif.auMoins(0.95, "0,95"));
        tableau.grandeur(
                "5. doubles : précision, à côté de Levenshtein",
                "%.3f",
                nous.precision(),
                levenshtein.precision(),
                Objectif.auMoins(0.90, "0,90"));
        tableau.grandeur(
                "5. … rappel, à côté de l'égalité exacte", "%.3f", nous.rappel(), exacte.rappel(), Objectif.AUCUN);
        tableau.grandeur(
                "5. … précision, à côté de l'égalité exacte",
                "%.3f",
                nous.precision(),
                exacte.precision(),
                Objectif.AUCUN);
    }

    private static double[] nous(Signalement saisi, List<Signalement> autres) {
        return new Comparaison(saisi)
                .avec(autres).stream().mapToDouble(Rapprochement::score).toArray();
    }

    /** Nom, prénom, naissance, égaux comme la base le dit : sans accents ni capitales. */
    private static double[] exacte(Signalement saisi, List<Signalement> autres) {
        String sien = enUneLigne(saisi);
        return autres.stream()
                .mapToDouble(autre -> enUneLigne(autre).equals(sien) ? 1 : 0)
                .toArray();
    }

    private static double[] levenshtein(Signalement saisi, List<Signalement> autres) {
        String sien = enUneLigne(saisi);
        return autres.stream()
                .mapToDouble(autre -> ressemblance(sien, enUneLigne(autre)))
                .toArray();
    }

    private static double meilleurSeuil(Epreuve epreuve) {
        return DoubleStream.iterate(0.6, seuil -> seuil < 1, seuil -> seuil + 0.02)
                .boxed()
                .max((a, b) -> Double.compare(
                        epreuve.juger(MesureDoubles::levenshtein, a).f(),
                        epreuve.juger(MesureDoubles::levenshtein, b).f()))
                .orElseThrow();
    }

    private static String enUneLigne(Signalement s) {
        String ligne = s.nom() == null ? s.surnom() : s.nom() + " " + s.prenom();
        return Normalizer.normalize(ligne + " " + s.naissance(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static double ressemblance(String a, String b) {
        int[] ligne = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonale = ligne[0];
            ligne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int remplacer = diagonale + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonale = ligne[j];
                ligne[j] = Math.min(remplacer, 1 + Math.min(ligne[j], ligne[j - 1]));
            }
        }
        return 1 - ligne[b.length()] / (double) Math.max(a.length(), b.length());
    }
}
