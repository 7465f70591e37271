package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.FileAttente;
import fr.siao.offre.Place;
import fr.siao.offre.Places;
import fr.siao.offre.Vacance;
import fr.siao.offre.Vacances;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** L'opérateur propose une place à un ménage : le premier conseillé, ou un autre en disant pourquoi (ORI-1, ORI-3, ORI-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("orientation.proposer-place")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ProposerPlace {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    @Inject
    private Demandes demandes;

    @Inject
    private Propositions propositions;

    @Inject
    private Candidats candidats;

    @Inject
    private FileAttente file;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Reglages reglages;

    /**
     * Propose la place au ménage de cette demande.
     *
     * @param choix motif et commentaire ; le rang conseillé est relu ici, jamais cru
     * @param exception motif d'un délai de réponse allongé, nul pour le délai ordinaire (ORI-6)
     * @return identifiant de la proposition
     */
    public Long proposer(Long idPlace, Long idDemande, @NotNull @Valid Choix choix, String exception) {
        Signature par = intervention.signature();
        Place place = places.verrouiller(idPlace, intervention.perimetre()).orElseThrow(Introuvable::new);
        Vacance vacance = vacances.ouverteDe(place).orElseThrow(Introuvable::new);
        Demande demande =
                demandes.verrouiller(idDemande, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("demande", idDemande, demande.getMenage().id());
        if (choix.motif() != null) {
            nomenclatures.exiger(Liste.MOTIF_AUTRE_CHOIX, choix.motif(), par.jour());
        }
        int rang = Candidats.rang(candidats.ordre(vacance, par.jour(), Candidats.COMPTE_MAX), idDemande);
        Proposition proposition = Proposition.preparer(
                vacance,
                demande,
                new Choix(rang == 0 ? null : rang, choix.motif(), choix.commentaire()),
                propositions.vivantesSur(vacance),
                par);
        propositions.ajouter(proposition);
        proposition.proposerAuMenage(delai(exception, place, par), exception, par);
        file.changerEtat(demande);
        return proposition.id();
    }

    private Duration delai(String exception, Place place, Signature par) {
        if (exception != null) {
            nomenclatures.exiger(Liste.MOTIF_EXCEPTION_DELAI, exception, par.jour());
        }
        CodeReglage code =
                exception == null ? CodeReglage.REPONSE_MENAGE_HEURES : CodeReglage.REPONSE_MENAGE_EXCEPTION_HEURES;
        Long siao = place.getDispositif().getStructure().getSiao().id();
        return Duration.ofHours(reglages.entier(code, siao, par.jour()));
    }
}
