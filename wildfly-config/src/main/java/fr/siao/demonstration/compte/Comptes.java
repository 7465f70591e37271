package fr.siao.demonstration.compte;

import fr.siao.compte.Profil;
import fr.siao.demonstration.menage.EtatCivil;
import fr.siao.demonstration.menage.EtatCivil.Repertoire;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import fr.siao.menage.Sexe;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Crée des comptes nominatifs et leurs habilitations. Nul n'est inutilisé depuis assez longtemps pour être suspendu. */
public final class Comptes {
    private static final String RACINE = "demo.example";
    private static final int CONNEXION_JOURS_MAX = 40;
    private static final int ANCIENNETE_JOURS_MIN = 60;
    private static final int ANCIENNETE_JOURS_MAX = 1_500;

    private final Atelier atelier;
    private final Hasard hasard;
    private final EtatCivil etatCivil = new EtatCivil();
    private final String empreinte = MotDePasse.empreinte();
    private final Map<String, Integer> homonymes = new HashMap<>();

    public Comptes(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("comptes");
    }

    /** Un compte au nom inventé, à l'adresse de son organisation. */
    public long auHasard(String organisation) {
        Repertoire repertoire = etatCivil.repertoire(hasard);
        String prenom = repertoire.prenom(hasard.chance(0.7) ? Sexe.FEMME : Sexe.HOMME, hasard);
        String nom = repertoire.nom(hasard);
        String adresse = enAdresse(prenom) + "." + enAdresse(nom);
        String domaine = "@" + enAdresse(organisation) + "." + RACINE;
        int rang = homonymes.merge(adresse + domaine, 1, Integer::sum);
        return creer(adresse + (rang > 1 ? rang : "") + domaine, prenom, nom);
    }

    /** Un compte que la démonstration annonce. */
    public long annonce(String adresse, String prenom, String nom) {
        return creer(adresse + "@" + RACINE, prenom, nom);
    }

    /** @param sur ce sur quoi porte le profil ; code d'un département, sinon identifiant ; nul s'il ne porte sur rien */
    public void habiliter(long compte, Profil profil, Object sur, Long par) {
        LocalDate debut = atelier.repere().jour().minusDays(hasard.entre(20, ANCIENNETE_JOURS_MIN));
        Profil.Portee portee = profil.portee();
        atelier.ecriture()
                .ligne(
                        Table.HABILITATION,
                        atelier.ecriture().numero(Table.HABILITATION),
                        compte,
                        profil,
                        portee == Profil.Portee.SIAO ? sur : null,
                        portee == Profil.Portee.GESTIONNAIRE ? sur : null,
                        portee == Profil.Portee.STRUCTURE ? sur : null,
                        portee == Profil.Portee.DISPOSITIF ? sur : null,
                        portee == Profil.Portee.DEPARTEMENT ? sur : null,
                        debut,
                        par,
                        atelier.repere().auBureau(debut, hasard));
    }

    private long creer(String courriel, String prenom, String nom) {
        long id = atelier.ecriture().numero(Table.COMPTE);
        LocalDate jour = atelier.repere().jour();
        atelier.ecriture()
                .ligne(
                        Table.COMPTE,
                        id,
                        courriel,
                        nom,
                        prenom,
                        empreinte,
                        "ACTIF",
                        atelier.repere()
                                .auBureau(
                                        jour.minusDays(hasard.entre(ANCIENNETE_JOURS_MIN, ANCIENNETE_JOURS_MAX)),
                                        hasard),
                        atelier.repere().auBureau(jour.minusDays(hasard.entre(0, CONNEXION_JOURS_MAX)), hasard));
        return id;
    }

    static String enAdresse(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
