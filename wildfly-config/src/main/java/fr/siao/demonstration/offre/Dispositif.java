package fr.siao.demonstration.offre;

import fr.siao.offre.TypeDispositif;
import java.util.ArrayList;
import java.util.List;

/** Dispositif tiré, avec ses places. */
public final class Dispositif {
    public final long id;
    public final Structure structure;
    public final ModeleDispositif modele;
    public final Public accueilli;
    public final boolean regule;
    public final boolean animaux;
    public final boolean selectif;
    public final int menagesParPlace;
    public final List<Place> places = new ArrayList<>();
    public long responsable;

    Dispositif(
            long id,
            Structure structure,
            ModeleDispositif modele,
            Public accueilli,
            boolean regule,
            boolean animaux,
            boolean selectif,
            int menagesParPlace) {
        this.id = id;
        this.structure = structure;
        this.modele = modele;
        this.accueilli = accueilli;
        this.regule = regule;
        this.animaux = animaux;
        this.selectif = selectif;
        this.menagesParPlace = menagesParPlace;
    }

    /** Le SIAO peut y proposer un ménage : il le régule, et une demande peut le viser. */
    public boolean ouvert() {
        return regule && type().orientable();
    }

    public TypeDispositif type() {
        return modele.type();
    }

    public int capacites() {
        return places.stream().mapToInt(place -> place.modele.max()).sum();
    }
}
