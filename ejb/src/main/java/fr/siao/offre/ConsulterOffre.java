package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Siao;
import fr.siao.referentiel.Territoires;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** L'offre d'un territoire ou d'un gestionnaire, comme un arbre : gestionnaire, structure, dispositif, et leurs places côte à côte (OFF-1, OFF-5). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "offre.consulter", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class ConsulterOffre {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestionnaires gestionnaires;

    @Inject
    private Structures structures;

    @Inject
    private Dispositifs dispositifs;

    @Inject
    private Occupation occupation;

    @Inject
    private Territoires territoires;

    /** Structures montrées à la fois. */
    public static final int PAGE = 20;

    private static final int SANS_STRUCTURE_MAX = 50;

    /** Un gestionnaire, sans ses structures. */
    public record Entite(Long id, String nom, String siren) {}

    /** Un dispositif ; {@code places} compte des logements, chambres ou lits, les chiffres des personnes. */
    public record Branche(
            Long id, String nom, TypeDispositif type, boolean regule, long places, ChiffresOffre chiffres) {}

    /** Une structure et ses dispositifs. */
    public record Rameau(
            Long id,
            String nom,
            String commune,
            Structure.Nature nature,
            Entite gestionnaire,
            List<Branche> dispositifs,
            ChiffresOffre chiffres) {}

    /**
     * Une page de l'arbre.
     *
     * @param territoire nom du SIAO, ou du gestionnaire qui regarde
     * @param sansStructure gestionnaires qui n'ont pas encore de structure sur le territoire
     * @param total structures qui répondent
     * @param chiffres de tout le périmètre, en personnes
     */
    public record Page(
            String territoire,
            List<Entite> sansStructure,
            List<Rameau> structures,
            long total,
            ChiffresOffre chiffres) {
        /** Rien n'est enregistré : tout est à faire. */
        public boolean vierge() {
            return sansStructure.isEmpty() && total == 0;
        }
    }

    /** Un gestionnaire et ses structures. */
    public record FicheGestionnaire(Long id, int version, String nom, String siren, List<Rameau> structures) {}

    /** Une structure, avec ses dispositifs. */
    public record FicheStructure(
            Long id,
            int version,
            Coordonnees coordonnees,
            String commune,
            String codeCommune,
            String siao,
            Rameau rameau) {}

    /**
     * Une page de l'offre.
     *
     * @param texte morceau du nom de la structure, du gestionnaire, de la commune ou du SIRET ; vide pour tout
     * @param type sorte de dispositif, ou nul
     * @param page depuis zéro
     */
    public Page chercher(@Size(max = 200) String texte, TypeDispositif type, int page) {
        var perimetre = intervention.perimetre();
        return new Page(
                territoires.siao(perimetre.siaoUnique()).map(Siao::getNom).orElse(""),
                gestionnaires.sansStructure(perimetre, SANS_STRUCTURE_MAX).stream()
                        .map(ConsulterOffre::entite)
                        .toList(),
                rameaux(structures.chercher(perimetre, texte, type, page * PAGE, PAGE)),
                structures.combien(perimetre, texte, type),
                occupation.du(perimetre));
    }

    public FicheGestionnaire gestionnaire(Long id) {
        Gestionnaire g = gestionnaires.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        return new FicheGestionnaire(
                g.id(), g.getVersion(), g.getNom(), g.getSiren(), rameaux(structures.de(g, intervention.perimetre())));
    }

    public FicheStructure structure(Long id) {
        Structure s = structures.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        return new FicheStructure(
                s.id(),
                s.getVersion(),
                s.coordonnees(),
                s.getCommune().getNom(),
                s.getCommune().getCode(),
                s.getSiao().getNom(),
                rameaux(List.of(s)).get(0));
    }

    private List<Rameau> rameaux(List<Structure> trouvees) {
        List<Dispositif> tous = dispositifs.de(trouvees);
        Map<Long, Occupation.Compte> comptes = occupation.parDispositif(tous);
        Map<Long, List<Dispositif>> parStructure = tous.stream()
                .collect(Collectors.groupingBy(d -> d.getStructure().id()));
        return trouvees.stream()
                .map(s -> rameau(
                        s,
                        parStructure.getOrDefault(s.id(), List.of()).stream()
                                .map(d -> branche(d, comptes.get(d.id())))
                                .toList()))
                .toList();
    }

    private static Rameau rameau(Structure s, List<Branche> branches) {
        return new Rameau(
                s.id(),
                s.getNom(),
                s.getCommune().getNom(),
                s.getNature(),
                entite(s.getGestionnaire()),
                branches,
                total(branches));
    }

    private static ChiffresOffre total(Collection<Branche> branches) {
        return branches.stream().map(Branche::chiffres).reduce(ChiffresOffre.rien(), ChiffresOffre::plus);
    }

    private static Branche branche(Dispositif d, Occupation.Compte compte) {
        return new Branche(d.id(), d.getNom(), d.getType(), d.isRegule(), compte.places(), compte.chiffres());
    }

    private static Entite entite(Gestionnaire g) {
        return new Entite(g.id(), g.getNom(), g.getSiren());
    }
}
