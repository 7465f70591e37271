package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.menage.AccesAuDossier;
import fr.siao.offre.Place;
import fr.siao.offre.TypeDispositif;
import fr.siao.offre.Vacance;
import fr.siao.offre.Vacances;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Pour un ménage de la file : les places à pourvoir qui lui conviennent (ORI-2), et celles qui y sont presque. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "orientation.chercher-places", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ChercherPlaces {
    @Inject
    private Intervention intervention;

    @Inject
    private Vacances vacances;

    @Inject
    private Demandes demandes;

    @Inject
    private AccesAuDossier acces;

    private static final int EXAMINEES_MAX = 500;
    private static final int MONTREES_MAX = 50;

    /** Une place à pourvoir, comparée au ménage. */
    public record Piste(
            Long place,
            String libelle,
            String structure,
            String commune,
            TypeDispositif type,
            int capacite,
            LocalDate vacanteLe,
            boolean convient,
            List<Raison> raisons) {}

    /** Les places qui conviennent d'abord, puis celles à qui il manque le moins. */
    public List<Piste> chercher(Long idDemande) {
        Demande demande = demandes.trouver(idDemande, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(demande.getMenage());
        intervention.concerne("demande", idDemande, demande.getMenage().id());
        Besoin besoin = Besoin.de(demande, intervention.jour());
        List<TypeDispositif> types =
                besoin.voeux().stream().map(Besoin.Voeu::type).distinct().toList();
        return vacances.aPourvoir(intervention.perimetre(), types, EXAMINEES_MAX).stream()
                .map(v -> piste(v, besoin))
                .filter(p -> p.convient() || manque(p) == 1)
                .sorted(Comparator.comparingInt(ChercherPlaces::manque).thenComparing(Piste::vacanteLe))
                .limit(MONTREES_MAX)
                .toList();
    }

    private Piste piste(Vacance v, Besoin besoin) {
        Place p = v.getPlace();
        var structure = p.getDispositif().getStructure();
        Convenance convenance = Convenance.examiner(besoin, Accueil.de(p), intervention.jour());
        return new Piste(
                p.id(),
                p.getLibelle(),
                structure.getNom(),
                structure.getCommune().getNom(),
                p.getDispositif().getType(),
                p.getCapaciteMax(),
                v.getVacanteLe(),
                convenance.convient(),
                convenance.raisons());
    }

    private static int manque(Piste piste) {
        return new Convenance(piste.raisons()).echecs().size();
    }
}
