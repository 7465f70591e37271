package fr.siao.demande;

import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Pourquoi une demande en est là, en mots : chaque état qui demande un motif a sa liste. */
@Dependent
public class Motifs {
    @Inject
    private Nomenclatures nomenclatures;

    /** Vide si l'étape n'a pas de motif. */
    public String libelle(EtatDemande etat, String motif) {
        return switch (etat) {
            case COMPLEMENT_DEMANDE -> nomenclatures.libelle(Liste.MOTIF_COMPLEMENT_DEMANDE, motif);
            case RENVOYEE -> nomenclatures.libelle(Liste.MOTIF_RENVOI_DEMANDE, motif);
            case CLOTUREE -> nomenclatures.libelle(Liste.MOTIF_CLOTURE_DEMANDE, motif);
            case EXPIREE -> Textes.dire("demande.non.confirmee");
            default -> nomenclatures.libelle(Liste.MOTIF_ANNULATION_DEMANDE, motif);
        };
    }
}
