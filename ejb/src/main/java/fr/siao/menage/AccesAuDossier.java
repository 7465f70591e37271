package fr.siao.menage;

import fr.siao.compte.Intervention;
import fr.siao.compte.Perimetre;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.RaisonExigee;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Ouvre un dossier à qui en est en charge, ou a dit pourquoi ; la trace de l'acte garde la raison (MEN-9). */
@Dependent
public class AccesAuDossier {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Protections protections;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Reglages reglages;

    @Inject
    private Event<ChargeEnQuestion> charges;

    /**
     * Le ménage de cette clé, s'il est de ceux que l'on suit.
     *
     * @throws RaisonExigee si l'on n'en est pas en charge et que l'on n'a pas dit pourquoi l'ouvrir
     */
    public Menage ouvrir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        exiger(menage);
        return menage;
    }

    /**
     * De même, pour un ménage que l'on a déjà trouvé.
     *
     * @return vrai si l'on en est en charge, faux si l'on a dit pourquoi l'ouvrir
     */
    public boolean exiger(Menage menage) {
        if (enCharge(menage)) {
            return true;
        }
        AccesMotive acces = acces(menage).orElseThrow(() -> new RaisonExigee(menage.getCle()));
        intervention.motiver(menage.id(), raison(acces));
        return false;
    }

    Optional<AccesMotive> acces(Menage menage) {
        return protections.acces(menage, intervention.signature().compte(), intervention.maintenant());
    }

    /** Combien de temps vaut une raison d'ouvrir. */
    Duration duree(Menage menage) {
        return Duration.ofHours(reglages.entier(
                CodeReglage.ACCES_MOTIVE_HEURES, menage.getSiao().id(), intervention.jour()));
    }

    String raison(AccesMotive acces) {
        return acces.enMots(nomenclatures.libelle(Liste.MOTIF_ACCES, acces.getMotif()));
    }

    /**
     * Référent, structure référente, équipe d'un ménage protégé ; SIAO tant que quelque chose est ouvert, ou que personne
     * d'autre ne suit le ménage.
     */
    public boolean enCharge(Menage menage) {
        Perimetre perimetre = intervention.perimetre();
        ChargeEnQuestion charge = new ChargeEnQuestion(
                menage, perimetre, intervention.maintenant().minus(duree(menage)));
        if (menage.isProtege()
                || perimetre.compte().equals(menage.getReferent())
                || perimetre.structures().contains(menage.getStructureReferente())
                || menage.getStructureReferente() == null && charge.auSiao()) {
            return true;
        }
        charges.fire(charge);
        return charge.assumee();
    }
}
