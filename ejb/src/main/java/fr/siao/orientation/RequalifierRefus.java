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

    /** Le refus rendu : ce que la structure avait dit, et ce que le SIAO demande. */
    public record Rendu(Long id, String cle, String libelle, String motif, String commentaire, String demande) {}

    public Rendu voir(Long idRefus) {
        Refus refus = refusEnRevue.rendu(idRefus, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne(
                "refus", idRefus, refus.getProposition().getMenage().id());
        return new Rendu(
                refus.id(),
                refus.getProposition().getMenage().getCle(),
                refus.getProposition().getPlace().getLibelle(),
                nomenclatures.libelle(Liste.MOTIF_REFUS_STRUCTURE, refus.getMotif()),
                refus.getCommentaire(),
                refus.getRevueCommentaire());
    }

    public void requalifier(Long idRefus, String motif, String commentaire) {
        nomenclatures.exiger(Liste.MOTIF_REFUS_STRUCTURE, motif, intervention.jour());
        Refus refus = refusEnRevue.renduA(idRefus, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne(
                "refus", idRefus, refus.getProposition().getMenage().id());
        refus.requalifier(motif, commentaire, intervention.signature());
    }
}
