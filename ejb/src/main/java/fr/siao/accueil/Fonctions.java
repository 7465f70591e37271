package fr.siao.accueil;

import fr.siao.compte.Comptes;
import fr.siao.compte.Habilitation;
import fr.siao.offre.Structures;
import fr.siao.referentiel.Siao;
import fr.siao.referentiel.Territoires;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Ce que faisaient des professionnels, et où, sans dire leur nom ; en trois requêtes, quel que soit leur nombre. */
@Dependent
public class Fonctions {
    @Inject
    private Comptes comptes;

    @Inject
    private Structures structures;

    @Inject
    private Territoires territoires;

    /** Les fonctions de ces comptes. */
    public record Lues(Map<Long, List<Habilitation>> droits, Map<Long, String> structures, Map<Long, String> siaos) {
        /** « intervenant social, Les Tilleuls » ; ce qu'il était alors, sinon ce que l'on en sait de plus ancien ; nul sans droit. */
        public String de(Long compte, Instant quand) {
            List<Habilitation> siens = droits.getOrDefault(compte, List.of());
            return siens.stream()
                    .filter(h -> h.enVigueur(Fuseau.jour(quand)))
                    .findFirst()
                    .or(() -> siens.stream().findFirst())
                    .map(this::enMots)
                    .orElse(null);
        }

        private String enMots(Habilitation droit) {
            String profil = Textes.libelle(droit.getProfil());
            String ou = droit.getStructure() != null
                    ? structures.get(droit.getStructure())
                    : droit.getSiao() != null ? siaos.get(droit.getSiao()) : null;
            return ou == null ? profil : profil + ", " + ou;
        }
    }

    public Lues lire(Collection<Long> lesquels) {
        List<Habilitation> droits = comptes.tousLesDroits(
                lesquels.stream().filter(Objects::nonNull).distinct().toList());
        return new Lues(
                droits.stream().collect(Collectors.groupingBy(h -> h.getCompte().id())),
                structures.noms(droits.stream()
                        .map(Habilitation::getStructure)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                territoires.siaos().stream().collect(Collectors.toMap(Siao::id, Siao::getNom)));
    }
}
