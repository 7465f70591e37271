package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.accueil.ConsulterDossier.Toit;
import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.EtatDemande;
import fr.siao.hebergement.Sejours;
import fr.siao.menage.Appartenance;
import fr.siao.menage.DoublePresume;
import fr.siao.menage.DoublesPresumes;
import fr.siao.menage.Fusion;
import fr.siao.menage.Fusions;
import fr.siao.menage.Identite;
import fr.siao.menage.Lien;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.menage.Personne;
import fr.siao.menage.doubles.Comparaison;
import fr.siao.menage.doubles.Indice;
import fr.siao.menage.doubles.Rapprochement;
import fr.siao.menage.doubles.Signalement;
import fr.siao.orientation.Propositions;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deux personnes côte à côte : qui elles sont, où elles vivent, ce que leurs ménages demandent et reçoivent (MEN-5). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "double.consulter", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterDouble {
    private static final int LIGNES_MAX = 20;

    @Inject
    private Intervention intervention;

    @Inject
    private DoublesPresumes doubles;

    @Inject
    private Fusions fusions;

    @Inject
    private Menages menages;

    @Inject
    private Demandes demandes;

    @Inject
    private Propositions propositions;

    @Inject
    private Sejours sejours;

    @Inject
    private Comptes comptes;

    /** Une autre personne du ménage, ou elle-même. */
    public record Membre(String cle, String appellation, Lien lien, Integer age) {}

    /** Une demande du ménage. */
    public record Requete(Long id, EtatDemande etat, LocalDate anciennete) {}

    /** Le ménage où elle vit. */
    public record Foyer(
            String cle,
            int version,
            String portrait,
            Lien lien,
            LocalDate depuis,
            List<Membre> membres,
            Toit toit,
            List<Requete> demandes,
            List<Piste> propositions) {}

    /** Un ménage qu'elle a quitté. */
    public record Passage(String cle, LocalDate debut, LocalDate fin) {}

    /** L'une des deux ; {@code foyer} est nul si elle n'est dans aucun ménage que l'on suit. */
    public record Cote(
            String cle,
            int version,
            String appellation,
            Identite identite,
            LocalDate decesLe,
            Foyer foyer,
            List<Passage> passages) {}

    /** La fusion en vigueur ; {@code changements} est le nombre de valeurs changées. */
    public record Reunies(String gardee, String absorbee, String quitte, boolean reunion, int changements) {}

    /**
     * La paire.
     *
     * @param memes les autres personnes des deux ménages qui se ressemblent : clé chez l'une, clé chez l'autre
     * @param fusion nulle si elles ne sont pas réunies
     */
    public record Paire(
            Long id,
            int version,
            DoublePresume.Etat etat,
            int pourCent,
            List<Indice> raisons,
            DoublePresume.Origine origine,
            Instant vuLe,
            String signaleePar,
            Instant decideeLe,
            String decideePar,
            String motif,
            Cote une,
            Cote autre,
            Map<String, String> memes,
            Reunies fusion) {}

    public Paire voir(@NotNull Long id) {
        DoublePresume d = doubles.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        Stream.of(d.getUne(), d.getAutre())
                .forEach(p ->
                        menages.personne(p.getCle(), intervention.perimetre()).orElseThrow(Introuvable::new));
        Map<Long, String> noms = comptes.noms(Stream.of(d.getSignalePar(), d.getDecidePar())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Menage chezUne = foyer(d.getUne());
        Menage chezAutre = foyer(d.getAutre());
        Stream.of(chezUne, chezAutre)
                .filter(Objects::nonNull)
                .forEach(menage -> intervention.concerne("double", d.id(), menage.id()));
        return new Paire(
                d.id(),
                d.getVersion(),
                d.getEtat(),
                (int) Math.round(d.getScore() * 100),
                d.getIndices(),
                d.getOrigine(),
                d.getVuLe(),
                nom(noms, d.getSignalePar()),
                d.getDecideLe(),
                nom(noms, d.getDecidePar()),
                d.getMotif(),
                cote(d.getUne(), chezUne),
                cote(d.getAutre(), chezAutre),
                memes(d, chezUne, chezAutre),
                fusions.enVigueur(d).map(f -> reunies(d, f)).orElse(null));
    }

    private static String nom(Map<Long, String> noms, Long compte) {
        return compte == null ? "" : noms.getOrDefault(compte, "");
    }

    private Menage foyer(Personne personne) {
        return personne.getPassages().stream()
                .filter(Appartenance::presente)
                .map(Appartenance::getMenage)
                .filter(menage -> menages.suit(menage, intervention.perimetre()))
                .findFirst()
                .orElse(null);
    }

    private Cote cote(Personne p, Menage menage) {
        return new Cote(
                p.getCle(),
                p.getVersion(),
                p.getAppellation(),
                p.getIdentite(),
                p.getDecesLe(),
                menage == null ? null : foyer(p, menage),
                p.getPassages().stream()
                        .filter(a -> !a.presente()
                                && !a.getDebut().equals(a.getFin())
                                && menages.suit(a.getMenage(), intervention.perimetre()))
                        .map(a -> new Passage(a.getMenage().getCle(), a.getDebut(), a.getFin()))
                        .toList());
    }

    private Foyer foyer(Personne p, Menage menage) {
        Appartenance sienne = menage.presents().stream()
                .filter(a -> a.getPersonne().equals(p))
                .findFirst()
                .orElseThrow();
        return new Foyer(
                menage.getCle(),
                menage.getVersion(),
                menage.portrait(intervention.jour()).enMots(),
                sienne.getLien(),
                sienne.getDebut(),
                menage.presents().stream()
                        .map(a -> new Membre(
                                a.getPersonne().getCle(),
                                a.getPersonne().getAppellation(),
                                a.getLien(),
                                a.getPersonne().age(intervention.jour())))
                        .toList(),
                sejours.enCoursDe(menage).map(Toit::de).orElse(null),
                demandes.deMenage(menage, LIGNES_MAX).stream()
                        .map(ConsulterDouble::requete)
                        .toList(),
                propositions.du(menage, LIGNES_MAX).stream().map(Piste::de).toList());
    }

    private static Requete requete(Demande d) {
        return new Requete(d.id(), d.getEtat(), d.getAnciennete());
    }

    /** Dans deux ménages, les autres personnes qui sont sans doute les mêmes, chacune une fois. */
    private static Map<String, String> memes(DoublePresume d, Menage chezUne, Menage chezAutre) {
        Map<String, String> memes = new LinkedHashMap<>();
        if (chezUne == null || chezAutre == null || chezUne == chezAutre) {
            return memes;
        }
        List<Personne> autres = autres(chezAutre, d);
        List<Signalement> signalements = autres.stream().map(Signalement::de).toList();
        for (Personne personne : autres(chezUne, d)) {
            List<Rapprochement> rapprochements = new Comparaison(Signalement.de(personne)).avec(signalements);
            int meilleur = -1;
            for (int i = 0; i < autres.size(); i++) {
                if (rapprochements.get(i).probable()
                        && !memes.containsValue(autres.get(i).getCle())
                        && (meilleur < 0
                                || rapprochements.get(i).score()
                                        > rapprochements.get(meilleur).score())) {
                    meilleur = i;
                }
            }
            if (meilleur >= 0) {
                memes.put(personne.getCle(), autres.get(meilleur).getCle());
            }
        }
        return memes;
    }

    private static List<Personne> autres(Menage menage, DoublePresume d) {
        return menage.presents().stream()
                .map(Appartenance::getPersonne)
                .filter(p -> p != d.getUne() && p != d.getAutre())
                .toList();
    }

    private static Reunies reunies(DoublePresume d, Fusion f) {
        boolean une = d.getUne().id().equals(f.getPaires().get(0).getGardee());
        return new Reunies(
                (une ? d.getUne() : d.getAutre()).getCle(),
                (une ? d.getAutre() : d.getUne()).getCle(),
                f.getQuitte() == null ? "" : f.getQuitte().getCle(),
                f.isReunion(),
                f.getLignes().size());
    }
}
