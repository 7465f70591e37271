package fr.siao.menage;

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

/** Le SIAO à qui un ménage est proposé l'accueille dans son territoire, ou dit pourquoi non (MEN-10). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.repondre-transfert")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class RepondreTransfert {
    @Inject
    private Intervention intervention;

    @Inject
    private Transferts transferts;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Event<TransfertEnQuestion> enQuestion;

    @Inject
    private Event<MenageTransfere> transferes;

    /** @return la clé du ménage, dont le dossier s'ouvre désormais ici */
    public String accorder(Long id) {
        Signature par = intervention.signature();
        Transfert transfert = garder(id);
        Menage menage = transfert.getMenage();
        transfert.accorder(par);
        enQuestion.fire(new TransfertEnQuestion(menage, par));
        transferes.fire(new MenageTransfere(menage, par));
        return menage.getCle();
    }

    public void refuser(Long id, String motif, String raison) {
        nomenclatures.exiger(Liste.MOTIF_REFUS_TRANSFERT, motif, intervention.jour());
        garder(id).refuser(motif, raison, intervention.signature());
    }

    private Transfert garder(Long id) {
        Transfert transfert =
                transferts.garderRecu(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("transfert", id, transfert.getMenage().id());
        return transfert;
    }
}
