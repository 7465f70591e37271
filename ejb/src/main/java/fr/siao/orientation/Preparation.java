package fr.siao.orientation;

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
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Ce que préparer et proposer ont en commun : garder la place puis la demande, vérifier, réserver, donner un délai. */
@Dependent
public class Preparation {
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

    Proposition preparer(Long idPlace, Long idDemande, Choix choix) {
        Signature par = intervention.signature();
        Place place = places.verrouiller(idPlace, intervention.perimetre()).orElseThrow(Introuvable::new);
        Vacance vacance = vacances.ouverteDe(place).orElseThrow(Introuvable::new);
        Demande demande =
                demandes.verrouiller(idDemande, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("demande", idDemande, demande.getMenage().id());
        if (propositions.vivante(vacance, demande)) {
            throw new Impossible("erreur.proposition.deja");
        }
        if (choix.motif() != null) {
            nomenclatures.exiger(Liste.MOTIF_AUTRE_CHOIX, choix.motif(), par.jour());
        }
        int rang = Candidats.rang(
                candidats.ordre(vacance, intervention.perimetre(), par.jour(), Candidats.COMPTE_MAX), idDemande);
        Proposition proposition = Proposition.preparer(
                vacance,
                demande,
                new Choix(rang == 0 ? null : rang, choix.motif(), choix.commentaire()),
                propositions.vivantesSur(vacance),
                par);
        propositions.ajouter(proposition);
        file.changerEtat(demande);
        return proposition;
    }

    /** @param exception motif d'un délai de réponse allongé, nul pour le délai ordinaire (ORI-6) */
    void proposer(Proposition proposition, String exception) {
        Signature par = intervention.signature();
        if (exception != null) {
            nomenclatures.exiger(Liste.MOTIF_EXCEPTION_DELAI, exception, par.jour());
        }
        CodeReglage code =
                exception == null ? CodeReglage.REPONSE_MENAGE_HEURES : CodeReglage.REPONSE_MENAGE_EXCEPTION_HEURES;
        Long siao =
                proposition.getPlace().getDispositif().getStructure().getSiao().id();
        proposition.proposerAuMenage(Duration.ofHours(reglages.entier(code, siao, par.jour())), exception, par);
    }
}
