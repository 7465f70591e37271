package fr.siao.menage.doubles;

import java.util.ArrayList;
import java.util.List;

/**
 * Un nom, un prénom ou un surnom, prêt à être comparé : ses mots, et le tout d'une pièce, puisque « Jean-Luc » s'écrit
 * « Jeanluc » et « Ben Salah » « Bensalah ».
 */
record Nom(List<Mot> mots, Mot entier) {
    private static final double MOT_RETROUVE = 0.86;

    /** Un mot écrit, lu, et son ossature. */
    record Mot(String ecrit, String lu, String son) {
        static Mot de(String ecrit) {
            String lu = Prononciation.lire(ecrit);
            return new Mot(ecrit, lu, Prononciation.son(lu));
        }

        double ressemblance(Mot autre) {
            return ecrit.equals(autre.ecrit)
                    ? 1
                    : Math.max(Ressemblance.entendue(lu, autre.lu), Ressemblance.ecrite(ecrit, autre.ecrit));
        }
    }

    /** @return nul si rien n'est écrit */
    static Nom de(String texte) {
        if (texte == null) {
            return null;
        }
        String plie = Ecriture.plier(texte);
        if (plie.isEmpty()) {
            return null;
        }
        List<Mot> mots = Ecriture.mots(plie).stream().map(Mot::de).toList();
        String colle = plie.replace(" ", "");
        return new Nom(mots, mots.size() == 1 && mots.get(0).ecrit().equals(colle) ? mots.get(0) : Mot.de(colle));
    }

    /** Les mots, et le tout s'il se lit autrement. */
    List<Mot> formes() {
        if (mots.stream().anyMatch(mot -> mot.son().equals(entier.son()))) {
            return mots;
        }
        List<Mot> formes = new ArrayList<>(mots);
        formes.add(entier);
        return formes;
    }

    double ressemblance(Nom autre) {
        double ressemblance = entier.ressemblance(autre.entier);
        return mots.size() == autre.mots.size() ? Math.max(ressemblance, motAMot(autre)) : ressemblance;
    }

    /** Vrai si l'un est une partie de l'autre : un nom composé dont on n'a donné qu'un morceau, une initiale. */
    boolean contientOuEstContenu(Nom autre) {
        List<Mot> peu = mots.size() < autre.mots.size() ? mots : autre.mots;
        List<Mot> plus = peu == mots ? autre.mots : mots;
        return initiale(peu, plus)
                || initiale(plus, peu)
                || peu.size() < plus.size()
                        && peu.stream()
                                .allMatch(mot -> plus.stream().anyMatch(m -> mot.ressemblance(m) >= MOT_RETROUVE));
    }

    private static boolean initiale(List<Mot> a, List<Mot> b) {
        return a.size() == 1
                && a.get(0).ecrit().length() == 1
                && b.get(0).ecrit().startsWith(a.get(0).ecrit());
    }

    /** La moyenne du meilleur mot à mot, l'ordre indifférent. */
    private double motAMot(Nom autre) {
        List<Mot> restants = new ArrayList<>(autre.mots);
        double somme = 0;
        for (Mot mot : mots) {
            Mot meilleur = restants.get(0);
            for (Mot candidat : restants) {
                if (mot.ressemblance(candidat) > mot.ressemblance(meilleur)) {
                    meilleur = candidat;
                }
            }
            somme += mot.ressemblance(meilleur);
            restants.remove(meilleur);
        }
        return somme / mots.size();
    }
}
