package fr.siao.evaluation;

import fr.siao.socle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** Une réponse vivante, du ménage ou d'une personne, qu'elle suit d'un ménage à l'autre (EVA-2, MEN-6). */
@Entity
@Table(name = "renseignement")
public class Renseignement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String question;

    @Column(name = "menage_id")
    private Long menage;

    @Column(name = "personne_id")
    private Long personne;

    private String valeur;

    @Column(name = "modifie_le")
    private Instant modifieLe;

    @Column(name = "modifie_par")
    private Long modifiePar;

    @Version
    private int version;

    protected Renseignement() {}

    /** @param personne nulle pour une réponse du ménage */
    public Renseignement(String question, Long menage, Long personne) {
        this.question = question;
        this.menage = personne == null ? menage : null;
        this.personne = personne;
    }

    public void repondre(String valeur, Signature par) {
        this.valeur = valeur;
        this.modifieLe = par.instant();
        this.modifiePar = par.compte();
    }

    public boolean dit(String valeur) {
        return Objects.equals(this.valeur, valeur);
    }

    public String getQuestion() {
        return question;
    }

    /** La personne dont elle parle, nulle si c'est le ménage. */
    public Long getPersonne() {
        return personne;
    }

    /** Nulle si la réponse a été effacée. */
    public String getValeur() {
        return valeur;
    }

    public Instant getModifieLe() {
        return modifieLe;
    }

    public Long getModifiePar() {
        return modifiePar;
    }

    public int getVersion() {
        return version;
    }
}
