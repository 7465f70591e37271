package fr.siao.demonstration.compte;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.offre.Structure;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.territoire.Siao;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Donne à chaque ménage un référent social, à tour de rôle, pour que les files actives soient de taille voisine. */
public final class Referents {
    /** File active de l'intervenante que la démonstration annonce. */
    public static final int MENAGES_DE_L_INTERVENANTE = 25;

    private final Map<Siao, List<Referent>> desServices = new LinkedHashMap<>();
    private final Map<Long, Integer> tours = new LinkedHashMap<>();
    private final Hasard hasard;
    private final double sansReferent;

    public Referents(Hasard hasard, double sansReferent) {
        this.hasard = hasard;
        this.sansReferent = sansReferent;
    }

    private static final class Referent {
        private final long compte;
        private final Structure structure;
        private int reste;

        private Referent(long compte, Structure structure, int reste) {
            this.compte = compte;
            this.structure = structure;
            this.reste = reste;
        }
    }

    public void ajouter(Structure service, long compte, int menagesMax) {
        desServices
                .computeIfAbsent(service.siao, s -> new ArrayList<>())
                .add(new Referent(compte, service, menagesMax));
    }

    /** Le référent est de la structure qui accueille le ménage. */
    public void deLEtablissement(Menage menage, Structure structure) {
        menage.structureReferente = structure.id;
        menage.referent = structure.intervenants.get(tour(structure.id, structure.intervenants.size()));
    }

    /** Le référent est d'un service social ou d'un accueil de jour ; quelques ménages n'en ont pas encore. */
    public void duTerritoire(Menage menage) {
        if (hasard.chance(sansReferent)) {
            return;
        }
        List<Referent> referents = desServices.get(menage.siao);
        Referent referent;
        do {
            referent = referents.get(tour(-menage.siao.id(), referents.size()));
        } while (referent.reste == 0);
        referent.reste--;
        menage.referent = referent.compte;
        menage.structureReferente = referent.structure.id;
    }

    /** Un compte du territoire qui peut écrire pour ce ménage : son référent, ou à défaut un autre. */
    public long auteur(Menage menage) {
        return menage.referent != null ? menage.referent : hasard.parmi(desServices.get(menage.siao)).compte;
    }

    private int tour(long cle, int taille) {
        return tours.merge(cle, 1, Integer::sum) % taille;
    }
}
