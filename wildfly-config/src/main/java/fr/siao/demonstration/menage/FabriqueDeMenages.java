package fr.siao.demonstration.menage;

import fr.siao.demonstration.offre.Tailles;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.demonstration.territoire.Telephones;
import fr.siao.menage.Composition;
import java.util.List;

/** Tire des ménages : qui les compose, de quels âges, sous quels noms. */
public final class FabriqueDeMenages {
    private final Atelier atelier;
    private final Telephones telephones;
    private final Hasard hasard;
    private final EtatCivil etatCivil = new EtatCivil();

    public FabriqueDeMenages(Atelier atelier, Telephones telephones) {
        this.atelier = atelier;
        this.telephones = telephones;
        this.hasard = atelier.hasard("menages");
    }

    public Menage tirer(Cible cible, Siao siao) {
        Composition composition = Composition.deCode(atelier.proportions()
                .du("COMPOSITION")
                .tirer(hasard, code -> possible(Composition.deCode(code), cible)));
        int taille = taille(composition, cible);
        List<Personne> personnes =
                new Composeur(atelier, hasard, etatCivil, telephones, cible, composition, taille).composer();
        return new Menage(
                atelier.ecriture().numero(Table.MENAGE),
                atelier.cles().deMenage(),
                siao,
                personnes,
                cible.animaux() && atelier.proportions().oui("MENAGE_ANIMAUX", hasard),
                hasard.chance(cible.mobiliteReduite()),
                atelier.repere().jour());
    }

    private static boolean possible(Composition composition, Cible cible) {
        return cible.compositions().contains(composition)
                && Tailles.min(composition) <= cible.personnesMax()
                && Tailles.max(composition) >= cible.personnesMin();
    }

    private int taille(Composition composition, Cible cible) {
        int min = Math.max(cible.personnesMin(), Tailles.min(composition));
        int max = Math.min(cible.personnesMax(), Tailles.max(composition));
        if (min == max) {
            return min;
        }
        int socle = Tailles.min(composition) - 1;
        String nombre = atelier.proportions()
                .du("ENFANTS")
                .tirer(hasard, n -> socle + Integer.parseInt(n) >= min && socle + Integer.parseInt(n) <= max);
        return socle + Integer.parseInt(nombre);
    }
}
