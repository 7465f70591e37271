package fr.siao.accueil;

import fr.siao.demande.EtatDemande;
import fr.siao.evaluation.Accompagnement;
import fr.siao.evaluation.Partie;
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.information.Message;
import fr.siao.menage.EtatTransfert;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.Nationalite;
import fr.siao.menage.Sexe;
import fr.siao.offre.TypeDispositif;
import fr.siao.orientation.EtatProposition;
import fr.siao.piece.Forme;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Le dossier d'un ménage tel qu'on le remet à l'un de ses adultes (RGP-1) ; les noms des champs sont ceux du JSON, que
 * décrit {@code docs/dossier-remis.schema.json}. Un professionnel y est par sa fonction et d'où il écrit, jamais par son nom.
 */
@JsonbPropertyOrder({"remisLe", "menage", "siao", "remisA", "nom"})
public record DossierRemis(
        Instant remisLe,
        String menage,
        String siao,
        String remisA,
        String nom,
        List<Accord> accords,
        Reperes reperes,
        List<Identite> personnes,
        List<Passage> composition,
        List<Reponse> reponses,
        List<Approfondie> evaluations,
        List<Flash> rencontres,
        List<Demande> demandes,
        List<Proposition> propositions,
        List<Sejour> sejours,
        List<Envoi> messages,
        List<ChangementDeSiao> changementsDeSiao,
        List<Piece> pieces) {

    /** Un autre adulte a accepté que l'on remette aussi ce qui parle de lui. */
    public record Accord(String personne, LocalDate le) {}

    /** Ce dont une place tient compte. */
    public record Reperes(boolean animaux, boolean mobiliteReduite, LocalDate hotelDepuis) {}

    public record Identite(
            String cle,
            String appellation,
            String nom,
            String nomUsage,
            String prenom,
            String surnom,
            LocalDate naissance,
            Sexe sexe,
            Nationalite nationalite,
            String telephone,
            LocalDate terme,
            MoyenNotice informeePar,
            LocalDate informeeLe) {}

    /** Une personne dans le ménage ; {@code personne} et {@code appellation} manquent si elle est un tiers. */
    public record Passage(String personne, String appellation, Lien lien, LocalDate debut, LocalDate fin) {}

    /** Une réponse, comme elle est enregistrée et en mots ; {@code personne} manque si elle est du ménage. */
    public record Reponse(
            Partie partie,
            String question,
            String libelle,
            String personne,
            String appellation,
            String valeur,
            String enMots) {}

    public record Recit(Partie partie, String texte) {}

    public record Preconisation(TypeDispositif type, String departement, Accompagnement accompagnement) {
        String enMots() {
            return fr.siao.evaluation.Preconisation.enMots(type, departement, accompagnement);
        }
    }

    public record Approfondie(
            Instant publieeLe,
            boolean enVigueur,
            String par,
            LocalDate entretienLe,
            LocalDate valideeLe,
            LocalDate copieRemiseLe,
            List<Reponse> reponses,
            List<Recit> recits,
            List<Preconisation> preconisations) {}

    public record Flash(
            Instant rencontreeLe,
            String mode,
            String par,
            boolean miseALAbri,
            String paroles,
            List<String> expertises,
            String reorientation,
            List<Reponse> reponses) {}

    public record Demande(
            String siao,
            LocalDate anciennete,
            Integer priorite,
            LocalDate expireLe,
            List<Preconisation> preconisations,
            List<EtapeDemande> etapes) {}

    public record EtapeDemande(EtatDemande etat, Instant le, String motif, String par) {}

    public record Proposition(
            TypeDispositif type,
            String structure,
            Instant proposeeLe,
            LocalDate admissionPrevue,
            LocalDate admiseLe,
            List<EtapeProposition> etapes) {}

    public record EtapeProposition(EtatProposition etat, Instant le, String motif, String par) {}

    public record Sejour(
            TypeDispositif type,
            String structure,
            PriseEnCharge.Nature nature,
            PriseEnCharge.Origine origine,
            LocalDate debut,
            LocalDate fin,
            String motifSortie) {}

    public record Envoi(Message.Canal canal, Message.Etat etat, Instant creeLe, Instant envoyeLe, String texte) {}

    public record ChangementDeSiao(
            String de, String vers, EtatTransfert etat, String motif, Instant demandeLe, Instant finiLe) {}

    /** Une pièce du dossier ; {@code personne} est nulle si elle est au ménage. Le fichier se remet à part. */
    public record Piece(
            String nature, String personne, Forme forme, int octets, Instant deposeeLe, LocalDate valableJusquAu) {}
}
