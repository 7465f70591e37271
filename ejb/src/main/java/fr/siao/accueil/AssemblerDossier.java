package fr.siao.accueil;

import fr.siao.accueil.DossierRemis.Preconisation;
import fr.siao.accueil.DossierRemis.Recit;
import fr.siao.accueil.DossierRemis.Reponse;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.EtatDemande;
import fr.siao.demande.Motifs;
import fr.siao.evaluation.Catalogue;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.EvaluationFlash;
import fr.siao.evaluation.Evaluations;
import fr.siao.evaluation.Image;
import fr.siao.evaluation.Partie;
import fr.siao.evaluation.Question;
import fr.siao.evaluation.Renseignements;
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.hebergement.Sejours;
import fr.siao.information.Message;
import fr.siao.information.Messages;
import fr.siao.menage.Appartenance;
import fr.siao.menage.Menage;
import fr.siao.menage.Personne;
import fr.siao.menage.Remise;
import fr.siao.menage.Transfert;
import fr.siao.menage.Transferts;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.Proposition;
import fr.siao.orientation.Propositions;
import fr.siao.piece.Piece;
import fr.siao.piece.Pieces;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rassemble ce qui revient à qui l'on remet le dossier (RGP-1), section par section, chacune en un nombre constant de
 * requêtes. Les notes, les doubles et la veille n'y entrent par aucun chemin ; ni commentaire ni nom de professionnel.
 */
@Dependent
public class AssemblerDossier {
    private static final int HISTOIRE_MAX = 500;

    /** Là où se disent la rupture et les violences. */
    private static final Set<Partie> SENSIBLES = EnumSet.of(Partie.PARCOURS, Partie.VULNERABILITES);

    @Inject
    private Renseignements renseignements;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Demandes demandes;

    @Inject
    private Propositions propositions;

    @Inject
    private Sejours sejours;

    @Inject
    private Messages messages;

    @Inject
    private Transferts transferts;

    @Inject
    private Pieces pieces;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Motifs motifs;

    @Inject
    private Fonctions fonctions;

    /** Ce que la remise laisse dire des réponses. */
    private record Regard(Map<Long, Personne> personnes, boolean recits, Predicate<String> duMenage) {}

    /** @param passages les personnes du ménage à travers le temps, déjà lues */
    public DossierRemis assembler(
            Menage menage,
            List<Appartenance> passages,
            Remise remise,
            Map<String, LocalDate> accords,
            Instant maintenant) {
        Image vivante = new Image(renseignements.de(menage).stream()
                .filter(r -> r.getValeur() != null)
                .map(r -> new fr.siao.evaluation.Reponse(r.getQuestion(), r.getPersonne(), r.getValeur()))
                .toList());
        List<Evaluation> approfondies = evaluations.entieres(menage, HISTOIRE_MAX);
        List<EvaluationFlash> flashs = evaluations.flashs(menage, HISTOIRE_MAX);
        List<Demande> siennes = demandes.deMenage(menage, HISTOIRE_MAX);
        List<Proposition> faites = propositions.faitesAu(menage, HISTOIRE_MAX);
        Map<Long, Image> images = evaluations.images(menage);
        Map<Long, Image> desFlashs = evaluations.imagesDesFlashs(menage);
        var preconisees = evaluations.preconisations(menage);
        var demandees = demandes.preconisations(menage);
        Fonctions.Lues qui = fonctions.lire(Stream.of(
                        approfondies.stream().map(Evaluation::getAuteur),
                        flashs.stream().map(EvaluationFlash::getAuteur),
                        siennes.stream().flatMap(d -> d.getEtapes().stream()).map(e -> e.getCompte()),
                        faites.stream().flatMap(p -> p.getEtapes().stream()).map(e -> e.getCompte()))
                .flatMap(Function.identity())
                .toList());
        Regard regard = regard(
                remise,
                Stream.of(Stream.of(vivante), images.values().stream(), desFlashs.values().stream())
                        .flatMap(Function.identity()));
        return new DossierRemis(
                maintenant,
                menage.getCle(),
                menage.getSiao().getNom(),
                remise.pour().getCle(),
                remise.pour().getAppellation(),
                accords.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(a -> new DossierRemis.Accord(a.getKey(), a.getValue()))
                        .toList(),
                new DossierRemis.Reperes(menage.isAnimaux(), menage.isMobiliteReduite(), menage.getHotelDepuis()),
                remise.siennes().stream().map(AssemblerDossier::identite).toList(),
                passages.stream()
                        .filter(a -> !a.getDebut().equals(a.getFin()))
                        .map(a -> passage(a, remise))
                        .toList(),
                reponses(vivante, regard),
                approfondies.stream()
                        .map(e -> approfondie(e, image(images, e.id()), liste(preconisees, e.id()), regard, qui))
                        .toList(),
                flashs.stream()
                        .map(f -> flash(f, image(desFlashs, f.id()), regard, qui))
                        .toList(),
                siennes.stream()
                        .map(d -> demande(d, liste(demandees, d.id()), qui))
                        .toList(),
                faites.stream().map(p -> proposition(p, qui)).toList(),
                sejours.du(menage, HISTOIRE_MAX).stream().map(this::sejour).toList(),
                messages.au(menage, HISTOIRE_MAX).stream()
                        .map(AssemblerDossier::envoi)
                        .toList(),
                transferts.du(menage, HISTOIRE_MAX).stream()
                        .map(this::changement)
                        .toList(),
                pieces.presentes(menage, HISTOIRE_MAX).stream()
                        .filter(p -> p.getPersonne() == null ? regard.recits() : remise.comprend(p.getPersonne()))
                        .map(this::piece)
                        .toList());
    }

