package fr.siao.menage;

import fr.siao.socle.ParLots;
import fr.siao.socle.Signature;
import fr.siao.trace.Trace;
import fr.siao.trace.Traces;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Chaque nuit, après la suspension des comptes, redonne quelqu'un du SIAO à l'équipe d'un ménage protégé qui n'en a plus
 * personne : sinon un départ le ferait disparaître de ses écrans, et de tous si le référent s'en va aussi (URG-10). Le même
 * défaut qu'à la protection, sans auteur, et tracé (TRA-1).
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
    private Traces traces;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Schedule(hour = "2", minute = "50", persistent = false)
    public void chaqueNuit() {
        Signature par = new Signature(null, horloge.instant());
        parLots.faire("relève des équipes de ménages protégés", protections::vives, id -> relever(id, par));
    }

    private void relever(Long id, Signature par) {
        protections
                .verrouillerPourTache(id)
                .filter(protection -> possible.completer(protection, par))
                .map(protection -> protection.getMenage().id())
                .ifPresent(menage -> traces.ecrire(
                        new Trace(par.instant(), null, "menage.relever-equipe", "protection", menage, menage, null)));
    }
}
