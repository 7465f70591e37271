package fr.siao.hebergement;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.offre.EtatPlace;
import fr.siao.offre.Place;
import fr.siao.offre.Places;
import fr.siao.offre.Vacance;
import fr.siao.offre.Vacances;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Le gestionnaire mobilise lui-même une place (OFF-6) : l'exception, avec un motif et un échange préalable. Le SIAO en
 * est informé aussitôt, par sa page d'accueil, et elle est comptée.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("hebergement.mobiliser-place")
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class MobiliserPlace {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    @Inject
    private Menages menages;

    @Inject
    private Sejours sejours;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Event<SejourChange> changements;

    public void mobiliser(
            Long idPlace, @Size(max = 20) String cleMenage, LocalDate entree, String motif, LocalDate echangeSiaoLe) {
        Signature par = intervention.signature();
        nomenclatures.exiger(Liste.MOTIF_MOBILISATION_DIRECTE, motif, par.jour());
        Place place = places.verrouiller(idPlace, intervention.perimetre()).orElseThrow(Introuvable::new);
        Menage menage = menages.duTerritoire(
                        cleMenage, place.getDispositif().getStructure().getSiao())
                .orElseThrow(() -> new SaisieInvalide("mobilisation.cle", cleMenage));
        intervention.concerne("place", idPlace, menage.id());
        PriseEnCharge sejour = PriseEnCharge.parMobilisationDirecte(menage, place, entree, motif, echangeSiaoLe, par);
        Optional<Vacance> vacance = vacances.ouverteDe(place);
        if (vacance.filter(v -> place.getEtat() == EtatPlace.RESERVEE).isPresent()) {
            throw new Impossible("place.reservee", place.getLibelle());
        }
        if (vacance.isPresent()) {
            vacance.get().pourvoir(entree, par);
        } else {
            place.occuper(entree, par);
        }
        sejours.ouvrir(sejour);
        changements.fire(new SejourChange(sejour, par));
    }
}
