package fr.siao.evaluation;

import fr.siao.evaluation.OuvrirEvaluation.Champ;
import fr.siao.evaluation.OuvrirEvaluation.Choix;
import fr.siao.evaluation.RenseignerDossier.Autre;
import fr.siao.evaluation.RenseignerDossier.Ecrit;
import fr.siao.evaluation.RenseignerDossier.Saisie;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Une réponse telle qu'on la tape : ce que la page a lu, ce que l'on a écrit, et ce qu'un autre a pu écrire entre-temps. */
public class ChampSaisi implements Serializable {
    /** Au-delà, les cases à cocher se replient. */
    private static final int CASES_EN_VUE = 10;

    private final Champ champ;
    private String lue;
    private int version;
    private String texte;
    private List<String> choisis = new ArrayList<>();
    private final List<MontantSaisi> montants = new ArrayList<>();
    private Autre autre;
    private String erreur;
    private boolean garde;

    ChampSaisi(Champ champ) {
        this.champ = champ;
        reprendre(champ.valeur(), champ.version());
    }

    private void reprendre(String valeur, int version) {
        this.lue = valeur;
        this.version = version;
        autre = null;
        erreur = null;
        switch (champ.nature()) {
            case LISTES -> choisis = valeur == null ? new ArrayList<>() : new ArrayList<>(List.of(valeur.split(",")));
            case MONTANTS -> {
                montants.clear();
                if (valeur != null) {
                    Arrays.stream(valeur.split(",")).map(MontantSaisi::de).forEach(montants::add);
                }
                montants.add(new MontantSaisi());
            }
            default -> texte = valeur;
        }
    }

    /** Ce qui est tapé, comme le serveur l'attend ; nul si rien ne l'est. */
    private String tape() {
        String tape = switch (champ.nature()) {
            case LISTES -> choisis.stream().sorted().collect(Collectors.joining(","));
            case MONTANTS ->
                montants.stream()
                        .filter(m -> m.getCode() != null && !m.getCode().isBlank())
                        .map(MontantSaisi::enTexte)
                        .sorted()
                        .collect(Collectors.joining(","));
            default -> texte;
        };
        return tape == null || tape.isBlank() ? null : tape;
    }

    boolean change() {
        return !Objects.equals(tape(), lue) || montants.stream().anyMatch(MontantSaisi::incomplet);
    }

    /** @throws SaisieInvalide si un montant est tapé sans dire de quoi */
    Saisie saisie() {
        if (montants.stream().anyMatch(MontantSaisi::incomplet)) {
            throw new SaisieInvalide("reponse.montant", champ.libelle());
        }
        return new Saisie(champ.question(), champ.personne(), tape(), version);
    }

    void recevoir(Ecrit ecrit) {
        if (ecrit.autre() == null) {
            reprendre(ecrit.valeur(), ecrit.version());
            garde = true;
        } else {
            garde = false;
            autre = ecrit.autre();
            version = ecrit.version();
        }
    }

    void refuser(String phrase) {
        erreur = phrase;
        garde = false;
    }

    /** La réponse de l'autre est la bonne : la nôtre s'oublie. */
    void ceder() {
        reprendre(autre.valeur(), version);
        garde = true;
    }

    public Champ getChamp() {
        return champ;
    }

    public boolean isListe() {
        return champ.nature() == Nature.LISTE || champ.nature() == Nature.OUI_NON;
    }

    public boolean isListes() {
        return champ.nature() == Nature.LISTES;
    }

    public boolean isMontantsDits() {
        return champ.nature() == Nature.MONTANTS;
    }

    public boolean isDate() {
        return champ.nature() == Nature.DATE || champ.nature() == Nature.DATE_LIBRE;
    }

    public boolean isLibre() {
        return champ.nature() == Nature.TEXTE || champ.nature() == Nature.NOMBRE;
    }

    /** La plupart des listes se lisent d'un coup ; les longues se déplient. */
    public boolean isLongue() {
        return isListes() && champ.choix().size() > CASES_EN_VUE;
    }

    /** « Rue, hôtel » : ce qui est coché d'une liste repliée. */
    public String getCoches() {
        return champ.choix().stream()
                .filter(c -> choisis.contains(c.code()))
                .map(Choix::libelle)
                .collect(Collectors.joining(", "));
    }

    public void ajouterMontant() {
        montants.add(new MontantSaisi());
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public List<String> getChoisis() {
        return choisis;
    }

    public void setChoisis(List<String> choisis) {
        this.choisis = choisis == null ? new ArrayList<>() : new ArrayList<>(choisis);
    }

    public List<MontantSaisi> getMontants() {
        return montants;
    }

    /** La réponse d'un autre, si elle a été écrite pendant que l'on tapait. */
    public Autre getAutre() {
        return autre;
    }

    public String getErreur() {
        return erreur;
    }

    /** Vient d'être enregistré. */
    public boolean isGarde() {
        return garde;
    }
}
