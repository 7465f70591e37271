package fr.siao.compte;

import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.Fuseau;
import fr.siao.socle.ParLots;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Chaque nuit, les comptes qui n'ont pas servi sont suspendus (HAB-2). */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class SuspendreInutilises {
    private static final int PAR_NUIT = 500;

    @Inject
    private Comptes comptes;

    @Inject
    private Reglages reglages;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Schedule(hour = "2", minute = "40", persistent = false)
    public void chaqueNuit() {
        parLots.faire("suspension des comptes inutilisés", this::suspendre);
    }

    private void suspendre() {
        Instant maintenant = horloge.instant();
        int jours = reglages.entier(CodeReglage.COMPTE_INUTILISE_JOURS, null, Fuseau.jour(maintenant));
        comptes.inutilisesDepuis(maintenant.minus(Duration.ofDays(jours)), PAR_NUIT)
                .forEach(compte -> compte.suspendreSiInutilise(maintenant, jours));
    }
}
