package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Table;

/** Écrit une demande, ses étapes et, si elle attend, ce que la file en sait. */
public final class Demandes {
    private final Atelier atelier;
    private final Evaluations evaluations;
    private final Grille grille;
    private final LignesDeFile file;

    public Demandes(Atelier atelier, Evaluations evaluations, Grille grille) {
        this.atelier = atelier;
        this.evaluations = evaluations;
        this.grille = grille;
        this.file = new LignesDeFile(atelier);
    }

    public Demande ecrire(Evaluation evaluation, Vie vie) {
        Ecriture ecriture = atelier.ecriture();
        Menage menage = evaluation.menage();
        long id = ecriture.numero(Table.DEMANDE);
        Critere priorite = vie.examinee
                ? grille.appliquer(
                        menage, evaluation.situation(), atelier.repere().jour())
                : null;
        ecriture.ligne(
                Table.DEMANDE,
                id,
                menage.id,
                menage.siao.id(),
                evaluation.id(),
                vie.etat(),
                evaluation.auteur(),
                vie.creeeLe(),
                vie.transmiseLe,
                vie.anciennete,
                vie.confirmeeLe,
                vie.expireLe,
                priorite == null ? null : priorite.niveau(),
                priorite == null ? null : priorite.libelle(),
                priorite == null ? null : grille.id(),
                vie.derniere().motif(),
                vie.aMettreAJour);
        evaluations.ecrirePreconisations(Table.DEMANDE_PRECONISATION, id, evaluation.preconisations());
        for (Vie.Etape etape : vie.etapes()) {
            ecriture.ligne(
                    Table.DEMANDE_ETAPE,
                    ecriture.numero(Table.DEMANDE_ETAPE),
                    id,
                    etape.etat(),
                    etape.motif(),
                    null,
                    etape.compte(),
                    etape.instant());
        }
        Demande demande = new Demande(id, menage, vie);
        if (vie.etat().enFile()) {
            file.ecrire(demande, evaluation, priorite.niveau());
        }
        return demande;
    }
}
