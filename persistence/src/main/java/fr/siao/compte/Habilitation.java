package fr.siao.compte;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Un droit : un profil sur un périmètre, entre deux dates (HAB-3). */
@Entity
@Table(name = "habilitation")
public class Habilitation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Compte compte;

    @Enumerated(EnumType.STRING)
    private Profil profil;

    @Column(name = "siao_id")
    private Long siao;

    @Column(name = "gestionnaire_id")
    private Long gestionnaire;

    @Column(name = "structure_id")
    private Long structure;

    @Column(name = "dispositif_id")
    private Long dispositif;

    private String departement;
    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "accordee_par")
    private Long accordeePar;

    @Column(name = "accordee_le")
    private Instant accordeeLe;

    protected Habilitation() {}

    /**
     * Accorde un profil.
     *
     * @param sur identifiant de ce sur quoi il porte : SIAO, gestionnaire, structure ou dispositif selon le profil ; code
     *     pour un département ; nul si le profil ne porte sur rien
     * @throws SaisieInvalide si le périmètre manque ou ne va pas avec le profil
     */
    public static Habilitation accorder(Compte compte, Profil profil, String sur, LocalDate fin, Signature par) {
        Habilitation droit = new Habilitation();
        droit.compte = compte;
        droit.profil = profil;
        droit.debut = par.jour();
        droit.fin = fin;
        droit.accordeePar = par.compte();
        droit.accordeeLe = par.instant();
        if ((sur == null || sur.isBlank()) != (profil.portee() == Profil.Portee.AUCUNE)) {
            throw new SaisieInvalide("habilitation.perimetre");
        }
        if (fin != null && fin.isBefore(par.jour())) {
            throw new SaisieInvalide("habilitation.fin");
        }
        switch (profil.portee()) {
            case SIAO -> droit.siao = Long.valueOf(sur);
            case GESTIONNAIRE -> droit.gestionnaire = Long.valueOf(sur);
            case STRUCTURE -> droit.structure = Long.valueOf(sur);
            case DISPOSITIF -> droit.dispositif = Long.valueOf(sur);
            case DEPARTEMENT -> droit.departement = sur;
            case AUCUNE -> {}
        }
        return droit;
    }

    public boolean enVigueur(LocalDate jour) {
        return !debut.isAfter(jour) && (fin == null || !fin.isBefore(jour));
    }

    /** Le droit ne vaut plus, dès maintenant ; un droit déjà fini garde sa date. */
    public void retirer(LocalDate jour) {
        if (fin == null || !fin.isBefore(jour)) {
            fin = jour.minusDays(1);
        }
    }

    /** Vrai s'il porte ce profil sur ce périmètre, tel que {@link #accorder} le reçoit. */
    public boolean porte(Profil voulu, String surVoulu) {
        return profil == voulu && Objects.equals(sur(), surVoulu);
    }

    public Long id() {
        return id;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    public Compte getCompte() {
        return compte;
    }

    public Profil getProfil() {
        return profil;
    }

    public Long getSiao() {
        return siao;
    }

    public Long getGestionnaire() {
        return gestionnaire;
    }

    public Long getStructure() {
        return structure;
    }

    public Long getDispositif() {
        return dispositif;
    }

    /** Ce sur quoi porte le droit, tel que {@link #accorder} le reçoit ; nul s'il ne porte sur rien. */
    public String sur() {
        return Stream.of(siao, gestionnaire, structure, dispositif, departement)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    public String getDepartement() {
        return departement;
    }
}
