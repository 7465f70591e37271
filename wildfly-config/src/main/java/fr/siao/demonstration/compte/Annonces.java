package fr.siao.demonstration.compte;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Les comptes que l'on propose à qui découvre l'application. */
public enum Annonces {
    OPERATEUR("Opérateur du SIAO 93", "operateur.93", "Karim", "Aubert"),
    COORDINATEUR("Coordinatrice du SIAO 93", "coordinateur.93", "Hélène", "Marchetti"),
    RESPONSABLE("Responsable du CHRS Les Tilleuls", "responsable.93", "Nadia", "Ferhat"),
    GESTIONNAIRE("Gestionnaire d’entité, qui tient Les Tilleuls", "gestionnaire.93", "Bruno", "Lavigne"),
    INTERVENANTE("Intervenante sociale, 25 ménages suivis", "intervenante.93", "Awa", "Delorme"),
    ECOUTANTE("Écoutante du 115, SIAO 93", "ecoutante.93", "Inès", "Corbin"),
    ETAT("Service de l’État, Seine-Saint-Denis", "etat.93", "Sandrine", "Chauvet"),
    DELEGUE("Délégué à la protection des données, SIAO 93", "dpd.93", "Olivier", "Renoult"),
    ADMINISTRATEUR("Administratrice technique", "administrateur", "Leïla", "Vasseur");

    /** Opérateurs des autres SIAO : département, prénom, nom. */
    private static final Map<String, String[]> OPERATEURS = new TreeMap<>(Map.of(
            "75", new String[] {"Solène", "Bellanger"},
            "77", new String[] {"Mourad", "Saïdani"},
            "78", new String[] {"Clarisse", "Essomba"},
            "91", new String[] {"Thierry", "Gaudron"},
            "92", new String[] {"Priya", "Nadarajah"},
            "94", new String[] {"Adriana", "Balan"},
            "95", new String[] {"Boubacar", "Gassama"}));

    private final String libelle;
    final String adresse;
    final String prenom;
    final String nom;

    Annonces(String libelle, String adresse, String prenom, String nom) {
        this.libelle = libelle;
        this.adresse = adresse;
        this.prenom = prenom;
        this.nom = nom;
    }

    long creer(Comptes comptes) {
        return comptes.annonce(adresse, prenom, nom);
    }

    static long operateur(Comptes comptes, String departement) {
        String[] identite = OPERATEURS.get(departement);
        return comptes.annonce(adresse(departement), identite[0], identite[1]);
    }

    private static String adresse(String departement) {
        return "operateur." + departement;
    }

    /** Une ligne par compte : profil · courriel · mot de passe. */
    public static List<String> lignes() {
        List<String> lignes = new ArrayList<>();
        for (Annonces annonce : values()) {
            lignes.add(ligne(annonce.libelle, annonce.adresse));
        }
        OPERATEURS
                .keySet()
                .forEach(departement -> lignes.add(ligne("Opérateur du SIAO " + departement, adresse(departement))));
        return lignes;
    }

    private static String ligne(String libelle, String adresse) {
        return libelle + " · " + adresse + "@demo.example · " + MotDePasse.CLAIR;
    }
}
