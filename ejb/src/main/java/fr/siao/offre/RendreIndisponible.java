package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** La structure retire une place vide de l'offre, pour travaux ou fermeture (OFF-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.rendre-indisponible")
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class RendreIndisponible {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    @Inject
    private Nomenclatures nomenclatures;

    /** @param jusque dernier jour d'indisponibilité, nul s'il n'est pas connu */
    public void retirer(Long idPlace, String motif, LocalDate jusque) {
        Signature par = intervention.signature();
        nomenclatures.exiger(Liste.MOTIF_INDISPONIBILITE, motif, par.jour());
        Place place = places.verrouiller(idPlace, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("place", idPlace, null);
        vacances.ouverteDe(place)
                .ifPresentOrElse(
                        vacance -> vacance.interrompre(motif, jusque, par),
                        () -> place.rendreIndisponible(motif, jusque, par));
    }
}
