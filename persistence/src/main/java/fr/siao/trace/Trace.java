package fr.siao.trace;

import fr.siao.socle.InstantConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Qui a vu ou changé quoi, quand, de quel ménage, pourquoi (TRA-1). On n'en modifie ni n'en ôte aucune. */
@Entity
@Table(name = "trace")
public class Trace {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant instant;

    @Column(name = "compte_id")
    private Long compte;

    private String acte;
    private String objet;

    @Column(name = "objet_id")
    private Long objetId;

    @Column(name = "menage_id")
    private Long menage;

    private String motif;
    private String requete;

    protected Trace() {}

    public Trace(Instant instant, Long compte, String acte, String objet, Long objetId, Long menage, String requete) {
        this(instant, compte, acte, objet, objetId, menage, null, requete);
    }

    /** @param motif ce que l'acte a changé ou pourquoi, en deux cents signes au plus ; nul s'il n'y a rien à en dire */
    public Trace(
            Instant instant,
            Long compte,
            String acte,
            String objet,
            Long objetId,
            Long menage,
            String motif,
            String requete) {
        this.motif = motif;
        this.instant = instant;
        this.compte = compte;
        this.acte = acte;
        this.objet = objet;
        this.objetId = objetId;
        this.menage = menage;
        this.requete = requete;
    }

    public Long id() {
        return id;
    }

    public Instant getInstant() {
        return instant;
    }

    public Long getCompte() {
        return compte;
    }

    public String getActe() {
        return acte;
    }

    public String getObjet() {
        return objet;
    }

    public Long getObjetId() {
        return objetId;
    }

    public Long getMenage() {
        return menage;
    }

    /** Dans l'ordre où {@link Traces} les écrit. */
    List<Object> colonnes() {
        return Arrays.asList(
                acte,
                compte,
                new InstantConverter().convertToDatabaseColumn(instant),
                menage,
                motif,
                objet,
                objetId,
                requete);
    }

    /** Ce qui entre dans l'empreinte du sceau : changer un seul de ces champs le brise. */
    String pourEmpreinte() {
        return id + "|" + instant + "|" + compte + "|" + acte + "|" + objet + "|" + objetId + "|" + menage + "|" + motif
                + "|" + requete;
    }
}
