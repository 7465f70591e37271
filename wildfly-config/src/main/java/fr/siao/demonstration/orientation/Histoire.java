package fr.siao.demonstration.orientation;

import fr.siao.orientation.EtatProposition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Ce que devient une proposition, étape par étape (ORI-3).
 *
 * @param echeance instant de la réponse attendue, nul s'il n'y en a pas
 * @param exception motif du délai de 48 h, ou nul
 * @param admissionPrevue nul avant l'accord de la structure
 * @param refus nul s'il n'y en a pas eu
 */
public record Histoire(
        List<Pas> pas, LocalDateTime echeance, String exception, LocalDate admissionPrevue, Refus refus) {

    public EtatProposition etat() {
        return fin().etat();
    }

    public Pas fin() {
        return pas.get(pas.size() - 1);
    }

    public LocalDateTime debut() {
        return pas.get(0).instant();
    }

    /** Nul si elle n'a été que préparée. */
    public LocalDateTime proposeeLe() {
        return pas.stream()
                .filter(p -> p.etat() == EtatProposition.PROPOSEE_AU_MENAGE)
                .map(Pas::instant)
                .findFirst()
                .orElse(null);
    }

    public boolean vivante() {
        return etat().vivante();
    }
}
