package fr.siao.demonstration.orientation;

import fr.siao.demande.EtatDemande;
import fr.siao.demonstration.demande.Demande;
import fr.siao.demonstration.demande.Vie;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.socle.Table;
import fr.siao.orientation.EtatProposition;
import java.time.LocalDate;

/** Écrit une proposition, ses étapes et son refus ; et ce qu'elle fait à la vie de la demande. */
public final class EcriturePropositions {
    private static final int RANG_MAX = 9;

    private final Atelier atelier;
    private final Hasard hasard;

    public EcriturePropositions(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("choix");
    }

    /** Passe la demande en cours d'orientation, puis à ce que la fin de la proposition en fait. */
    public static void engager(Vie vie, Histoire histoire) {
        vie.devenir(
                EtatDemande.EN_COURS_D_ORIENTATION,
                histoire.debut(),
                histoire.pas().get(0).compte(),
                null);
        if (histoire.vivante()) {
            return;
        }
        Pas fin = histoire.fin();
        EtatDemande suite = histoire.etat() == EtatProposition.ADMISE ? EtatDemande.POURVUE : EtatDemande.EN_ATTENTE;
        vie.devenir(suite, fin.instant(), fin.compte(), null);
        Refus refus = histoire.refus();
        if (refus != null && refus.demandeUneMiseAJour()) {
            vie.aMettreAJour = refus.revueLe().isAfter(vie.confirmeeLe);
        }
        if (refus != null && refus.faitPerdreLAnciennete()) {
            vie.anciennete = Repere.jourDe(refus.revueLe());
        }
    }

    public long ecrire(Vacance vacance, Demande demande, Histoire histoire) {
        Ecriture ecriture = atelier.ecriture();
        long id = ecriture.numero(Table.PROPOSITION);
        boolean autre = atelier.proportions().oui("CHOIX_HORS_CONSEIL", hasard);
        boolean admise = histoire.etat() == EtatProposition.ADMISE;
        ecriture.ligne(
                Table.PROPOSITION,
                id,
                vacance.id(),
                vacance.place().id,
                demande.id(),
                demande.menage().id,
                histoire.etat(),
                histoire.debut(),
                histoire.pas().get(0).compte(),
                histoire.proposeeLe(),
                histoire.echeance(),
                histoire.exception(),
                autre ? hasard.entre(2, RANG_MAX) : 1,
                autre ? atelier.proportions().tirer("MOTIF_AUTRE_CHOIX", hasard) : null,
                null,
                histoire.admissionPrevue(),
                admise ? Repere.jourDe(histoire.fin().instant()) : null,
                histoire.fin().motif());
        for (Pas pas : histoire.pas()) {
            ecriture.ligne(
                    Table.PROPOSITION_ETAPE,
                    ecriture.numero(Table.PROPOSITION_ETAPE),
                    id,
                    pas.etat(),
                    pas.motif(),
                    null,
                    pas.compte(),
                    pas.instant());
        }
        if (histoire.refus() != null) {
            refus(id, histoire.refus(), Repere.jourDe(demande.vie().transmiseLe));
        }
        return id;
    }

    private void refus(long proposition, Refus refus, LocalDate ancienneteAvant) {
        atelier.ecriture()
                .ligne(
                        Table.REFUS,
                        atelier.ecriture().numero(Table.REFUS),
                        proposition,
                        refus.duMenage() ? "MENAGE" : "STRUCTURE",
                        refus.motif(),
                        refus.commentaire(),
                        refus.trajetMinutes(),
                        refus.refuseLe(),
                        refus.saisiPar(),
                        refus.revue(),
                        refus.revueLe(),
                        refus.revuePar(),
                        refus.revueCommentaire(),
                        refus.effet(),
                        refus.faitPerdreLAnciennete() ? ancienneteAvant : null);
    }
}
