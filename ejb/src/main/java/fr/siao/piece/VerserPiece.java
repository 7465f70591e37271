package fr.siao.piece;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Verse une pièce au dossier d'un ménage (SEC-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("piece.verser")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class VerserPiece {
    /** Un dossier de relogement d'une famille nombreuse en compte une trentaine. */
    public static final int PIECES_MAX = 60;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Pieces pieces;

    @Inject
    private Nomenclatures nomenclatures;

    /**
     * Ce que l'on verse.
     *
     * @param envoi propre à la page ouverte : deux clics ne versent qu'une pièce
     * @param personne clé de la personne qu'elle concerne ; nulle si c'est tout le ménage
     * @param nom du fichier sur le poste ; il ne se garde pas
     * @param valableJusquAu dernier jour de validité ; nul si elle n'en a pas
     */
    public record Fichier(
            @NotNull @Size(max = 36) String envoi,
            @NotNull String nature,
            String personne,
            @NotNull String nom,
            @NotNull byte[] contenu,
            LocalDate valableJusquAu)
            implements Serializable {}

    public void verser(String cle, @NotNull @Valid Fichier fichier) {
        Menage menage = menages.avecPersonnes(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        String nature = nomenclatures
                .exiger(Liste.NATURE_PIECE, fichier.nature(), intervention.jour())
                .getLibelle();
        intervention.concerne("piece", verser(menage, fichier).id(), menage.id(), nature);
    }

    /** Le même fichier de la même page ne se verse qu'une fois ; revenu par « précédent », un autre en est un autre. */
    private Piece verser(Menage menage, Fichier fichier) {
        Piece nouvelle = new Piece(
                menage,
                fichier.personne() == null ? null : menage.membre(fichier.personne()),
                fichier.nature(),
                fichier.nom(),
                fichier.contenu(),
                fichier.valableJusquAu(),
                fichier.envoi(),
                intervention.signature());
        List<Piece> presentes = pieces.presentes(menage, PIECES_MAX);
        Optional<Piece> meme = presentes.stream().filter(nouvelle::redit).findFirst();
        if (meme.isPresent()) {
            return meme.filter(nouvelle::memeEnvoi).orElseThrow(() -> new Impossible("piece.deja"));
        }
        if (presentes.size() >= PIECES_MAX) {
            throw new Impossible("piece.trop", PIECES_MAX);
        }
        pieces.ajouter(nouvelle, fichier.contenu());
        return nouvelle;
    }
}
