package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.offre.Places;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** L'opérateur enregistre ce que répond le ménage : oui, ou non avec un motif (ORI-3, REF-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("orientation.reponse-du-menage")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class RepondrePourLeMenage {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Propositions propositions;

    @Inject
    private RefusEnRevue refus;

    @Inject
    private Denouement denouement;

    @Inject
    private Nomenclatures nomenclatures;

    public void accepter(Long idProposition) {
        verrouiller(idProposition).accepterParLeMenage(intervention.signature());
    }

    /**
     * @param lue état affiché à qui note le refus : d'une page restée ouverte, il ne passe pas par-dessus une acceptation
     * @param trajetMinutes durée du trajet en transports si elle est en cause, nulle sinon
     */
    public void refuser(
            Long idProposition, EtatProposition lue, String motif, String commentaire, Integer trajetMinutes) {
        Signature par = intervention.signature();
        if (motif != null) {
            nomenclatures.exiger(Liste.MOTIF_REFUS_MENAGE, motif, par.jour());
        }
        Proposition proposition = verrouiller(idProposition);
        proposition.lueDans(lue);
        refus.ajouter(proposition.refuserParLeMenage(motif, commentaire, trajetMinutes, par));
        denouement.apresLaFin(proposition, par);
    }

    private Proposition verrouiller(Long id) {
        Proposition proposition =
                propositions.duSiao(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        places.verrouiller(proposition.getPlace());
        intervention.concerne("proposition", id, proposition.getMenage().id());
        return proposition;
    }
}
