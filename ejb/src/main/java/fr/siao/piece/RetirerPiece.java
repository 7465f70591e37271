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

/** Retire une pièce du dossier, d'un ménage clos aussi : son contenu s'efface et ne revient pas. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("piece.retirer")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class RetirerPiece {
    @Inject
    private Intervention intervention;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Pieces pieces;

    @Inject
    private Nomenclatures nomenclatures;

    /** @param motif code de la nomenclature « MOTIF_RETRAIT_PIECE » */
    public void retirer(String cle, @NotNull Long id, @NotNull String motif) {
        Menage menage = acces.ouvrir(cle);
        Piece piece = pieces.trouver(menage, id).orElseThrow(Introuvable::new);
        String enMots = nomenclatures
                .exiger(Liste.MOTIF_RETRAIT_PIECE, motif, intervention.jour())
                .getLibelle();
        piece.retirer(motif, intervention.signature());
        pieces.vider(piece);
        intervention.concerne("piece", piece.id(), menage.id(), enMots);
    }
}
