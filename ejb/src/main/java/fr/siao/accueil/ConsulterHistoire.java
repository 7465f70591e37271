package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demandes;
import fr.siao.demande.Motifs;
import fr.siao.evaluation.Evaluations;
import fr.siao.hebergement.PriseEnCharge;
import fr.siao.hebergement.Sejours;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Evenements;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.menage.Referents;
import fr.siao.offre.Place;
import fr.siao.orientation.Propositions;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ce qu'a connu un ménage, le plus récent d'abord, page par page. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.consulter-histoire", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterHistoire {
    public static final int PAR_PAGE = 20;

    /** Mille faits : au-delà, l'histoire d'un ménage ne se lit plus, elle se cherche. */
    static final int PAGE_MAX = 49;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Evenements evenements;

    @Inject
    private Demandes demandes;

    @Inject
    private Propositions propositions;

    @Inject
    private Sejours sejours;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Motifs motifs;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Comptes comptes;

    @Inject
    private Referents referents;

    /** De quoi parle un fait. */
    public enum Sorte {
        COMPOSITION,
        EVALUATION,
        DEMANDE,
        PROPOSITION,
        SEJOUR,
        REFERENT
    }

    /** Un fait daté, en mots ; {@code qui} est vide si on ne le sait pas. */
    public record Fait(LocalDate jour, Sorte sorte, String quoi, String precision, String qui) {}

    /** Une page, et s'il y a plus ancien. */
    public record Page(int rang, List<Fait> faits, boolean plusAncien) {}

    private record Brut(LocalDate jour, Sorte sorte, Long ordre, String quoi, String precision, Long compte) {}

    /** @param page zéro pour la plus récente */
    public Page voir(String cle, int page) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("menage", menage.id(), menage.id());
        int rang = Math.max(0, Math.min(page, PAGE_MAX));
        int limite = (rang + 1) * PAR_PAGE + 1;
        List<Brut> tous = Stream.of(
                        composition(menage, limite),
                        demande(menage, limite),
                        proposition(menage, limite),
                        sejour(menage, limite),
                        evaluation(menage, limite),
                        referent(menage))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Brut::jour)
                        .thenComparing(Brut::sorte)
                        .thenComparing(Brut::ordre)
                        .reversed())
                .skip((long) rang * PAR_PAGE)
                .limit(PAR_PAGE + 1L)
                .toList();
        Map<Long, String> noms = comptes.noms(
                tous.stream().map(Brut::compte).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new Page(
                rang,
                tous.stream()
                        .limit(PAR_PAGE)
                        .map(f -> new Fait(
                                f.jour(),
                                f.sorte(),
                                f.quoi(),
                                f.precision(),
                                f.compte() == null ? "" : noms.getOrDefault(f.compte(), "")))
                        .toList(),
                tous.size() > PAR_PAGE && rang < PAGE_MAX);
    }

    private Stream<Brut> composition(Menage menage, int limite) {
        return evenements.du(menage, limite).stream()
                .map(e -> new Brut(
                        e.getJour(),
                        Sorte.COMPOSITION,
                        e.id(),
                        Textes.dire("histoire.composition", Textes.libelle(e.getNature()), e.personnes()),
                        e.annule() ? Textes.dire("histoire.defait") : "",
                        e.getCompte()));
    }

    private Stream<Brut> demande(Menage menage, int limite) {
        return demandes.etapesDe(menage, limite).stream()
                .map(e -> new Brut(
                        Fuseau.jour(e.getInstant()),
                        Sorte.DEMANDE,
                        e.getId(),
                        Textes.dire("histoire.demande", Textes.libelle(e.getEtat())),
                        phrase(
                                e.getMotif() == null ? "" : motifs.libelle(e.getEtat(), e.getMotif()),
                                e.getCommentaire()),
                        e.getCompte()));
    }

    private Stream<Brut> proposition(Menage menage, int limite) {
        return propositions.etapesDe(menage, Piste.preparees(menage, intervention.perimetre()), limite).stream()
                .map(e -> new Brut(
                        Fuseau.jour(e.getInstant()),
                        Sorte.PROPOSITION,
                        e.getId(),
                        Textes.dire("histoire.proposition", Textes.libelle(e.getEtat())),
                        ou(e.getProposition().getPlace()),
                        e.getCompte()));
    }

    private Stream<Brut> sejour(Menage menage, int limite) {
        return sejours.du(menage, limite).stream().flatMap(this::deuxFaits);
    }

    private Stream<Brut> deuxFaits(PriseEnCharge s) {
        List<Brut> faits = new ArrayList<>();
        String place = ou(s.getPlace());
        faits.add(new Brut(s.getDebut(), Sorte.SEJOUR, s.id(), Textes.dire("histoire.entree"), place, null));
        if (s.getFin() != null) {
            faits.add(new Brut(
                    s.getFin(),
                    Sorte.SEJOUR,
                    s.id(),
                    Textes.dire("histoire.sortie"),
                    phrase(place, nomenclatures.libelle(Liste.MOTIF_SORTIE, s.getMotifSortie())),
                    null));
        }
        return faits.stream();
    }

    private Stream<Brut> evaluation(Menage menage, int limite) {
        return evaluations.publiees(menage, limite).stream()
                .map(e -> new Brut(
                        Fuseau.jour(e.getPublieeLe()),
                        Sorte.EVALUATION,
                        e.id(),
                        Textes.dire("histoire.evaluation"),
                        "",
                        e.getAuteur()));
    }

    private Stream<Brut> referent(Menage menage) {
        List<Brut> faits = new ArrayList<>();
        long ordre = 0;
        for (Referents.Ligne r : referents.lignes(menage)) {
            String qui = phrase(r.nom(), r.structure());
            String role = Textes.libelle(r.role());
            faits.add(new Brut(r.du(), Sorte.REFERENT, ++ordre, Textes.dire("histoire.referent", role), qui, null));
            if (r.au() != null) {
                faits.add(
                        new Brut(r.au(), Sorte.REFERENT, ordre, Textes.dire("histoire.referent.fin", role), qui, null));
            }
        }
        return faits.stream();
    }

    private static String ou(Place place) {
        return phrase(place.getLibelle(), place.getDispositif().getStructure().getNom());
    }

    private static String phrase(String... morceaux) {
        return Stream.of(morceaux).filter(m -> m != null && !m.isBlank()).collect(Collectors.joining(", "));
    }
}
