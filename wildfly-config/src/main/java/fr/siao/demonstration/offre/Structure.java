package fr.siao.demonstration.offre;

import fr.siao.demonstration.territoire.Commune;
import fr.siao.demonstration.territoire.Siao;
import java.util.ArrayList;
import java.util.List;

/** Structure tirée. Ses intervenants sociaux lui sont donnés quand les équipes se forment. */
public final class Structure {
    /** Une structure a des places, ou elle accompagne. */
    public enum Nature {
        ETABLISSEMENT,
        SERVICE_SOCIAL,
        ACCUEIL_DE_JOUR
    }

    public final long id;
    public final Gestionnaire gestionnaire;
    public final Siao siao;
    public final Nature nature;
    public final String nom;
    public final Commune commune;
    public final List<Long> intervenants = new ArrayList<>();

    Structure(long id, Gestionnaire gestionnaire, Siao siao, Nature nature, String nom, Commune commune) {
        this.id = id;
        this.gestionnaire = gestionnaire;
        this.siao = siao;
        this.nature = nature;
        this.nom = nom;
        this.commune = commune;
    }
}
