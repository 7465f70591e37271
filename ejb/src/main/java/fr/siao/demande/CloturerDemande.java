package fr.siao.demande;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Le SIAO clôt une demande qui n'a plus d'objet, avec un motif (DEM-2) : ses propositions s'annulent, elle sort de la
 * file. L'intervenant social, lui, l'annule à la demande du ménage ({@link FaireDemande#annuler}).
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("demande.cloturer")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class CloturerDemande {
    @Inject
    private Intervention intervention;

    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Event<ClotureDeDemande> clotures;

    public void cloturer(Long idDemande, String motif, String commentaire) {
        Signature par = intervention.signature();
        nomenclatures.exiger(Liste.MOTIF_CLOTURE_DEMANDE, motif, par.jour());
        Demande demande =
                demandes.verrouiller(idDemande, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("demande", idDemande, demande.getMenage().id());
        demande.cloturer(motif, commentaire, par);
        file.sortir(demande);
        clotures.fire(new ClotureDeDemande(demande, par));
    }
}
