package fr.siao.referentiel;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** Grille datée : une décision garde celle qui l'a conseillée (EQU-2). */
@Entity
@Cacheable
@NamedQuery(
        name = "GrillePriorite.enVigueur",
        query = "select g from GrillePriorite g"
                + " where g.nature = 'PRIORITE' and g.debut <= :jour order by g.debut desc",
        hints = {
            @QueryHint(name = "eclipselink.read-only", value = "true"),
            @QueryHint(name = "eclipselink.refresh", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache.size", value = "10"),
            @QueryHint(name = "eclipselink.query-results-cache.expiry", value = Reglages.MEMOIRE_MS)
        })
@Table(name = "grille")
public class GrillePriorite {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String nature;
    private LocalDate debut;
    private String libelle;

    @ElementCollection
    @CollectionTable(name = "grille_critere", joinColumns = @JoinColumn(name = "grille_id"))
    @OrderBy("ordre")
    private List<Critere> criteres;

    protected GrillePriorite() {}

    public GrillePriorite(LocalDate debut, String libelle, List<Critere> criteres) {
        this.nature = "PRIORITE";
        this.debut = debut;
        this.libelle = libelle;
        this.criteres = criteres;
    }

    public Long id() {
        return id;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public String getLibelle() {
        return libelle;
    }

    public List<Critere> criteres() {
        return criteres;
    }

    /** Une ligne de la grille : le niveau qu'elle donne (1, le plus pressant, à 4) et le fait qui le donne. */
    @Embeddable
    public static class Critere {
        private int niveau;

        @Column(name = "critere")
        private String fait;

        private Integer seuil;
        private String libelle;
        private int ordre;

        protected Critere() {}

        public Critere(int niveau, String fait, Integer seuil, String libelle, int ordre) {
            this.niveau = niveau;
            this.fait = fait;
            this.seuil = seuil;
            this.libelle = libelle;
            this.ordre = ordre;
        }

        public int getNiveau() {
            return niveau;
        }

        public String getFait() {
            return fait;
        }

        public Integer getSeuil() {
            return seuil;
        }

        public String getLibelle() {
            return libelle;
        }
    }
}
