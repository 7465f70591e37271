package fr.siao.echeance;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.echeance.LectureEcheances.Depuis;
import fr.siao.evaluation.Fraicheur;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.offre.Structures;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Les évaluations en retard ou qui vont l'être, par référent, par structure, par SIAO (EVA-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "echeance.consulter", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterEcheances {
    /** Lignes d'une page. */
    public static final int PAGE = 50;

    /** Lignes au plus dans un export : au-delà, un tableur ne s'ouvre plus. */
    public static final int EXPORT_MAX = 250_000;

    private static final int CHOIX_MAX = 1_000;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private LectureEcheances lecture;

    @Inject
    private Structures structures;

    @Inject
    private Comptes comptes;

    @Inject
    private Reglages reglages;

    /** Une ligne de la liste, en mots. */
    public record Ligne(
            String cle,
            String nom,
            Terme.Nature nature,
            LocalDate depuis,
            LocalDate due,
            Fraicheur etat,
            int reports,
            String referent,
            String structure)
            implements Serializable {}

    /** Un choix de filtre. */
    public record Option(Long id, String nom) implements Serializable {}

    /** Une page de la liste ; les référents ne se proposent que d'une structure. */
    public record Page(
            Nombres compte, List<Ligne> lignes, List<Option> structures, List<Option> referents, boolean suite)
            implements Serializable {}

    /** Combien il y en a, sans le filtre d'état. */
    public record Nombres(long toutes, long enRetard, long bientot, long reportees) implements Serializable {}

    public Page lire(FiltreEcheances filtre, int page) {
        Depuis depuis = depuis();
        LectureEcheances.Comptes combien = lecture.compter(sansEtat(filtre), depuis);
        List<Echeance> lues = lecture.lire(filtre, depuis, Math.min(page, EXPORT_MAX / PAGE) * PAGE, PAGE + 1);
        List<Ligne> lignes = lignes(lues.subList(0, Math.min(PAGE, lues.size())));
        Long structure = filtre.structure() != null ? filtre.structure() : uneSeule(depuis);
        return new Page(
                new Nombres(combien.toutes(), combien.enRetard(), combien.bientot(), combien.reportees()),
                lignes,
                options(structures.noms(lecture.structures(depuis, CHOIX_MAX))),
                structure == null ? List.of() : options(comptes.noms(lecture.referents(structure, depuis, CHOIX_MAX))),
                lues.size() > PAGE);
    }

    /** Donne une à une les lignes du filtre, sans les garder toutes en mémoire. */
    public void exporter(FiltreEcheances filtre, Consumer<Ligne> ligne) {
        intervention.concerne("export-echeances", null, null);
        lecture.parcourir(
                filtre, depuis(), EXPORT_MAX, lot -> lignesSansTrace(lot).forEach(ligne));
    }

    private List<Ligne> lignes(List<Echeance> lues) {
        lues.forEach(e -> intervention.concerne("echeance", null, e.getMenage()));
        return lignesSansTrace(lues);
    }

    private List<Ligne> lignesSansTrace(List<Echeance> lues) {
        Map<Long, Menage> parId = menages
                .avecPersonnes(lues.stream().map(Echeance::getMenage).toList())
                .stream()
                .collect(Collectors.toMap(Menage::id, Function.identity()));
        Map<Long, String> lieux = structures.noms(distincts(lues, Echeance::getStructure));
        Map<Long, String> gens = comptes.noms(distincts(lues, Echeance::getReferent));
        int preavis = preavis();
        return lues.stream()
                .map(e -> new Ligne(
                        parId.get(e.getMenage()).getCle(),
                        parId.get(e.getMenage()).titulaire().getAppellation(),
                        e.getNature(),
                        e.getDepuis(),
                        e.getDueLe(),
                        e.etat(intervention.jour(), preavis),
                        e.getReports(),
                        gens.getOrDefault(e.getReferent(), ""),
                        lieux.getOrDefault(e.getStructure(), "")))
                .toList();
    }

    private static Collection<Long> distincts(List<Echeance> lues, Function<Echeance, Long> quoi) {
        return lues.stream().map(quoi).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static List<Option> options(Map<Long, String> noms) {
        return noms.entrySet().stream()
                .map(n -> new Option(n.getKey(), n.getValue()))
                .sorted(Comparator.comparing(Option::nom))
                .toList();
    }

    private static FiltreEcheances sansEtat(FiltreEcheances f) {
        return new FiltreEcheances(f.miennes(), null, f.nature(), f.structure(), f.referent());
    }

    private static Long uneSeule(Depuis depuis) {
        return depuis.perimetre().siaosReels().isEmpty()
                        && depuis.perimetre().structuresReelles().size() == 1
                ? depuis.perimetre().structuresReelles().iterator().next()
                : null;
    }

    private Depuis depuis() {
        return new Depuis(intervention.perimetre(), intervention.signature().compte(), intervention.jour(), preavis());
    }

    /** Une liste de plusieurs SIAO suit le préavis de tous. */
    private int preavis() {
        Long siao = intervention.perimetre().siaosReels().size() == 1
                ? intervention.perimetre().siaoUnique()
                : structures
                        .premiere(intervention.perimetre())
                        .map(s -> s.getSiao().id())
                        .orElse(null);
        return reglages.entier(CodeReglage.ECHEANCE_PREAVIS_JOURS, siao, intervention.jour());
    }
}
