package fr.siao.demonstration.demande;

import fr.siao.demande.EtatDemande;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Raconte la vie des demandes : rédigée, transmise, examinée, confirmée de temps en temps, et ce qui l'achève. */
public final class Vies {
    /** Validité d'une demande, le réglage par défaut (DEM-3). */
    private static final int VALIDITE_MOIS = 6;

    private static final int CONFIRMATION_JOURS = 180;

    /** Hypothèses : attente de neuf mois en moyenne, soixante au plus ; un examen sur six demande un complément. */
    private static final double ATTENTE_JOURS = 275;

    private static final int ATTENTE_JOURS_MAX = 1_800;
    private static final double COMPLEMENT = 0.16;

    private final Atelier atelier;
    private final Hasard hasard;

    public Vies(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("demandes");
    }

    /** Une demande qui attend, d'ancienneté tirée. @param plusTot jour avant lequel elle ne peut pas commencer, ou nul */
    public LocalDate anciennete(LocalDate plusTot) {
        LocalDate jour = atelier.repere().jour();
        LocalDate tiree = jour.minusDays(9 + Math.min(ATTENTE_JOURS_MAX, (long) hasard.duree(ATTENTE_JOURS)));
        return plusTot != null && tiree.isBefore(plusTot) ? plusTot : tiree;
    }

    /** Ancienneté d'une demande qui attendait déjà quand une place lui a été proposée. */
    public LocalDate ancienneteAvant(LocalDateTime proposition) {
        return Repere.jourDe(proposition)
                .minusDays(12 + Math.min(ATTENTE_JOURS_MAX / 2, (long) hasard.duree(ATTENTE_JOURS / 2)));
    }

    public Vie brouillon(long auteur) {
        Vie vie = new Vie();
        vie.devenir(EtatDemande.BROUILLON, bureau(jour().minusDays(hasard.entre(0, 20))), auteur, null);
        return vie;
    }

    /** Arrivée il y a peu, elle attend l'examen du SIAO. */
    public Vie transmise(long auteur) {
        Vie vie = new Vie();
        LocalDate transmission = jour().minusDays(hasard.entre(0, 9));
        transmettre(vie, transmission, auteur);
        confirmer(vie, vie.transmiseLe);
        return vie;
    }

    public Vie complementDemande(long auteur, long operateur) {
        Vie vie = new Vie();
        LocalDate transmission = jour().minusDays(hasard.entre(8, 60));
        transmettre(vie, transmission, auteur);
        confirmer(vie, vie.transmiseLe);
        vie.devenir(
                EtatDemande.COMPLEMENT_DEMANDE,
                bureau(transmission.plusDays(hasard.entre(1, 7))),
                operateur,
                atelier.proportions().tirer("MOTIF_COMPLEMENT_DEMANDE", hasard));
        return vie;
    }

    /** Dans la file depuis son ancienneté. */
    public Vie enAttente(LocalDate anciennete, long auteur, long operateur) {
        Vie vie = new Vie();
        transmettre(vie, anciennete, auteur);
        LocalDate examen = anciennete.plusDays(hasard.entre(1, 5));
        if (hasard.chance(COMPLEMENT)) {
            vie.devenir(
                    EtatDemande.COMPLEMENT_DEMANDE,
                    bureau(examen),
                    operateur,
                    atelier.proportions().tirer("MOTIF_COMPLEMENT_DEMANDE", hasard));
            vie.devenir(EtatDemande.TRANSMISE, bureau(examen.plusDays(2)), auteur, null);
            examen = examen.plusDays(3);
        }
        vie.devenir(EtatDemande.EN_ATTENTE, bureau(examen), operateur, null);
        vie.examinee = true;
        long age = jour().toEpochDay() - anciennete.toEpochDay();
        confirmer(
                vie,
                age <= CONFIRMATION_JOURS
                        ? vie.transmiseLe
                        : bureau(jour().minusDays(hasard.entre(0, CONFIRMATION_JOURS))));
        return vie;
    }

    /** Achevée sans place, dans l'année. */
    public Vie terminee(EtatDemande fin, long auteur, long operateur) {
        LocalDate le = jour().minusDays(hasard.entre(5, 350));
        if (fin == EtatDemande.EXPIREE) {
            Vie vie = enAttente(le.minusMonths(VALIDITE_MOIS), auteur, operateur);
            confirmer(vie, vie.transmiseLe);
            vie.devenir(fin, bureau(vie.expireLe.plusDays(1)), null, "NON_CONFIRMEE");
            return vie;
        }
        Vie vie = enAttenteJusque(bureau(le), le.minusDays(hasard.entre(20, 400)), auteur, operateur);
        String motif = atelier.proportions().tirer("MOTIF_" + fin, hasard);
        vie.devenir(fin, bureau(le), fin == EtatDemande.ANNULEE ? auteur : operateur, motif);
        return vie;
    }

    /** Une demande dont l'attente est finie : sa dernière confirmation était avant. */
    public Vie enAttenteJusque(LocalDateTime fin, LocalDate anciennete, long auteur, long operateur) {
        Vie vie = enAttente(anciennete, auteur, operateur);
        LocalDateTime tard = fin.minusDays(hasard.entre(1, CONFIRMATION_JOURS));
        confirmer(vie, tard.isAfter(vie.transmiseLe) ? tard : vie.transmiseLe);
        return vie;
    }

    private void transmettre(Vie vie, LocalDate le, long auteur) {
        vie.devenir(EtatDemande.BROUILLON, bureau(le.minusDays(hasard.entre(0, 4))), auteur, null);
        vie.devenir(EtatDemande.TRANSMISE, bureau(le), auteur, null);
        vie.transmiseLe = vie.derniere().instant();
        vie.anciennete = Repere.jourDe(vie.transmiseLe);
    }

    private static void confirmer(Vie vie, LocalDateTime le) {
        vie.confirmeeLe = le;
        vie.expireLe = Repere.jourDe(le).plusMonths(VALIDITE_MOIS);
    }

    private LocalDate jour() {
        return atelier.repere().jour();
    }

    private LocalDateTime bureau(LocalDate jour) {
        return atelier.repere().auBureau(jour, hasard);
    }
}
