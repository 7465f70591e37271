package fr.siao.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** La couleur qui va avec le mot d'un état, la même sur toutes les pages du SIAO et de la structure. */
@Named("reperes")
@ApplicationScoped
public class Reperes {
    public String ton(EtatProposition etat, boolean enRetard) {
        if (enRetard) {
            return "alerte";
        }
        return switch (etat) {
            case ADMISE, ACCEPTEE_PAR_LA_STRUCTURE -> "bon";
            default -> etat.vivante() ? "attention" : "neutre";
        };
    }

    public String ton(Refus.Revue revue) {
        return switch (revue) {
            case ACCEPTE -> "neutre";
            case CONTESTE -> "alerte";
            case A_REVOIR, A_REQUALIFIER -> "attention";
        };
    }
}
