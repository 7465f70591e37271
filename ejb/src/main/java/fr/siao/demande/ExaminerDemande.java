package fr.siao.demande;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.GrillePriorite;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Territoires;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Le SIAO examine une demande : il la met en attente à une priorité, demande un complément ou la renvoie (DEM-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("demande.examiner")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ExaminerDemande {
    @Inject
    private Intervention intervention;

    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    @Inject
    private Territoires territoires;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Event<DemandeChangee> changees;

    /**
     * Met la demande en attente.
     *
     * @param niveau priorité retenue, nulle pour suivre le conseil de la grille
     * @param raison pourquoi elle s'écarte du conseil ; obligatoire dans ce cas
     */
    public void mettreEnAttente(Long idDemande, Integer niveau, String raison) {
        Signature par = intervention.signature();
        Demande demande = verrouiller(idDemande);
        GrillePriorite grille = territoires.grilleDePriorite(par.jour()).orElseThrow();
        Priorite conseil = Priorite.conseiller(
                grille, demande.getMenage(), demande.getEvaluation().faits(), par.jour());
        demande.mettreEnAttente(retenue(conseil, niveau, raison), grille.id(), par);
        file.actualiser(demande, par.jour());
    }

    public void demanderComplement(Long idDemande, String motif, String commentaire) {
        nomenclatures.exiger(Liste.MOTIF_COMPLEMENT_DEMANDE, motif, intervention.jour());
        Demande demande = verrouiller(idDemande);
        demande.demanderComplement(motif, commentaire, intervention.signature());
        file.actualiser(demande, intervention.jour());
    }

    public void renvoyer(Long idDemande, String motif, String commentaire) {
        nomenclatures.exiger(Liste.MOTIF_RENVOI_DEMANDE, motif, intervention.jour());
        Demande demande = verrouiller(idDemande);
        demande.renvoyer(motif, commentaire, intervention.signature());
        file.actualiser(demande, intervention.jour());
        changees.fire(new DemandeChangee(demande, intervention.signature()));
    }

    private static Priorite retenue(Priorite conseil, Integer niveau, String raison) {
        if (niveau == null || niveau == conseil.niveau()) {
            return conseil;
        }
        if (niveau < 1 || niveau > 4 || raison == null || raison.isBlank() || raison.length() > 250) {
            throw new SaisieInvalide("demande.priorite");
        }
        return new Priorite(niveau, raison);
    }

    private Demande verrouiller(Long id) {
        Demande demande = demandes.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("demande", id, demande.getMenage().id());
        return demande;
    }
}
