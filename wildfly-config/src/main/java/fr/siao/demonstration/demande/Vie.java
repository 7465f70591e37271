package fr.siao.demonstration.demande;

import fr.siao.demande.EtatDemande;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Vie d'une demande inventée (DEM-2), étape par étape, avant qu'elle soit écrite. */
public final class Vie {
    private final List<Etape> etapes = new ArrayList<>();
    public LocalDateTime transmiseLe;
    public LocalDate anciennete;
    public LocalDateTime confirmeeLe;
    public LocalDate expireLe;
    public boolean aMettreAJour;
    public boolean examinee;

    /** Une étape : ce qu'elle devient, quand, par qui, pourquoi. */
    public record Etape(EtatDemande etat, LocalDateTime instant, Long compte, String motif) {}

    public void devenir(EtatDemande etat, LocalDateTime instant, Long compte, String motif) {
        if (!etapes.isEmpty() && !etat().peutDevenir(etat)) {
            throw new IllegalStateException(etat() + " ne peut pas devenir " + etat);
        }
        LocalDateTime plusTot =
                etapes.isEmpty() ? instant : derniere().instant().plusMinutes(1);
        etapes.add(new Etape(etat, instant.isBefore(plusTot) ? plusTot : instant, compte, motif));
    }

    public EtatDemande etat() {
        return derniere().etat();
    }

    public Etape derniere() {
        return etapes.get(etapes.size() - 1);
    }

    public LocalDateTime creeeLe() {
        return etapes.get(0).instant();
    }

    List<Etape> etapes() {
        return etapes;
    }
}
