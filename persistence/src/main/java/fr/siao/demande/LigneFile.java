package fr.siao.demande;

import fr.siao.menage.Menage;
import fr.siao.menage.Portrait;
import fr.siao.socle.Fuseau;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * Une demande telle que la file la lit (DEM-8) : tout ce qu'il faut pour filtrer, trier et montrer, sans jointure. Elle
 * se refait de la demande à chaque changement, et peut toujours être reconstruite. Elle passe d'un serveur à l'autre avec la
 * page qui la montre.
 */
@Entity
@Table(name = "file_attente")
public class LigneFile implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "demande_id")
    private Long demande;

    @Column(name = "menage_id")
    private Long menage;

    @Column(name = "siao_id")
    private Long siao;

    private String cle;

    @Enumerated(EnumType.STRING)
    private EtatDemande etat;

    private int priorite;

    @Column(name = "hotel_long")
    private boolean hotelLong;

    @Column(name = "hotel_depuis")
    private LocalDate hotelDepuis;

    private LocalDate anciennete;

    @Column(name = "expire_le")
    private LocalDate expireLe;

    @Column(name = "evaluee_le")
    private LocalDate evalueeLe;

    private String composition;
    private int personnes;
    private int mineurs;

    @Column(name = "plus_jeune")
    private LocalDate plusJeune;

    @Column(name = "adulte_plus_jeune")
    private LocalDate adultePlusJeune;

    @Column(name = "adulte_plus_age")
    private LocalDate adultePlusAge;

    private boolean animaux;

    @Column(name = "mobilite_reduite")
    private boolean mobiliteReduite;

    @Column(name = "referent_id")
    private Long referent;

    private String types;

    protected LigneFile() {}

    LigneFile(Demande demande) {
        this.demande = demande.id();
    }

    /** @param hotelLongMois au-delà, le séjour à l'hôtel compte dans le rang (ORI-1) */
    void decrire(Demande source, LocalDate jour, int hotelLongMois) {
        Menage m = source.getMenage();
        Portrait portrait = m.portrait(jour);
        menage = m.id();
        siao = source.getSiao().id();
        cle = m.getCle();
        etat = source.getEtat();
        priorite = source.getPriorite();
        hotelDepuis = m.getHotelDepuis();
        hotelLong = hotelDepuis != null && !hotelDepuis.isAfter(jour.minusMonths(hotelLongMois));
        anciennete = source.getAnciennete();
        expireLe = source.getExpireLe();
        evalueeLe = Fuseau.jour(source.getEvaluation().getPublieeLe());
        composition = portrait.composition().code();
        personnes = portrait.personnes();
        mineurs = portrait.mineurs();
        plusJeune = portrait.plusJeune();
        adultePlusJeune = portrait.adultePlusJeune();
        adultePlusAge = portrait.adultePlusAge();
        animaux = m.isAnimaux();
        mobiliteReduite = m.isMobiliteReduite();
        referent = m.getReferent();
        types = source.getPreconisations().stream()
                .map(p -> p.getType().name())
                .distinct()
                .collect(Collectors.joining(","));
    }

    public Long getDemande() {
        return demande;
    }

    public Long getMenage() {
        return menage;
    }

    public Long getSiao() {
        return siao;
    }

    public String getCle() {
        return cle;
    }

    public EtatDemande getEtat() {
        return etat;
    }

    public int getPriorite() {
        return priorite;
    }

    public boolean isHotelLong() {
        return hotelLong;
    }

    public LocalDate getHotelDepuis() {
        return hotelDepuis;
    }

    public LocalDate getAnciennete() {
        return anciennete;
    }

    public LocalDate getExpireLe() {
        return expireLe;
    }

    public LocalDate getEvalueeLe() {
        return evalueeLe;
    }

    public String getComposition() {
        return composition;
    }

    public int getPersonnes() {
        return personnes;
    }

    public int getMineurs() {
        return mineurs;
    }

    public LocalDate getPlusJeune() {
        return plusJeune;
    }

    public LocalDate getAdultePlusJeune() {
        return adultePlusJeune;
    }

    public LocalDate getAdultePlusAge() {
        return adultePlusAge;
    }

    public boolean isAnimaux() {
        return animaux;
    }

    public boolean isMobiliteReduite() {
        return mobiliteReduite;
    }

    public Long getReferent() {
        return referent;
    }

    public String getTypes() {
        return types;
    }
}
