package fr.siao.piece;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.menage.Personne;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Les pièces d'un dossier : la liste, sans leur contenu. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "piece.lister", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterPieces {
    /** Les retirées ne se lisent que pour savoir ce qui vient d'arriver. */
    private static final int RETIREES_MAX = 20;

    /** Le temps de faire renouveler un titre : notre choix. */
    private static final int JOURS_AVANT = 60;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Pieces pieces;

    @Inject
    private Comptes comptes;

    @Inject
    private Nomenclatures nomenclatures;

    /** Où en est la validité d'une pièce. */
    public enum Validite {
        SANS_TERME,
        VALABLE,
        BIENTOT_PERIMEE,
        PERIMEE
    }

    /** Une pièce ; {@code deQui} est vide si elle est au ménage, {@code retireePar} et la suite nuls tant qu'elle est là. */
    public record Ligne(
            Long id,
            String nature,
            String deQui,
            Forme forme,
            int octets,
            LocalDate valableJusquAu,
            Validite validite,
            Instant deposeeLe,
            String deposeePar,
            Instant retireeLe,
            String retireePar,
            String retraitMotif)
            implements Serializable {}

    /** Une personne à qui verser une pièce. */
    public record Concernee(String cle, String nom) implements Serializable {}

    /** {@code ouvert} si l'on peut encore y verser ; {@code reste}, combien. */
    public record Vue(boolean ouvert, int reste, List<Concernee> personnes, List<Ligne> presentes, List<Ligne> retirees)
            implements Serializable {}

    public Vue voir(String cle) {
        Menage menage = menages.avecPersonnes(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("piece", null, menage.id());
        List<Piece> presentes = pieces.presentes(menage, VerserPiece.PIECES_MAX);
        List<Piece> retirees = pieces.retirees(menage, RETIREES_MAX);
        Map<Long, String> noms = comptes.noms(Stream.concat(presentes.stream(), retirees.stream())
                .flatMap(p -> Stream.of(p.getDeposeePar(), p.getRetireePar()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Vue(
                !menage.clos(),
                VerserPiece.PIECES_MAX - presentes.size(),
                menage.presents().stream()
                        .map(a -> new Concernee(
                                a.getPersonne().getCle(), a.getPersonne().getAppellation()))
                        .toList(),
                presentes.stream().map(p -> ligne(p, noms)).toList(),
                retirees.stream().map(p -> ligne(p, noms)).toList());
    }

    private Ligne ligne(Piece piece, Map<Long, String> noms) {
        Personne personne = piece.getPersonne();
        return new Ligne(
                piece.id(),
                nomenclatures.libelle(Liste.NATURE_PIECE, piece.getNature()),
                personne == null ? "" : personne.getAppellation(),
                piece.getForme(),
                piece.getOctets(),
                piece.getValableJusquAu(),
                validite(piece),
                piece.getDeposeeLe(),
                noms.getOrDefault(piece.getDeposeePar(), ""),
                piece.getRetireeLe(),
                noms.getOrDefault(piece.getRetireePar(), ""),
                nomenclatures.libelle(Liste.MOTIF_RETRAIT_PIECE, piece.getRetraitMotif()));
    }

    private Validite validite(Piece piece) {
        if (piece.getValableJusquAu() == null) {
            return Validite.SANS_TERME;
        }
        if (piece.perimee(intervention.jour())) {
            return Validite.PERIMEE;
        }
        return piece.perimee(intervention.jour().plusDays(JOURS_AVANT)) ? Validite.BIENTOT_PERIMEE : Validite.VALABLE;
    }
}
