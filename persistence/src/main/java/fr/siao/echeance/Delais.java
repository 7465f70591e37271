package fr.siao.echeance;

import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import java.time.LocalDate;

/** Les délais d'un territoire un jour donné ; l'unité est dans le nom. */
public record Delais(int flashHeures, int approfondieMois, int initialeMois, int validiteMois, int intensifMois) {
    public static Delais de(Reglages reglages, Long siao, LocalDate jour) {
        return new Delais(
                reglages.entier(CodeReglage.FLASH_HEURES, siao, jour),
                reglages.entier(CodeReglage.APPROFONDIE_MOIS, siao, jour),
                reglages.entier(CodeReglage.PEC_INITIALE_MOIS, siao, jour),
                reglages.entier(CodeReglage.EVALUATION_VALIDITE_MOIS, siao, jour),
                reglages.entier(CodeReglage.EVALUATION_INTENSIF_MOIS, siao, jour));
    }
}
