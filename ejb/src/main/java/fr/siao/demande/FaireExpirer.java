package fr.siao.demande;

import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Signature;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Chaque nuit, les demandes que personne n'a confirmées expirent (DEM-3), et la file vieillit d'un jour. */
@Singleton
@PermitAll
public class FaireExpirer {
    private static final int LOT = 500;

    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    @Inject
    private Reglages reglages;

    @Inject
    private Clock horloge;

    @Schedule(hour = "3", minute = "10", persistent = false)
    public void chaqueNuit() {
        Signature par = new Signature(null, horloge.instant());
        LocalDate jour = Fuseau.jour(par.instant());
        file.vieillir(jour, reglages.entier(CodeReglage.HOTEL_LONG_MOIS, null, jour));
        expirer(demandes.aFaireExpirer(jour, LOT), par);
    }

    private void expirer(List<Long> dues, Signature par) {
        for (Long id : dues) {
            Demande demande = demandes.pourTache(id);
            demande.expirer(par);
            file.actualiser(demande, par.jour());
        }
    }
}
