package fr.siao.echeance;

import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.evaluation.Fraicheur;
import fr.siao.menage.Menage;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Ce qu'un ménage dont on a ouvert le dossier doit avoir comme prochaine évaluation (EVA-3). */
@Dependent
public class EcheanceDuMenage {
    private static final int REPORTS_MAX = 20;

    @Inject
    private Intervention intervention;

    @Inject
    private Echeances echeances;

    @Inject
    private Comptes comptes;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Reglages reglages;

    /** Un report de l'échéance d'un ménage. */
    public record Remise(LocalDate jusque, String motif, String par, Instant quand) implements Serializable {}

    /**
     * Ce qu'un ménage doit avoir comme prochaine évaluation.
     *
     * @param nature nulle si rien n'est dû : le ménage est clos, ou n'est plus suivi
     * @param auPlusTot premier jour où la reporter, nul si elle ne se reporte pas
     * @param reports les reports du ménage, le dernier d'abord
     */
    public record Due(
            Terme.Nature nature,
            LocalDate depuis,
            LocalDate prevue,
            LocalDate due,
            Fraicheur etat,
            LocalDate auPlusTot,
            LocalDate auPlusTard,
            List<Remise> reports)
            implements Serializable {}

    public Due de(Menage menage) {
        LocalDate jour = intervention.jour();
        Long siao = menage.getSiao().id();
        List<Report> lus = echeances.reports(menage, REPORTS_MAX);
        Map<Long, String> noms =
                comptes.noms(lus.stream().map(Report::getAuteur).distinct().toList());
        List<Remise> reports = lus.stream()
                .map(r -> new Remise(
                        r.getJusque(),
                        nomenclatures.libelle(Liste.MOTIF_REPORT_EVALUATION, r.getMotif()),
                        noms.getOrDefault(r.getAuteur(), ""),
                        r.getInstant()))
                .toList();
        int mois = reglages.entier(CodeReglage.EVALUATION_REPORT_MOIS, siao, jour);
        int preavis = reglages.entier(CodeReglage.ECHEANCE_PREAVIS_JOURS, siao, jour);
        return echeances
                .de(menage)
                .map(e -> {
                    boolean reportable = e.reportable(mois, jour);
                    return new Due(
                            e.getNature(),
                            e.getDepuis(),
                            e.getPrevueLe(),
                            e.getDueLe(),
                            e.etat(jour, preavis),
                            reportable ? e.auPlusTot(jour) : null,
                            reportable ? e.auPlusTard(mois) : null,
                            reports);
                })
                .orElseGet(() -> new Due(null, null, null, null, null, null, null, reports));
    }
}
