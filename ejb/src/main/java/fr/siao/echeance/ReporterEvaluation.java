package fr.siao.echeance;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Remet une évaluation à plus tard, jusqu'à un jour et pour un motif : elle reste due, et cela se compte (EVA-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("echeance.reporter")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ReporterEvaluation {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Echeances echeances;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Reglages reglages;

    public void reporter(String cle, LocalDate jusque, String motif) {
        LocalDate jour = intervention.jour();
        nomenclatures.exiger(Liste.MOTIF_REPORT_EVALUATION, motif, jour);
        Menage menage = menages.retenir(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("echeance", null, menage.id());
        Echeance echeance = echeances.de(menage).orElseThrow(Introuvable::new);
        int mois = reglages.entier(
                CodeReglage.EVALUATION_REPORT_MOIS, menage.getSiao().id(), jour);
        echeances.ajouter(new Report(echeance, jusque, motif, mois, intervention.signature()));
        echeances.actualiser(menage, jour);
    }
}
