package fr.siao.demande;

import fr.siao.referentiel.Siao;
import fr.siao.referentiel.Territoires;
import fr.siao.socle.Fuseau;
import fr.siao.socle.ParLots;
import fr.siao.socle.Signature;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Chaque nuit, la file vieillit d'un jour — un enfant y devient majeur, un séjour à l'hôtel y devient long —, les demandes que
 * personne n'a confirmées expirent, et les référents de celles qui vont expirer sont prévenus (DEM-3). Deux serveurs peuvent
 * s'y mettre ensemble : chacun laisse ce que l'autre a fait.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class FaireExpirer {
    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    @Inject
    private RappelerReferents rappeler;

    @Inject
    private Territoires territoires;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Inject
    private Event<DemandeChangee> changees;

    @Schedule(hour = "3", minute = "10", persistent = false)
    public void chaqueNuit() {
        Signature par = new Signature(null, horloge.instant());
        LocalDate jour = Fuseau.jour(par.instant());
        for (Siao siao : territoires.siaos()) {
            parLots.faire("vieillissement de la file", () -> file.vieillir(siao.id(), jour));
        }
        parLots.faire(
                "majorités dans la file",
                (apres, limite) -> file.aMajeurNouveau(jour, apres, limite),
                id -> file.actualiser(demandes.pourTache(id), jour));
        parLots.faire(
                "expiration des demandes",
                (apres, limite) -> demandes.aFaireExpirer(jour, apres, limite),
                id -> expirer(id, par));
        for (Siao siao : territoires.siaos()) {
            rappeler.duSiao(siao, par, parLots);
        }
    }

    private void expirer(Long id, Signature par) {
        Demande demande = demandes.pourTache(id);
        if (demande.echue(par.jour())) {
            demande.expirer(par);
            file.actualiser(demande, par.jour());
            changees.fire(new DemandeChangee(demande, par));
        }
    }
}
