package fr.siao.echeance;

import fr.siao.evaluation.Fraicheur;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * L'échéance d'un ménage telle que la liste la lit : quoi, depuis quoi, pour quand, et qui le suit. Elle se refait de son
 * parcours et de ses reports à chaque changement, et peut toujours être reconstruite.
 */
@Entity
@Table(name = "echeance")
public class Echeance {
    @Id
    @Column(name = "menage_id")
    private Long menage;

    @Column(name = "siao_id")
    private Long siao;

    @Column(name = "structure_id")
    private Long structure;

    @Column(name = "referent_id")
    private Long referent;

    @Enumerated(EnumType.STRING)
    private Terme.Nature nature;

    private LocalDate depuis;

    @Column(name = "prevue_le")
    private LocalDate prevueLe;

    @Column(name = "due_le")
    private LocalDate dueLe;

    private int reports;

    protected Echeance() {}

    public Echeance(Long menage) {
        this.menage = menage;
    }

    /** Un report n'avance jamais une échéance, et ne compte que pour celle qu'il reporte. */
    public void dater(Terme terme, Collection<Report> tous) {
        nature = terme.nature();
        depuis = terme.depuis();
        prevueLe = terme.prevuLe();
        List<Report> lesSiens = tous.stream().filter(r -> r.de(terme)).toList();
        reports = lesSiens.size();
        dueLe = lesSiens.stream()
                .map(Report::getJusque)
                .filter(jusque -> jusque.isAfter(prevueLe))
                .max(LocalDate::compareTo)
                .orElse(prevueLe);
    }

    public void suivrePar(Long siao, Long structure, Long referent) {
        this.siao = siao;
        this.structure = structure;
        this.referent = referent;
    }

    /** @param preavis jours avant l'échéance où elle est « bientôt » */
    public Fraicheur etat(LocalDate jour, int preavis) {
        if (dueLe.isBefore(jour)) {
            return Fraicheur.EN_RETARD;
        }
        return dueLe.isAfter(jour.plusDays(preavis)) ? Fraicheur.A_JOUR : Fraicheur.BIENTOT;
    }

    public boolean reportable(int moisMax, LocalDate jour) {
        return nature.reportable() && !auPlusTot(jour).isAfter(auPlusTard(moisMax));
    }

    /** Premier jour où elle peut être reportée. */
    public LocalDate auPlusTot(LocalDate jour) {
        return (dueLe.isAfter(jour) ? dueLe : jour).plusDays(1);
    }

    /** Dernier jour où elle peut être reportée. */
    public LocalDate auPlusTard(int moisMax) {
        return prevueLe.plusMonths(moisMax);
    }

    public Long getMenage() {
        return menage;
    }

    public Long getSiao() {
        return siao;
    }

    public Long getStructure() {
        return structure;
    }

    public Long getReferent() {
        return referent;
    }

    public Terme.Nature getNature() {
        return nature;
    }

    public LocalDate getDepuis() {
        return depuis;
    }

    public LocalDate getPrevueLe() {
        return prevueLe;
    }

    public LocalDate getDueLe() {
        return dueLe;
    }

    public int getReports() {
        return reports;
    }
}
