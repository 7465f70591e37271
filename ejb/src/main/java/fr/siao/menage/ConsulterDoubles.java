package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.menage.DoublePresume.Etat;
import fr.siao.menage.DoublePresume.Origine;
import fr.siao.menage.doubles.Indice;
import fr.siao.menage.doubles.Signalement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** La file des doubles présumés du SIAO, page par page (MEN-5). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "double.consulter-file", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterDoubles {
    public static final int PAR_PAGE = 50;

    @Inject
    private Intervention intervention;

    @Inject
    private DoublesPresumes doubles;

    @Inject
    private Menages menages;

    @Inject
    private Comptes comptes;

    /** L'une des deux, et le ménage par où on la connaît. */
    public record Qui(Signalement signalement, String menage) {}

    /** Une paire ; {@code qui} est celui qui a décidé, sinon celui qui l'a signalée, vide si c'est la nuit. */
    public record Ligne(
            Long id,
            Etat etat,
            int pourCent,
            Qui une,
            Qui autre,
            List<Indice> raisons,
            Origine origine,
            Instant quand,
            String qui,
            String motif) {}

    /** Une page de la file, et combien de paires dans chaque état. */
    public record Page(List<Ligne> lignes, Map<Etat, Long> nombres, int page, boolean suite) {}

    /** @param page à partir de 0 */
    public Page voir(@NotNull Etat etat, int page) {
        int rang = Math.max(0, page);
        List<DoublePresume> trouves = doubles.lister(etat, intervention.perimetre(), rang * PAR_PAGE, PAR_PAGE + 1);
        List<DoublePresume> montres = trouves.stream().limit(PAR_PAGE).toList();
        Map<Long, String> cles = doubles.menages(
                montres.stream()
                        .flatMap(d -> Stream.of(d.getUne(), d.getAutre()))
                        .flatMap(p -> Stream.of(p.id(), gardee(p).id()))
                        .collect(Collectors.toSet()),
                intervention.perimetre());
        Map<Long, String> noms = comptes.noms(montres.stream()
                .flatMap(d -> Stream.of(d.getDecidePar(), d.getSignalePar()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        menages.identifiants(cles.values()).forEach(id -> intervention.concerne("menage", id, id));
        return new Page(
                montres.stream()
                        .filter(d -> cles.containsKey(gardee(d.getUne()).id())
                                && cles.containsKey(gardee(d.getAutre()).id()))
                        .map(d -> ligne(d, cles, noms))
                        .toList(),
                doubles.nombres(intervention.perimetre()),
                rang,
                trouves.size() > PAR_PAGE);
    }

    private static Personne gardee(Personne personne) {
        return personne.getAbsorbeePar() == null ? personne : personne.getAbsorbeePar();
    }

    private static Ligne ligne(DoublePresume d, Map<Long, String> cles, Map<Long, String> noms) {
        Long qui = d.getDecidePar() == null ? d.getSignalePar() : d.getDecidePar();
        return new Ligne(
                d.id(),
                d.getEtat(),
                (int) Math.round(d.getScore() * 100),
                qui(d.getUne(), cles),
                qui(d.getAutre(), cles),
                d.getIndices(),
                d.getOrigine(),
                d.getDecideLe() == null ? d.getVuLe() : d.getDecideLe(),
                qui == null ? "" : noms.getOrDefault(qui, ""),
                d.getMotif());
    }

    private static Qui qui(Personne personne, Map<Long, String> cles) {
        return new Qui(Signalement.de(personne), cles.get(gardee(personne).id()));
    }
}
