package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Evaluations;
import fr.siao.evaluation.Partie;
import fr.siao.evaluation.Preconisation;
import fr.siao.hebergement.Sejours;
import fr.siao.menage.Appartenance;
import fr.siao.menage.EtatTransfert;
import fr.siao.menage.Lien;
import fr.siao.menage.Menage;
import fr.siao.menage.Sexe;
import fr.siao.menage.Transfert;
import fr.siao.menage.Transferts;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Les transferts d'un SIAO (MEN-10). Tant qu'il n'a pas répondu, celui qui reçoit lit de quoi décider, sans nom ni adresse ;
 * celui qui a transféré n'en lit plus que l'histoire.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.consulter-transferts", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterTransferts {
    public static final int LISTE_MAX = 200;

    @Inject
    private Intervention intervention;

    @Inject
    private Transferts transferts;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Demandes demandes;

    @Inject
    private Sejours sejours;

    @Inject
    private Nomenclatures nomenclatures;

    /** Un transfert : le numéro du ménage, entre qui, où il en est. */
    public record Ligne(
            Long id,
            String cle,
            String origine,
            String destination,
            EtatTransfert etat,
            String motif,
            Instant demandeLe,
            Instant finiLe)
            implements Serializable {}

    /** Les transferts reçus et envoyés, ceux qui attendent une réponse en tête. */
    public record Listes(List<Ligne> recus, List<Ligne> envoyes) implements Serializable {}

    /** Une personne du ménage, sans son nom. */
    public record Membre(Lien lien, Sexe sexe, Integer age) implements Serializable {}

    /** De quoi décider : qui, où il vit, ce qu'il souhaite, depuis quand il attend. */
    public record Apercu(
            String portrait,
            List<Membre> membres,
            String hebergement,
            LocalDate hebergeDepuis,
            LocalDate hotelDepuis,
            String situation,
            Instant evaluee,
            String souhaits,
            List<Preconisation> preconisations,
            LocalDate anciennete)
            implements Serializable {}

    /** @param apercu nul si l'on n'a pas à répondre */
    public record Fiche(Ligne transfert, String raison, String refus, boolean ici, Apercu apercu)
            implements Serializable {}

    public Listes lister() {
        var perimetre = intervention.perimetre();
        return new Listes(
                transferts.recus(perimetre, LISTE_MAX).stream().map(this::ligne).toList(),
                transferts.envoyes(perimetre, LISTE_MAX).stream()
                        .map(this::ligne)
                        .toList());
    }

    public Fiche voir(Long id) {
        Transfert t = transferts.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        var perimetre = intervention.perimetre();
        return new Fiche(
                ligne(t),
                t.getRaison(),
                nomenclatures.libelle(Liste.MOTIF_REFUS_TRANSFERT, t.getRefusMotif())
                        + (t.getRefusRaison() == null ? "" : " · " + t.getRefusRaison()),
                perimetre.contientSiao(t.getMenage().getSiao().id()),
                t.vivant() && perimetre.contientSiao(t.getDestination().id()) ? apercu(t.getMenage()) : null);
    }

    private Ligne ligne(Transfert t) {
        intervention.concerne("transfert", t.id(), t.getMenage().id());
        return new Ligne(
                t.id(),
                t.getMenage().getCle(),
                t.getOrigine().getNom(),
                t.getDestination().getNom(),
                t.getEtat(),
                nomenclatures.libelle(Liste.MOTIF_TRANSFERT, t.getMotif()),
                t.getDemandeLe(),
                t.getFiniLe());
    }

    private Apercu apercu(Menage menage) {
        Optional<Evaluation> evaluation = evaluations.enVigueur(menage);
        Optional<Demande> demande = demandes.vivante(menage);
        var sejour = sejours.enCoursDe(menage);
        return new Apercu(
                menage.portrait(intervention.jour()).enMots(),
                menage.presents().stream().map(this::membre).toList(),
                sejour.map(s -> s.getPlace()
                                .getDispositif()
                                .getStructure()
                                .getCommune()
                                .getNom())
                        .orElse(null),
                sejour.map(s -> s.getDebut()).orElse(null),
                menage.getHotelDepuis(),
                nomenclatures.libelle(
                        Liste.SITUATION_DEMANDES,
                        evaluation.map(Evaluation::getSituation).orElse(null)),
                evaluation.map(Evaluation::getPublieeLe).orElse(null),
                evaluation.map(e -> e.texte(Partie.SOUHAITS)).orElse(null),
                demande.map(d -> new ArrayList<>(d.getPreconisations())).orElseGet(ArrayList::new),
                demande.map(Demande::getAnciennete).orElse(null));
    }

    private Membre membre(Appartenance a) {
        return new Membre(
                a.getLien(), a.getPersonne().getSexe(), a.getPersonne().age(intervention.jour()));
    }
}
