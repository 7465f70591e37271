package fr.siao.menage;

import java.util.Set;
import java.util.function.Function;

/** Ce qui décrit une personne, champ par champ : à une fusion, chacun se garde de l'une ou de l'autre (MEN-5). */
public enum Champ {
    NOM(Identite::nom),
    NOM_USAGE(Identite::nomUsage),
    PRENOM(Identite::prenom),
    SURNOM(Identite::surnom),
    NAISSANCE(Identite::naissance),
    SEXE(Identite::sexe),
    NATIONALITE(Identite::nationalite),
    TELEPHONE(Identite::telephone),
    TERME(Identite::enceinteTerme);

    private final Function<Identite, Object> valeur;

    Champ(Function<Identite, Object> valeur) {
        this.valeur = valeur;
    }

    /** Sa valeur, ou nul si elle n'est pas connue. */
    public Object de(Identite identite) {
        Object lue = valeur.apply(identite);
        return lue == Nationalite.NON_RENSEIGNEE ? null : lue;
    }

    /** L'identité de l'une, où ces champs sont ceux de l'autre. */
    public static Identite choisir(Identite une, Identite autre, Set<Champ> deLAutre) {
        return new Identite(
                (deLAutre.contains(NOM) ? autre : une).nom(),
                (deLAutre.contains(PRENOM) ? autre : une).prenom(),
                (deLAutre.contains(SURNOM) ? autre : une).surnom(),
                (deLAutre.contains(NAISSANCE) ? autre : une).naissance(),
                (deLAutre.contains(SEXE) ? autre : une).sexe(),
                (deLAutre.contains(NATIONALITE) ? autre : une).nationalite(),
                (deLAutre.contains(TELEPHONE) ? autre : une).telephone(),
                (deLAutre.contains(TERME) ? autre : une).enceinteTerme(),
                (deLAutre.contains(NOM_USAGE) ? autre : une).nomUsage());
    }
}
