package fr.siao.accueil;

import fr.siao.demande.EtatDemande;
import fr.siao.evaluation.Fraicheur;
import fr.siao.menage.EtatTransfert;
import fr.siao.orientation.EtatProposition;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** La couleur qui va avec le mot d'un état, la même sur toutes les pages d'un ménage. */
@Named("etats")
@ApplicationScoped
public class Etats {
    @Inject
    private Libelles dit;

    public String deDemande(EtatDemande etat) {
        return switch (etat) {
            case EN_ATTENTE, POURVUE -> "bon";
            case COMPLEMENT_DEMANDE, EN_COURS_D_ORIENTATION -> "attention";
            case EXPIREE, RENVOYEE -> "alerte";
            case TRANSMISE -> "accent";
            default -> "neutre";
        };
    }

    public String deProposition(EtatProposition etat) {
        return switch (etat) {
            case PROPOSEE_AU_MENAGE -> "alerte";
            case ADMISE, ACCEPTEE_PAR_LA_STRUCTURE -> "bon";
            default -> etat.vivante() ? "attention" : "neutre";
        };
    }

    /** « répondre avant demain 9 h 00 », ou le retard s'il est passé. */
    public String reponse(Instant echeance) {
        String quand = dit.echeance(echeance);
        return echeance != null && echeance.isAfter(Instant.now()) ? dit.dire("journee.repondre", quand) : quand;
    }

    public String deTransfert(EtatTransfert etat) {
        return switch (etat) {
            case DEMANDE -> "attention";
            case ACCORDE -> "bon";
            default -> "neutre";
        };
    }

    /** « en retard de 12 jours », « aujourd’hui », « dans 12 jours ». */
    public String delai(LocalDate due) {
        long jours = ChronoUnit.DAYS.between(LocalDate.now(Fuseau.PARIS), due);
        return jours < 0 ? dit.dire("echeance.retard", -jours) : dit.dire("echeance.dans", jours);
    }

    public String deFraicheur(Fraicheur fraicheur) {
        return switch (fraicheur) {
            case A_JOUR -> "bon";
            case BIENTOT -> "attention";
            case EN_RETARD, ABSENTE -> "alerte";
        };
    }

    /** « à jour », « à actualiser sous 12 jours », « 7 mois · en retard ». */
    public String fraicheur(Fraicheur fraicheur, Instant publiee, LocalDate jusque) {
        return switch (fraicheur) {
            case BIENTOT ->
                dit.dire("evaluation.bientot", ChronoUnit.DAYS.between(LocalDate.now(Fuseau.PARIS), jusque));
            case EN_RETARD -> dit.dire("evaluation.enRetard", dit.depuisInstant(publiee));
            default -> Textes.libelle(fraicheur);
        };
    }
}
