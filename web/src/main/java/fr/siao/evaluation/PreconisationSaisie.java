package fr.siao.evaluation;

import fr.siao.offre.TypeDispositif;
import java.io.Serializable;

/** Une ligne de préconisation, telle qu'on la tape. */
public class PreconisationSaisie implements Serializable {
    private TypeDispositif type;
    private String departement;
    private Accompagnement accompagnement;

    PreconisationSaisie(TypeDispositif type, String departement, Accompagnement accompagnement) {
        this.type = type;
        this.departement = departement;
        this.accompagnement = accompagnement;
    }

    Preconisation enPreconisation() {
        return new Preconisation(type, departement, accompagnement);
    }

    public TypeDispositif getType() {
        return type;
    }

    public void setType(TypeDispositif type) {
        this.type = type;
    }

    public String getDepartement() {
        return departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement;
    }

    public Accompagnement getAccompagnement() {
        return accompagnement;
    }

    public void setAccompagnement(Accompagnement accompagnement) {
        this.accompagnement = accompagnement;
    }
}
