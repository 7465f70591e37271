package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Territoires;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Le SIAO d'un ménage que l'on suit, ceux vers qui le transférer, et ses transferts (MEN-10). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "menage.lire-transferts", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class OuvrirTransfert {
    private static final int HISTOIRE_MAX = 20;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Transferts transferts;

    @Inject
    private Territoires territoires;

    @Inject
    private Nomenclatures nomenclatures;

    /** Un SIAO vers qui transférer. */
    public record Vers(Long id, String nom) implements Serializable {}

    /** Un transfert du ménage ; {@code refus} est vide s'il n'est pas refusé. */
    public record Passage(
            String origine,
            String destination,
            EtatTransfert etat,
            String motif,
            String raison,
            Instant demandeLe,
            Instant finiLe,
            String refus)
            implements Serializable {}

    /** La page entière, le transfert qui attend une réponse en tête. */
    public record Vue(
            String cle, String nom, String portrait, String siao, boolean clos, List<Vers> vers, List<Passage> passages)
            implements Serializable {
        /** Celui qui attend une réponse, nul s'il n'y en a pas. */
        public Passage vivant() {
            return passages.stream()
                    .filter(p -> p.etat() == EtatTransfert.DEMANDE)
                    .findFirst()
                    .orElse(null);
        }
    }

    public Vue voir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("transfert", null, menage.id());
        return new Vue(
                menage.getCle(),
                menage.titulaire().getAppellation(),
                menage.portrait(intervention.jour()).enMots(),
                menage.getSiao().getNom(),
                menage.clos(),
                territoires.siaos().stream()
                        .filter(s -> !s.id().equals(menage.getSiao().id()))
                        .map(s -> new Vers(s.id(), s.getNom()))
                        .toList(),
                transferts.du(menage, HISTOIRE_MAX).stream().map(this::passage).toList());
    }

    private Passage passage(Transfert t) {
        return new Passage(
                t.getOrigine().getNom(),
                t.getDestination().getNom(),
                t.getEtat(),
                nomenclatures.libelle(Liste.MOTIF_TRANSFERT, t.getMotif()),
                t.getRaison(),
                t.getDemandeLe(),
                t.getFiniLe(),
                nomenclatures.libelle(Liste.MOTIF_REFUS_TRANSFERT, t.getRefusMotif())
                        + (t.getRefusRaison() == null ? "" : " · " + t.getRefusRaison()));
    }
}