    private DossierRemis.Piece piece(Piece p) {
        return new DossierRemis.Piece(
                nomenclatures.libelle(Liste.NATURE_PIECE, p.getNature()),
                p.getPersonne() == null ? null : p.getPersonne().getCle(),
                p.getForme(),
                p.getOctets(),
                p.getDeposeeLe(),
                p.getValableJusquAu());
    }

    private static Image image(Map<Long, Image> images, Long id) {
        return images.getOrDefault(id, Image.vide());
    }

    private static <T> List<T> liste(Map<Long, List<T>> listes, Long id) {
        return listes.getOrDefault(id, List.of());
    }

    /** Des violences dites, et un autre adulte qui n'a pas donné son accord : ce qui les raconte ne sort pas par ici. */
    private Regard regard(Remise remise, Stream<Image> images) {
        boolean tait = remise.reservee() && images.anyMatch(Image::ditDesViolences);
        Set<String> sensibles = catalogue.toutes().stream()
                .filter(q -> SENSIBLES.contains(q.getPartie()))
                .map(Question::getCode)
                .collect(Collectors.toSet());
        return new Regard(
                remise.siennes().stream().collect(Collectors.toMap(Personne::id, Function.identity())),
                !tait,
                question -> !tait || !sensibles.contains(question));
    }

    private static DossierRemis.Identite identite(Personne p) {
        return new DossierRemis.Identite(
                p.getCle(),
                p.getAppellation(),
                p.getNom(),
                p.getNomUsage(),
                p.getPrenom(),
                p.getSurnom(),
                p.getNaissance(),
                p.getSexe(),
                p.getNationalite(),
                p.getTelephone(),
                p.getEnceinteTerme(),
                p.getNotice().getMoyen(),
                p.getNotice().getLe());
    }

    private static DossierRemis.Passage passage(Appartenance a, Remise remise) {
        boolean dite = remise.comprend(a.getPersonne());
        return new DossierRemis.Passage(
                dite ? a.getPersonne().getCle() : null,
                dite ? a.getPersonne().getAppellation() : null,
                a.getLien(),
                a.getDebut(),
                a.getFin());
    }

    private List<Reponse> reponses(Image image, Regard regard) {
        Image sienne = image.pour(regard.personnes().keySet(), regard.duMenage());
        List<Reponse> reponses = new ArrayList<>();
        for (Question q : catalogue.toutes()) {
            sienne.reponses().stream()
                    .filter(r -> r.getQuestion().equals(q.getCode()))
                    .forEach(r -> {
                        Personne personne = regard.personnes().get(r.getPersonne());
                        reponses.add(new Reponse(
                                q.getPartie(),
                                q.getCode(),
                                q.getLibelle(),
                                personne == null ? null : personne.getCle(),
                                personne == null ? null : personne.getAppellation(),
                                r.getValeur(),
                                catalogue.enMots(q, r.getValeur())));
                    });
        }
        reponses.sort(Comparator.comparing(Reponse::partie));
        return reponses;
    }

