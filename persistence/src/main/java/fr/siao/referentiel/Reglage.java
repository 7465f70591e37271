package fr.siao.referentiel;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Délai, seuil ou choix d'un territoire, valable à partir d'un jour. */
@Entity
@Cacheable
@NamedQuery(
        name = "Reglage.enVigueur",
        query = "select r.valeur from Reglage r"
                + " where r.code = :code and (r.siao = :siao or r.siao is null) and r.debut <= :jour"
                + " order by case when r.siao is null then 1 else 0 end, r.debut desc",
        hints = {
            @QueryHint(name = "eclipselink.read-only", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache.size", value = "1000"),
            @QueryHint(name = "eclipselink.query-results-cache.expiry", value = Reglages.MEMOIRE_MS)
        })
@Table(name = "reglage")
public class Reglage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "siao_id")
    private Long siao;

    private String valeur;
    private LocalDate debut;

    protected Reglage() {}

    public Reglage(CodeReglage code, Long siao, String valeur, LocalDate debut) {
        this.code = code.name();
        this.siao = siao;
        this.valeur = valeur;
        this.debut = debut;
    }
}
