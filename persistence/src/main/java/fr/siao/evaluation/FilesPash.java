package fr.siao.evaluation;

import fr.siao.compte.Comptes;
import fr.siao.compte.Profil;
import fr.siao.menage.Menage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Les files actives des plateformes d'accompagnement à l'hôtel (PASH). */
@ApplicationScoped
public class FilesPash {
    @Inject
    private Comptes comptes;

    /** Vrai si la structure qui suit le ménage est une plateforme : quelqu'un y a un profil PASH (DEM-6). */
    public boolean compte(Menage menage, LocalDate jour) {
        return menage.getHotelDepuis() != null
                && (plateforme(menage, Profil.TRAVAILLEUR_PASH, jour)
                        || plateforme(menage, Profil.RESPONSABLE_PASH, jour));
    }

    private boolean plateforme(Menage menage, Profil profil, LocalDate jour) {
        return !comptes.deLaStructure(menage.getStructureReferente(), profil, jour, 1)
                .isEmpty();
    }
}