    private DossierRemis.Approfondie approfondie(
            Evaluation e,
            Image image,
            List<fr.siao.evaluation.Preconisation> preconisees,
            Regard regard,
            Fonctions.Lues qui) {
        return new DossierRemis.Approfondie(
                e.getPublieeLe(),
                e.getEtat() == Evaluation.Etat.PUBLIEE,
                qui.de(e.getAuteur(), e.getPublieeLe()),
                e.getEntretienLe(),
                e.getValideeLe(),
                e.getCopieRemiseLe(),
                reponses(image, regard),
                e.getRecits().stream()
                        .filter(r -> regard.recits() && r.getTexte() != null)
                        .map(r -> new Recit(r.getPartie(), r.getTexte()))
                        .toList(),
                preconisations(preconisees));
    }

    private DossierRemis.Flash flash(EvaluationFlash f, Image image, Regard regard, Fonctions.Lues qui) {
        return new DossierRemis.Flash(
                f.getRencontreeLe(),
                nomenclatures.libelle(Liste.MODE_RENCONTRE, f.getMode()),
                qui.de(f.getAuteur(), f.getSaisieLe()),
                f.isMiseALAbri(),
                regard.recits() ? f.getParoles() : null,
                regard.recits()
                        ? f.getExpertises().stream()
                                .map(code -> nomenclatures.libelle(Liste.EXPERTISE, code))
                                .toList()
                        : List.of(),
                f.getReorientation() == null ? null : nomenclatures.libelle(Liste.REORIENTATION, f.getReorientation()),
                reponses(image, regard));
    }

    private static List<Preconisation> preconisations(Collection<fr.siao.evaluation.Preconisation> lesquelles) {
        return lesquelles.stream()
                .map(p -> new Preconisation(p.getType(), p.getDepartement(), p.getAccompagnement()))
                .toList();
    }

    private DossierRemis.Demande demande(
            Demande d, List<fr.siao.evaluation.Preconisation> preconisees, Fonctions.Lues qui) {
        return new DossierRemis.Demande(
                d.getSiao().getNom(),
                d.getAnciennete(),
                d.getPriorite(),
                d.getExpireLe(),
                preconisations(preconisees),
                d.getEtapes().stream()
                        .sorted(Comparator.comparing(e -> e.getInstant()))
                        .map(e -> new DossierRemis.EtapeDemande(
                                e.getEtat(),
                                e.getInstant(),
                                motif(e.getEtat(), e.getMotif()),
                                qui.de(e.getCompte(), e.getInstant())))
                        .toList());
    }

    private String motif(EtatDemande etat, String motif) {
        return motif == null ? null : motifs.libelle(etat, motif);
    }

    private DossierRemis.Proposition proposition(Proposition p, Fonctions.Lues qui) {
        var dispositif = p.getPlace().getDispositif();
        return new DossierRemis.Proposition(
                dispositif.getType(),
                dispositif.getStructure().getNom(),
                p.getProposeeLe(),
                p.getAdmissionPrevue(),
                p.getAdmiseLe(),
                p.getEtapes().stream()
                        .filter(e -> e.getEtat() != EtatProposition.PREPAREE)
                        .sorted(Comparator.comparing(e -> e.getInstant()))
                        .map(e -> new DossierRemis.EtapeProposition(
                                e.getEtat(),
                                e.getInstant(),
                                motif(e.getEtat(), e.getMotif()),
                                qui.de(e.getCompte(), e.getInstant())))
                        .toList());
    }

    private String motif(EtatProposition etat, String motif) {
        return motif == null ? null : nomenclatures.libelle(etat.motifs(), motif);
    }

    private DossierRemis.Sejour sejour(PriseEnCharge s) {
        var dispositif = s.getPlace().getDispositif();
        return new DossierRemis.Sejour(
                dispositif.getType(),
                dispositif.getStructure().getNom(),
                s.getNature(),
                s.getOrigine(),
                s.getDebut(),
                s.getFin(),
                s.getMotifSortie() == null ? null : nomenclatures.libelle(Liste.MOTIF_SORTIE, s.getMotifSortie()));
    }

    /** Sans le numéro où il est parti : ce peut être celui d'un autre adulte. */
    private static DossierRemis.Envoi envoi(Message m) {
        return new DossierRemis.Envoi(m.getCanal(), m.getEtat(), m.getCreeLe(), m.getEnvoyeLe(), m.getTexte());
    }

    private DossierRemis.ChangementDeSiao changement(Transfert t) {
        return new DossierRemis.ChangementDeSiao(
                t.getOrigine().getNom(),
                t.getDestination().getNom(),
                t.getEtat(),
                nomenclatures.libelle(Liste.MOTIF_TRANSFERT, t.getMotif()),
                t.getDemandeLe(),
                t.getFiniLe());
    }
}
