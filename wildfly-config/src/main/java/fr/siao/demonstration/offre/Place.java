package fr.siao.demonstration.offre;

import fr.siao.demonstration.territoire.Siao;
import fr.siao.offre.EtatPlace;
import java.time.LocalDate;

/** Place tirée ; son état est décidé avant qu'elle soit écrite. */
public final class Place {
    public final long id;
    public final Dispositif dispositif;
    public final ModelePlace modele;
    public final String libelle;
    public final Emplacement emplacement;
    public final boolean pmr;
    public final String contingent;
    public EtatPlace etat = EtatPlace.OCCUPEE;
    public LocalDate depuis;
    public LocalDate jusque;
    public String motif;

    Place(
            long id,
            Dispositif dispositif,
            ModelePlace modele,
            String libelle,
            Emplacement emplacement,
            boolean pmr,
            String contingent) {
        this.id = id;
        this.dispositif = dispositif;
        this.modele = modele;
        this.libelle = libelle;
        this.emplacement = emplacement;
        this.pmr = pmr;
        this.contingent = contingent;
    }

    /** Où elle est ; le bâtiment et l'étage sont nuls quand ils n'ont pas de sens. */
    public record Emplacement(String batiment, Integer etage, boolean ascenseur) {
        public boolean dePlainPied() {
            return ascenseur || etage == null || etage == 0;
        }
    }

    public Siao siao() {
        return dispositif.structure.siao;
    }

    public void devenir(EtatPlace etat, LocalDate depuis, LocalDate jusque, String motif) {
        this.etat = etat;
        this.depuis = depuis;
        this.jusque = jusque;
        this.motif = motif;
    }
}
