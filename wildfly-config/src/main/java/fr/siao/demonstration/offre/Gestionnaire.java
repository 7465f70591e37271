package fr.siao.demonstration.offre;

import fr.siao.offre.Luhn;

/** Entité juridique tirée. Elle numérote ses établissements, et son compte crée ceux de ses équipes. */
public final class Gestionnaire {
    public final long id;
    public final String siren;
    public final String nom;
    public long compte;
    private int etablissements;

    Gestionnaire(long id, String siren, String nom) {
        this.id = id;
        this.siren = siren;
        this.nom = nom;
    }

    /** SIRET de l'établissement suivant : SIREN, numéro d'ordre, clé. */
    String siretSuivant() {
        etablissements++;
        return Luhn.completer(siren + "%04d".formatted(etablissements));
    }
}
