package fr.siao.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Les préconisations que l'on tape, ligne à ligne : dans une évaluation, ou au moment d'une demande. */
public class PreconisationsSaisies implements Serializable {
    private static final int MAX = 6;

    private final List<PreconisationSaisie> lignes = new ArrayList<>();
    private final String departement;

    /** @param departement celui du SIAO du ménage, proposé d'abord */
    public PreconisationsSaisies(String departement, List<Preconisation> reprises) {
        this.departement = departement;
        reprises.forEach(
                p -> lignes.add(new PreconisationSaisie(p.getType(), p.getDepartement(), p.getAccompagnement())));
        if (lignes.isEmpty()) {
            ajouter();
        }
    }

    public void ajouter() {
        if (isReste()) {
            lignes.add(new PreconisationSaisie(null, departement, null));
        }
    }

    public void retirer(int rang) {
        lignes.remove(rang);
    }

    /** Ce qui est tapé ; une ligne où rien n'est choisi ne compte pas. */
    public List<Preconisation> preconisations() {
        return lignes.stream()
                .filter(l -> l.getType() != null || l.getAccompagnement() != null)
                .map(PreconisationSaisie::enPreconisation)
                .toList();
    }

    public List<PreconisationSaisie> getLignes() {
        return lignes;
    }

    public boolean isReste() {
        return lignes.size() < MAX;
    }
}
