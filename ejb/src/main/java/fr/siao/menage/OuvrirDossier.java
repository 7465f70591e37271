package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

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

/** Dire pourquoi l'on ouvre le dossier d'un ménage dont on n'est pas en charge (MEN-9). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.ouvrir-dossier")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class OuvrirDossier {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Protections protections;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Nomenclatures nomenclatures;

    /**
     * Ce qu'on lit avant d'avoir répondu : rien du ménage.
     *
     * @param ouvert vrai s'il n'y a rien à dire, ou plus rien
     */
    public record Question(String cle, int heures, boolean ouvert) {}

    public Question voir(String cle) {
        Menage menage = trouver(cle);
        return new Question(
                menage.getCle(),
                (int) acces.duree(menage).toHours(),
                acces.enCharge(menage) || acces.acces(menage).isPresent());
    }

    /** @param precisions exigées si le motif est « autre » */
    public void ouvrir(String cle, String motif, String precisions) {
        nomenclatures.exiger(Liste.MOTIF_ACCES, motif, intervention.jour());
        Menage menage = trouver(cle);
        AccesMotive ouvert = new AccesMotive(menage, motif, precisions, acces.duree(menage), intervention.signature());
        protections.ajouter(ouvert);
        intervention.motiver(menage.id(), acces.raison(ouvert));
    }

    private Menage trouver(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("menage", menage.id(), menage.id());
        return menage;
    }
}
