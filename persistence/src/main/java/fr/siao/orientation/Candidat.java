package fr.siao.orientation;

import fr.siao.demande.LigneFile;
import java.util.List;

/** Un ménage de la file qui convient à une place : son rang, et pourquoi. */
public record Candidat(int rang, LigneFile ligne, Convenance convenance) {
    public int getRang() {
        return rang;
    }

    public LigneFile getLigne() {
        return ligne;
    }

    public List<Raison> getRaisons() {
        return convenance.raisons();
    }
}
