package fr.siao.evaluation;

import java.io.Serializable;

/** Une ressource ou une charge, telle qu'on la tape ; le montant peut rester vide. */
public class MontantSaisi implements Serializable {
    private String code;
    private String montant;

    static MontantSaisi de(String ligne) {
        String[] deux = ligne.split(":", 2);
        MontantSaisi saisi = new MontantSaisi();
        saisi.code = deux[0];
        saisi.montant = deux.length == 1 ? null : deux[1];
        return saisi;
    }

    String enTexte() {
        return montant == null || montant.isBlank()
                ? code
                : code + ":" + montant.strip().replace(',', '.');
    }

    boolean incomplet() {
        return (code == null || code.isBlank()) && montant != null && !montant.isBlank();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMontant() {
        return montant;
    }

    public void setMontant(String montant) {
        this.montant = montant;
    }
}
