package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.FileAttente;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Le SIAO revoit un refus : il l'accepte en décidant de son effet, le rend pour un autre motif, ou le conteste (REF-5). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("orientation.revoir-refus")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class RevoirRefus {
    @Inject
    private Intervention intervention;

    @Inject
    private RefusEnRevue refusEnRevue;

    @Inject
    private FileAttente file;

    @Inject
    private Reglages reglages;

    public void accepter(Long idRefus, Refus.Effet effet, String commentaire) {
        Refus refus = trouver(idRefus);
        Signature par = intervention.signature();
        refus.accepter(effet, perteAdmise(refus), commentaire, par);
        file.actualiser(refus.getProposition().getDemande(), par.jour());
    }

    public void rendre(Long idRefus, String commentaire) {
        trouver(idRefus).rendre(commentaire, intervention.signature());
    }

    public void contester(Long idRefus, String commentaire) {
        trouver(idRefus).contester(commentaire, intervention.signature());
    }

    public void defaire(Long idRefus) {
        Refus refus = trouver(idRefus);
        refus.defaireLaRevue(intervention.signature());
        file.actualiser(refus.getProposition().getDemande(), intervention.jour());
    }

    private boolean perteAdmise(Refus refus) {
        Long siao = refus.getProposition().getDemande().getSiao().id();
        return reglages.oui(CodeReglage.REFUS_PERTE_ANCIENNETE, siao, intervention.jour());
    }

    private Refus trouver(Long id) {
        Refus refus = refusEnRevue.duSiao(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("refus", id, refus.getProposition().getMenage().id());
        return refus;
    }
}
