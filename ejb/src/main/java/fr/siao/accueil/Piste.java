package fr.siao.accueil;

import fr.siao.compte.Perimetre;
import fr.siao.menage.Menage;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Proposition;
import java.time.Instant;

/** Une place proposée à un ménage, telle que son dossier la montre. */
public record Piste(
        Long id, String libelle, String structure, EtatProposition etat, Instant prepareeLe, Instant echeance) {
    static Piste de(Proposition p) {
        return new Piste(
                p.id(),
                p.getPlace().getLibelle(),
                p.getPlace().getDispositif().getStructure().getNom(),
                p.getEtat(),
                p.getPrepareeLe(),
                p.getEcheance());
    }

    static boolean visible(Proposition p, Perimetre perimetre) {
        return p.getProposeeLe() != null || preparees(p.getMenage(), perimetre);
    }

    /** Une proposition préparée ne se dit qu'au SIAO : personne d'autre n'est encore prévenu (ORI-3). */
    static boolean preparees(Menage menage, Perimetre perimetre) {
        return perimetre.contientSiao(menage.getSiao().id());
    }
}
