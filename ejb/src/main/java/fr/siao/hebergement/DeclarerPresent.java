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
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** La structure dit qui vivait déjà dans une place quand celle-ci est entrée dans le système : son peuplement est alors à jour (OFF-5). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("hebergement.declarer-present")
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class DeclarerPresent {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Menages menages;

    @Inject
    private Sejours sejours;

    @Inject
    private Event<SejourChange> changements;

    /**
     * Déclare le ménage présent.
     *
     * @param entree jour de son entrée, au plus tard celui où la place a été enregistrée
     * @throws Impossible si l'on sait déjà quelque chose de la place : une entrée nouvelle passe par le SIAO
     */
    public void declarer(Long idPlace, @Size(max = 20) String cleMenage, LocalDate entree) {
        Place place = places.verrouiller(idPlace, intervention.perimetre()).orElseThrow(Introuvable::new);
        if (place.getEtat() != EtatPlace.INEXPLIQUEE) {
            throw new Impossible("present.pas.inexpliquee", place.getLibelle(), Textes.libelle(place.getEtat()));
        }
        if (sejours.aConnu(place)) {
            throw new Impossible("present.deja.connue", place.getLibelle());
        }
        Menage menage = menages.duTerritoire(
                        cleMenage, place.getDispositif().getStructure().getSiao())
                .orElseThrow(() -> new SaisieInvalide("mobilisation.cle", cleMenage));
        intervention.concerne("place", idPlace, menage.id());
        PriseEnCharge sejour = PriseEnCharge.dejaPresent(menage, place, entree);
        place.occuper(entree, intervention.signature());
        sejours.ouvrir(sejour);
        changements.fire(new SejourChange(sejour, intervention.signature()));
    }
}
