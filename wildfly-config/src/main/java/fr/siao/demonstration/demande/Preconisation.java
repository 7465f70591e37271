package fr.siao.demonstration.demande;

import fr.siao.evaluation.Accompagnement;
import fr.siao.offre.TypeDispositif;

public record Preconisation(TypeDispositif type, String departement, Accompagnement accompagnement) {
    boolean memeQue(TypeDispositif autreType, String autreDepartement) {
        return type == autreType && departement.equals(autreDepartement);
    }
}
