package fr.siao.evaluation;

import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Textes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/** Vers quoi orienter un ménage, où, et avec quel accompagnement (EVA-2, DEM-1). */
@Embeddable
public class Preconisation {
    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "type_dispositif")
    private TypeDispositif type;

    @NotNull
    private String departement;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Accompagnement accompagnement;

    protected Preconisation() {}

    public Preconisation(TypeDispositif type, String departement, Accompagnement accompagnement) {
        this.type = type;
        this.departement = departement;
        this.accompagnement = accompagnement;
    }

    public TypeDispositif getType() {
        return type;
    }

    public String getDepartement() {
        return departement;
    }

    public Accompagnement getAccompagnement() {
        return accompagnement;
    }

    /** Telle que le ménage la lit. */
    public String enMots() {
        return enMots(type, departement, accompagnement);
    }

    public static String enMots(TypeDispositif type, String departement, Accompagnement accompagnement) {
        return Textes.dire("copie.preconisation", Textes.libelle(type), departement, Textes.libelle(accompagnement));
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Preconisation p
                && type == p.type
                && accompagnement == p.accompagnement
                && Objects.equals(departement, p.departement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, departement, accompagnement);
    }
}
