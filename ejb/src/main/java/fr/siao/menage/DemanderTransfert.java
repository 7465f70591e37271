package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Territoires;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Demander à un autre SIAO de devenir celui du ménage, ou y renoncer tant qu'il n'a pas répondu (MEN-10). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.demander-transfert")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class DemanderTransfert {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Transferts transferts;

    @Inject
    private Territoires territoires;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Event<TransfertEnQuestion> enQuestion;

    public void demander(String cle, Long destination, String motif, String raison) {
        Signature par = intervention.signature();
        Menage menage = retenir(cle);
        nomenclatures.exiger(Liste.MOTIF_TRANSFERT, motif, par.jour());
        Transfert transfert =
                new Transfert(menage, territoires.siao(destination).orElse(null), motif, raison, par);
        enQuestion.fire(new TransfertEnQuestion(menage, par));
        transferts.ajouter(transfert);
        intervention.concerne("transfert", transfert.id(), menage.id());
    }

    public void retirer(String cle) {
        Menage menage = retenir(cle);
        Transfert transfert = transferts.garderVivant(menage).orElseThrow(() -> new Impossible("transfert.aucun"));
        transfert.retirer(intervention.signature());
        intervention.concerne("transfert", transfert.id(), menage.id());
    }

    private Menage retenir(String cle) {
        Menage menage = menages.retenir(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        return menage;
    }
}
