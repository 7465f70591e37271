package fr.siao.demonstration.orientation;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.territoire.Referentiel;
import java.time.LocalDateTime;
import java.util.List;

/** Tire le motif d'un refus, son commentaire neutre et la revue qu'en fait le SIAO. */
final class RefusTires {
    private static final int REVUE_JOURS_MAX = 9;

    /** Un refus de plus de trois semaines a été revu. */
    private static final int REVU_APRES_JOURS = 21;

    private static final List<String> COMMENTAIRES_MENAGE = List.of(
            "Le ménage explique son choix et reste demandeur.",
            "Échange avec le référent ; le ménage souhaite rester dans la file.",
            "Le trajet a été vérifié avec le ménage.",
            "Le ménage a visité les lieux avant de répondre.");

    private static final List<String> COMMENTAIRES_STRUCTURE = List.of(
            "Entretien réalisé ; décision prise en équipe.",
            "Échange avec le référent avant la décision.",
            "L’équipe propose de revoir la situation plus tard.",
            "Décision expliquée au ménage pendant l’entretien.");

    private final Atelier atelier;
    private final Hasard hasard;

    RefusTires(Atelier atelier, Hasard hasard) {
        this.atelier = atelier;
        this.hasard = hasard;
    }

    Refus tirer(boolean duMenage, LocalDateTime le, long saisiPar, long operateur, String departement) {
        String motif = atelier.proportions().tirer(duMenage ? "MOTIF_REFUS_MENAGE" : "MOTIF_REFUS_STRUCTURE", hasard);
        Integer trajet = motif.startsWith("ELOIGNEMENT") ? Integer.valueOf(5 * hasard.entre(11, 28)) : null;
        return revu(duMenage, motif, trajet, le, saisiPar, operateur, departement);
    }

    private Refus revu(
            boolean duMenage,
            String motif,
            Integer trajet,
            LocalDateTime le,
            long saisiPar,
            long operateur,
            String departement) {
        LocalDateTime maintenant = atelier.repere().maintenantUtc();
        LocalDateTime revueLe = le.plusDays(hasard.entre(1, REVUE_JOURS_MAX)).plusMinutes(hasard.entre(0, 200));
        boolean ancien = le.isBefore(maintenant.minusDays(REVU_APRES_JOURS));
        String revue = atelier.proportions().du("REVUE").tirer(hasard, r -> !ancien || !r.equals("A_REVOIR"));
        if (revueLe.isAfter(maintenant)) {
            revue = "A_REVOIR";
        }
        boolean aRevoir = revue.equals("A_REVOIR");
        return new Refus(
                duMenage,
                motif,
                hasard.parmi(duMenage ? COMMENTAIRES_MENAGE : COMMENTAIRES_STRUCTURE),
                trajet,
                le,
                saisiPar,
                revue,
                aRevoir ? null : revueLe,
                aRevoir ? null : operateur,
                commentaire(revue),
                effet(revue, duMenage && departement.equals(Referentiel.TERRITOIRE_DE_PERTE)));
    }

    private String effet(String revue, boolean perteAdmise) {
        return switch (revue) {
            case "ACCEPTE" -> atelier.proportions().tirer(perteAdmise ? "EFFET_PERTE_ADMISE" : "EFFET", hasard);
            case "CONTESTE" -> "MAINTIEN";
            default -> null;
        };
    }

    private static String commentaire(String revue) {
        return switch (revue) {
            case "A_REQUALIFIER" -> "Le motif ne correspond pas aux échanges ; merci d’en choisir un autre.";
            case "CONTESTE" -> "La place correspondait à l’évaluation ; échange prévu avec la structure.";
            default -> null;
        };
    }
}
