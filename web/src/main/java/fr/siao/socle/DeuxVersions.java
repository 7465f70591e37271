package fr.siao.socle;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * La vôtre, et celle qu'un autre a enregistrée entre-temps : champ par champ, on choisit. Rien de tapé ne se perd, et ce
 * qu'un seul a changé ne se demande pas (MEN-6).
 */
public class DeuxVersions<T, C extends Enum<C> & Champ<T>> implements Serializable {
    /** Un champ que les deux ont changé ; le choix est nul tant que rien n'est dit. */
    public static class Ligne<C> implements Serializable {
        private final C champ;
        private final String libelle;
        private final String mienne;
        private final String autre;
        private Boolean garderLaMienne;

        Ligne(C champ, String libelle, String mienne, String autre) {
            this.champ = champ;
            this.libelle = libelle;
            this.mienne = mienne;
            this.autre = autre;
        }

        public String getLibelle() {
            return libelle;
        }

        public String getMienne() {
            return mienne;
        }

        public String getAutre() {
            return autre;
        }

        public Boolean getGarderLaMienne() {
            return garderLaMienne;
        }

        public void setGarderLaMienne(Boolean garderLaMienne) {
            this.garderLaMienne = garderLaMienne;
        }
    }

    private final List<Ligne<C>> lignes = new ArrayList<>();
    private String repris = "";
    private String par = "";
    private Instant quand;

    /** Retient ce qui est à choisir, et ce qui est repris sans rien demander. */
    public void comparer(TroisVersions<T, C> versions, String qui, Instant le, Libelles dit) {
        lignes.clear();
        par = qui;
        quand = le;
        versions.conflits()
                .forEach(c -> lignes.add(new Ligne<>(
                        c,
                        dit.nom(c),
                        valeur(c.de(versions.tapee()), dit),
                        valeur(c.de(versions.enregistree()), dit))));
        repris = versions.repris().stream().map(dit::nom).collect(Collectors.joining(", "));
    }

    /** Ce que vaut un champ une fois le choix fait : ce qui est tapé, ou ce que l'autre a enregistré. */
    public Object choisir(C champ, T tapee, T enregistree) {
        return lignes.stream().anyMatch(l -> l.champ == champ && Boolean.FALSE.equals(l.garderLaMienne))
                ? champ.de(enregistree)
                : champ.de(tapee);
    }

    private static String valeur(Object valeur, Libelles dit) {
        return valeur == null ? dit.dire("conflit.rien") : dit.valeur(valeur);
    }

    public List<Ligne<C>> getLignes() {
        return lignes;
    }

    /** Les champs que l'autre seul a changés, en mots ; vide s'il n'y en a pas. */
    public String getRepris() {
        return repris;
    }

    public String getPar() {
        return par;
    }

    public Instant getQuand() {
        return quand;
    }
}
