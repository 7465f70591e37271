package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Un dispositif : sa convention, qui il accueille, ses places. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "offre.consulter-dispositif", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class ConsulterDispositif {
    @Inject
    private Intervention intervention;

    @Inject
    private Dispositifs dispositifs;

    @Inject
    private Places places;

    @Inject
    private Occupation occupation;

    @Inject
    private Conditions conditions;

    /** Au-delà, une page ne se lit plus ; un dispositif en a rarement plus de cent. */
    public static final int PLACES_MAX = 1_000;

    /** Une place, comme une ligne du tableau. */
    public record Ligne(
            Long id, int version, String libelle, DescriptionPlace description, EtatPlace etat, LocalDate depuis) {}

    /** La page entière ; {@code compositions} est en mots. */
    public record Fiche(
            Long id,
            int version,
            Long structure,
            String nomStructure,
            String commune,
            Convention convention,
            Presentation presentation,
            List<String> compositions,
            Occupation.Compte compte,
            List<Ligne> places,
            List<Ligne> retirees) {}

    /** Une place à corriger, et le dispositif dont elle est. */
    public record FichePlace(
            Ligne place, Long dispositif, String nomDispositif, TypeDispositif type, String structure) {}

    public Fiche voir(Long id) {
        Dispositif d = dispositifs.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        return new Fiche(
                d.id(),
                d.getVersion(),
                d.getStructure().id(),
                d.getStructure().getNom(),
                d.getStructure().getCommune().getNom(),
                d.convention(),
                d.presentation(),
                conditions.compositions(d),
                occupation.parDispositif(List.of(d)).get(d.id()),
                places.de(d, false, PLACES_MAX).stream()
                        .map(ConsulterDispositif::ligne)
                        .toList(),
                places.de(d, true, PLACES_MAX).stream()
                        .map(ConsulterDispositif::ligne)
                        .toList());
    }

    public FichePlace place(Long id) {
        Place p = places.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        Dispositif d = p.getDispositif();
        return new FichePlace(
                ligne(p), d.id(), d.getNom(), d.getType(), d.getStructure().getNom());
    }

    private static Ligne ligne(Place p) {
        return new Ligne(p.id(), p.getVersion(), p.getLibelle(), p.description(), p.getEtat(), p.getEtatDepuis());
    }
}
