package fr.siao.demande;

import fr.siao.menage.CompositionChangee;
import fr.siao.menage.CompositionEnQuestion;
import fr.siao.menage.DossiersReunis;
import fr.siao.menage.DossiersTouches;
import fr.siao.menage.Evenement;
import fr.siao.menage.FicheChangee;
import fr.siao.menage.Menage;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Une demande suit la composition de son ménage : la file la relit, et le SIAO voit qu'elle est à mettre à jour. Celle d'un
 * ménage qui s'achève se clôt ; à une réunion, la plus vieille ancienneté reste (MEN-1).
 */
@Dependent
public class SuivreComposition {
    private static final int DERNIERES = 20;

    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    @Inject
    private Event<ClotureDeDemande> clotures;

    void garder(@Observes CompositionEnQuestion question) {
        Evenement evenement = question.evenement();
        if (question.defait()) {
            if (question.menages()
                    .flatMap(menage -> demandes.deMenage(menage, DERNIERES).stream())
                    .flatMap(demande -> demande.getEtapes().stream())
                    .anyMatch(etape -> !etape.getInstant().isBefore(evenement.getInstant()))) {
                throw new Impossible("evenement.depend.demande");
            }
        } else if (evenement.getNature() == Evenement.Nature.REUNION
                && demandes.verrouillerVivante(evenement.getAutre()).isPresent()
                && demandes.verrouillerVivante(evenement.getMenage()).isEmpty()) {
            throw new Impossible(
                    "evenement.reunion.demande", evenement.getAutre().getCle());
        }
    }

    void suivre(@Observes CompositionChangee change) {
        Evenement evenement = change.evenement();
        if (!evenement.annule()) {
            change.menages()
                    .filter(Menage::clos)
                    .forEach(menage ->
                            demandes.verrouillerVivante(menage).ifPresent(d -> finir(d, evenement, change.par())));
        }
        change.menages()
                .filter(menage -> !menage.clos())
                .forEach(menage -> demandes.verrouillerVivante(menage).ifPresent(d -> {
                    d.signalerAMettreAJour(true);
                    file.actualiser(d, change.par().jour());
                }));
    }

    /** La file relit ceux qu'une fusion a touchés ; défaite, une demande qu'elle avait close y revient. */
    void suivre(@Observes DossiersReunis reunis) {
        reunis.menages().stream()
                .filter(menage -> !menage.clos())
                .forEach(menage -> demandes.verrouillerVivante(menage).ifPresent(demande -> {
                    if (!reunis.defaits()) {
                        demande.signalerAMettreAJour(true);
                    }
                    file.actualiser(demande, reunis.par().jour());
                }));
    }

    void porter(@Observes DossiersTouches dossiers) {
        dossiers.porter("demande", "t.menage_id IN :menages", "menage_id", "etat", "etat_motif");
        dossiers.porter(
                "demande_etape", "t.demande_id IN (SELECT d.id FROM demande d WHERE d.menage_id IN :menages)", "etat");
    }

    /** Corrigé, le ménage reste le même : la file relit ses âges, ses contraintes, son référent, et rien n'est à refaire. */
    void relire(@Observes FicheChangee change) {
        demandes.verrouillerVivante(change.menage())
                .ifPresent(d -> file.actualiser(d, change.par().jour()));
    }

    private void finir(Demande demande, Evenement evenement, Signature par) {
        boolean reunion = evenement.getNature() == Evenement.Nature.REUNION;
        if (reunion && demande.getAnciennete() != null) {
            demandes.verrouillerVivante(evenement.getMenage())
                    .filter(gardee -> gardee.getAnciennete() != null
                            && gardee.getAnciennete().isAfter(demande.getAnciennete()))
                    .ifPresent(gardee -> gardee.changerAnciennete(demande.getAnciennete()));
        }
        if (demande.getEtat() == EtatDemande.BROUILLON) {
            demande.annuler(reunion ? "DOUBLON" : "DECES", null, par);
            return;
        }
        demande.cloturer(reunion ? "FUSION" : "DECES", null, par);
        file.sortir(demande);
        clotures.fire(new ClotureDeDemande(demande, par));
    }
}
