package fr.siao.demande;

import fr.siao.evaluation.Preconisation;
import fr.siao.offre.TypeDispositif;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Une demande de la file sous une de ses préconisations, dans l'ordre où l'on cherche des candidats pour une place. */
@Entity
@Table(name = "file_preconisation")
@IdClass(LignePreconisation.Cle.class)
public class LignePreconisation {
    @Id
    @Column(name = "demande_id")
    private Long demande;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "type_dispositif")
    private TypeDispositif type;

    @Id
    private String departement;

    @Column(name = "siao_id")
    private Long siao;

    private int priorite;

    @Column(name = "hotel_long")
    private boolean hotelLong;

    private LocalDate anciennete;
    private int personnes;
    private String composition;

    @Column(name = "adulte_plus_jeune")
    private LocalDate adultePlusJeune;

    @Column(name = "adulte_plus_age")
    private LocalDate adultePlusAge;

    private boolean animaux;

    @Column(name = "mobilite_reduite")
    private boolean mobiliteReduite;

    protected LignePreconisation() {}

    LignePreconisation(LigneFile ligne, Preconisation preconisation) {
        demande = ligne.getDemande();
        type = preconisation.getType();
        departement = preconisation.getDepartement();
        siao = ligne.getSiao();
        priorite = ligne.getPriorite();
        hotelLong = ligne.isHotelLong();
        anciennete = ligne.getAnciennete();
        personnes = ligne.getPersonnes();
        composition = ligne.getComposition();
        adultePlusJeune = ligne.getAdultePlusJeune();
        adultePlusAge = ligne.getAdultePlusAge();
        animaux = ligne.isAnimaux();
        mobiliteReduite = ligne.isMobiliteReduite();
    }

    public static class Cle implements Serializable {
        private Long demande;
        private TypeDispositif type;
        private String departement;

        @Override
        public boolean equals(Object autre) {
            return autre instanceof Cle c
                    && Objects.equals(demande, c.demande)
                    && type == c.type
                    && Objects.equals(departement, c.departement);
        }

        @Override
        public int hashCode() {
            return Objects.hash(demande, type, departement);
        }
    }
}
