package fr.siao.referentiel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Délai, seuil ou choix d'un territoire, valable à partir d'un jour. */
@Entity
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

    public String getValeur() {
        return valeur;
    }
}
