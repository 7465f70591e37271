package fr.siao.menage;

import fr.siao.socle.ParLots;
import fr.siao.socle.Signature;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Chaque nuit, après la suspension des comptes, redonne quelqu'un du SIAO à l'équipe d'un ménage protégé qui n'a plus
 * personne : sinon un départ le ferait disparaître de tous les écrans (URG-10). Le même défaut qu'à la protection.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ReleverEquipes {
    @Inject
    private Protections protections;

    @Inject
    private EquipePossible possible;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Schedule(hour = "2", minute = "50", persistent = false)
    public void chaqueNuit() {
        Signature par = new Signature(null, horloge.instant());
        parLots.faire(
                "relève des équipes de ménages protégés",
                protections::vives,
                id -> possible.completer(protections.pourTache(id), par));
    }
}
