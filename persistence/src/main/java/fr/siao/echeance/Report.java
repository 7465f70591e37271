package fr.siao.echeance;

import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import fr.siao.socle.Textes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Une évaluation remise à plus tard, jusqu'à un jour et pour un motif. Elle ne vaut pas évaluation : l'échéance garde sa
 * nature et son origine, et le report ne vaut que pour elle (EVA-3).
 */
@Entity
@Table(name = "report_evaluation")
public class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "menage_id")
    private Long menage;

    @Enumerated(EnumType.STRING)
    private Terme.Nature nature;

    private LocalDate depuis;
    private LocalDate jusque;
    private String motif;

    @Column(name = "auteur_id")
    private Long auteur;

    private Instant instant;

    protected Report() {}

    /**
     * Reporte une échéance.
     *
     * @param moisMax mois au plus après le jour prévu, quel que soit le nombre de reports
     * @throws Impossible si elle ne se reporte pas, ou plus
     * @throws SaisieInvalide si ce jour ne l'éloigne pas, ou l'éloigne trop
     */
    public Report(Echeance echeance, LocalDate jusque, String motif, int moisMax, Signature par) {
        if (!echeance.getNature().reportable()) {
            throw new Impossible("report.flash");
        }
        if (!echeance.reportable(moisMax, par.jour())) {
            throw new Impossible("report.fini", moisMax);
        }
        if (jusque == null || !jusque.isAfter(par.jour()) || !jusque.isAfter(echeance.getDueLe())) {
            throw new SaisieInvalide("report.avant", Textes.jour(echeance.auPlusTot(par.jour())));
        }
        if (jusque.isAfter(echeance.auPlusTard(moisMax))) {
            throw new SaisieInvalide("report.apres", Textes.jour(echeance.auPlusTard(moisMax)));
        }
        this.menage = echeance.getMenage();
        this.nature = echeance.getNature();
        this.depuis = echeance.getDepuis();
        this.jusque = jusque;
        this.motif = motif;
        this.auteur = par.compte();
        this.instant = par.instant();
    }

    /** Vrai si c'est cette échéance-là qu'il reporte. */
    public boolean de(Terme terme) {
        return nature == terme.nature() && depuis.equals(terme.depuis());
    }

    public Long getMenage() {
        return menage;
    }

    public LocalDate getJusque() {
        return jusque;
    }

    public String getMotif() {
        return motif;
    }

    public Long getAuteur() {
        return auteur;
    }

    public Instant getInstant() {
        return instant;
    }
}
