package fr.siao.offre;

import fr.siao.socle.ErreurMetier.Depassee;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/** Entité juridique qui gère des structures (OFF-1). */
@Entity
@Table(name = "gestionnaire")
public class Gestionnaire {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String siren;
    private String nom;

    @ElementCollection
    @CollectionTable(name = "gestionnaire_siao", joinColumns = @JoinColumn(name = "gestionnaire_id"))
    @Column(name = "siao_id")
    private Set<Long> siaos;

    @Version
    private int version;

    protected Gestionnaire() {}

    /** @param siao identifiant du SIAO qui l'enregistre */
    public Gestionnaire(String siren, String nom, Long siao) {
        this.siren = Immatriculation.siren(siren);
        this.siaos = new HashSet<>(Set.of(siao));
        renommer(nom);
    }

    /** Ce SIAO le connaît, avant même sa première structure sur ce territoire. */
    public void faireConnaitre(Long siao) {
        siaos.add(siao);
    }

    public void renommer(String nom) {
        this.nom = Saisie.exiger(nom, "gestionnaire.nom");
    }

    /** Refuse d'écrire par-dessus ce que quelqu'un a changé depuis que la fiche a été lue. */
    public void lueEn(int version) {
        Depassee.exiger(this.version, version, nom);
    }

    public Long id() {
        return id;
    }

    public String getNom() {
        return nom;
    }

    public String getSiren() {
        return siren;
    }

    public int getVersion() {
        return version;
    }
}
