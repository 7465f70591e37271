package fr.siao.demande;

import fr.siao.offre.TypeDispositif;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Ce que l'on cherche dans la file (DEM-8) ; chaque champ nul ne filtre rien.
 *
 * @param referent compte de l'intervenant social
 * @param expireAvant demandes qui expirent avant ce jour
 * @param evalueeAvant demandes dont l'évaluation date d'avant ce jour
 * @param cle clé d'un ménage, entière ou son début
 */
public record FiltreFile(
        EtatDemande etat,
        Integer priorite,
        String composition,
        TypeDispositif type,
        Integer personnes,
        Boolean hotelLong,
        Long referent,
        LocalDate expireAvant,
        LocalDate evalueeAvant,
        String cle)
        implements Serializable {

    public static FiltreFile tout() {
        return new FiltreFile(null, null, null, null, null, null, null, null, null, null);
    }
}
