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
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

/** Ouvre une pièce : la trace dit laquelle, et pourquoi si l'on n'est pas en charge du ménage (MEN-9, TRA-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "piece.ouvrir", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class OuvrirPiece {
    @Inject
    private Intervention intervention;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Pieces pieces;

    @Inject
    private Nomenclatures nomenclatures;

    /** Un fichier à rendre. */
    public record Fichier(Forme forme, byte[] contenu) {}

    /** @throws Introuvable si elle n'est pas de ce dossier */
    public Fichier ouvrir(String cle, @NotNull Long id) {
        Menage menage = acces.ouvrir(cle);
        Piece piece = pieces.trouver(menage, id).orElseThrow(Introuvable::new);
        piece.exigerPresente();
        intervention.concerne(
                "piece", piece.id(), menage.id(), nomenclatures.libelle(Liste.NATURE_PIECE, piece.getNature()));
        return new Fichier(piece.getForme(), pieces.contenu(piece));
    }
}
