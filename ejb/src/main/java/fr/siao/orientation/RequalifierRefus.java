package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** La structure donne un autre motif à un refus que le SIAO lui a rendu (REF-5). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("orientation.requalifier-refus")
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class RequalifierRefus {
    @Inject
    private Intervention intervention;

    @Inject
    private RefusEnRevue refusEnRevue;

    @Inject
    private Nomenclatures nomenclatures;

    public void requalifier(Long idRefus, String motif, String commentaire) {
        nomenclatures.exiger(Liste.MOTIF_REFUS_STRUCTURE, motif, intervention.jour());
        Refus refus = refusEnRevue.renduA(idRefus, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne(
                "refus", idRefus, refus.getProposition().getMenage().id());
        refus.requalifier(motif, commentaire, intervention.signature());
    }
}
