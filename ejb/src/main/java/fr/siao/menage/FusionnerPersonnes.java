package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.Identite.Champ;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import fr.siao.socle.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fait de deux personnes une seule, et le défait (MEN-5). Toujours sur décision de quelqu'un, avec les versions qu'il a lues ;
 * ce que chaque domaine sait d'elles est lu avant et après, et chaque valeur changée est notée.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("double.fusionner")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class FusionnerPersonnes {
    @Inject
    private Intervention intervention;

    @Inject
    private DoublesPresumes doubles;

    @Inject
    private Fusions fusions;

    @Inject
    private Menages menages;

    @Inject
    private Evenements evenements;

    @Inject
    private Event<DossiersTouches> touches;

    @Inject
    private Event<DossiersReunis> reunis;

    @Inject
    private Event<PersonneAbsorbee> absorbees;

    @Inject
    private Event<CompositionEnQuestion> enQuestion;

    @Inject
    private Event<CompositionChangee> changees;

    /** Ce que devient l'autre ménage : la personne en part, ou il rejoint tout entier celui où elle vit. */
    public enum Maniere {
        DEPART,
        REUNION
    }

    /**
     * Où elle vit, quand les deux sont dans deux ménages.
     *
     * @param menage clé du ménage où elle vit
     * @param suivant clé de qui devient titulaire de l'autre, si elle en part et qu'elle l'était ; nul sinon
     * @param lien du titulaire de l'autre ménage, si les deux se réunissent et qu'il n'est pas déjà là
     * @param memes les autres personnes qui sont les mêmes : clé dans l'autre ménage, clé dans celui-ci
     */
    public record Foyer(
            @NotNull String menage,
            @NotNull Maniere maniere,
            String suivant,
            Lien lien,
            @NotNull @Size(max = 20) Map<String, String> memes) {}

    /**
     * @param absorbee celle dont la clé mènera à l'autre
     * @param champs ce que l'on garde de l'absorbée
     * @param lus les ménages où elles vivent, tels qu'ils ont été lus
     * @param foyer où elle vit, nul si elles ne sont pas dans deux ménages
     */
    public record Ordre(
            @NotNull Long presume,
            @NotNull @Valid Lu gardee,
            @NotNull @Valid Lu absorbee,
            @NotNull Set<Champ> champs,
            @NotNull List<@Valid Lu> lus,
            @Valid Foyer foyer) {}

    public void fusionner(@NotNull @Valid Ordre ordre) {
        Signature par = intervention.signature();
        DoublePresume presume =
                doubles.verrouiller(ordre.presume(), intervention.perimetre()).orElseThrow(Introuvable::new);
        presume.exigerAVoir();
        Personne gardee = cote(presume, ordre.gardee());
        Personne absorbee = cote(presume, ordre.absorbee());
        if (gardee == absorbee) {
            throw new Impossible("fusion.meme");
        }
        Map<String, Integer> lus =
                ordre.lus().stream().collect(Collectors.toMap(Lu::cle, Lu::version, (une, autre) -> une));
        List<Menage> foyers = garder(
                Stream.of(gardee, absorbee).flatMap(FusionnerPersonnes::foyers).toList(),
                menage -> exigerLu(menage, lus));
        Menage menage = choisi(foyers, ordre.foyer());
        Menage quitte = foyers.stream().filter(m -> m != menage).findFirst().orElse(null);
        Map<Personne, Personne> memes = memes(gardee, absorbee, menage, quitte, ordre.foyer());
        Set<Personne> personnes = new HashSet<>(memes.keySet());
        personnes.addAll(memes.values());
        personnes.addAll(List.of(gardee, absorbee));
        fusions.verrouiller(personnes);
        gardee.lueEn(ordre.gardee().version());
        absorbee.lueEn(ordre.absorbee().version());
        fusions.avancer(personnes);

        List<Portee> portees = portees();
        Image avant = image(portees, personnes, foyers);
        boolean reunion = quitte != null && ordre.foyer().maniere() == Maniere.REUNION;
        Fusion fusion = new Fusion(presume, menage, quitte, reunion, par);
        if (reunion) {
            Lien lien =
                    ordre.foyer().lien() == null ? Lien.AUTRE : ordre.foyer().lien();
            changer(Evenement.reunion(menage, quitte, lien, memes, par.jour(), par));
        } else if (quitte != null) {
            Personne partante = foyers(gardee).anyMatch(quitte::equals) ? gardee : absorbee;
            if (quitte.presents().size() == 1) {
                throw new Impossible("fusion.seule", quitte.getCle());
            }
            Personne suivant = ordre.foyer().suivant() == null
                    ? null
                    : quitte.membre(ordre.foyer().suivant());
            changer(Evenement.depart(quitte, partante, suivant, par.jour(), par));
        } else if (menage != null
                && foyers(gardee).findAny().isPresent()
                && foyers(absorbee).findAny().isPresent()) {
            changer(Evenement.depart(
                    menage, absorbee, menage.titulaire() == absorbee ? gardee : null, par.jour(), par));
        }
        fusions.reunir(
                fusion, gardee, absorbee, gardee.getIdentite().avec(absorbee.getIdentite(), ordre.champs()), par);
        absorbees.fire(new PersonneAbsorbee(gardee, absorbee));
        memes.forEach((venue, restee) -> {
            if (venue != gardee && venue != absorbee) {
                fusions.reunir(fusion, restee, venue, restee.getIdentite().completee(venue.getIdentite()), par);
                absorbees.fire(new PersonneAbsorbee(restee, venue));
            }
        });
        reunis.fire(new DossiersReunis(foyers, false, par));
        fusions.ajouter(fusion, avant, image(portees, personnes, foyers), portees);
        tracer(fusion, foyers);
    }

    /** Rend les deux dossiers tels qu'ils étaient, tant que rien n'en dépend depuis. */
    public void defaire(@NotNull Long idPresume) {
        DoublePresume presume =
                doubles.verrouiller(idPresume, intervention.perimetre()).orElseThrow(Introuvable::new);
        Fusion fusion = fusions.enVigueur(presume).orElseThrow(() -> new Impossible("fusion.dejaDefaite"));
        List<Menage> foyers = garder(fusion.menages(), menage -> {});
        List<Personne> personnes = fusions.personnes(fusion);
        exigerVisibles(personnes);
        fusions.verrouiller(personnes);
        List<Portee> portees = portees();
        fusions.defaire(fusion, image(portees, personnes, foyers), portees, intervention.signature());
        reunis.fire(new DossiersReunis(
                foyers.stream().map(menage -> menages.parId(menage.id())).toList(), true, intervention.signature()));
        tracer(fusion, foyers);
    }

    /** L'une des deux, que l'on suit bien, et que personne n'a encore absorbée. */
    private Personne cote(DoublePresume presume, Lu lue) {
        Personne personne = Stream.of(presume.getUne(), presume.getAutre())
                .filter(p -> p.getCle().equals(lue.cle()))
                .findFirst()
                .orElseThrow(Introuvable::new);
        personne.exigerDistincte();
        exigerVisibles(List.of(personne));
        return personne;
    }

    private void exigerVisibles(Collection<Personne> personnes) {
        personnes.stream()
                .filter(personne -> personne.getAbsorbeePar() == null)
                .forEach(personne -> menages.personne(personne.getCle(), intervention.perimetre())
                        .orElseThrow(Introuvable::new));
    }

    private static Stream<Menage> foyers(Personne personne) {
        return personne.getPassages().stream().filter(Appartenance::presente).map(Appartenance::getMenage);
    }

    /**
     * Les garde pour soi, dans l'ordre de leurs identifiants ; un ménage que l'on ne suit pas n'existe pas.
     *
     * @param controle fait aussitôt : garder le suivant écrit la nouvelle version de celui-ci
     */
    private List<Menage> garder(List<Menage> lesquels, Consumer<Menage> controle) {
        return lesquels.stream()
                .distinct()
                .sorted(Comparator.comparing(Menage::id))
                .map(menage -> {
                    Menage garde = menages.verrouiller(menage.getCle(), intervention.perimetre())
                            .orElseThrow(Introuvable::new);
                    controle.accept(garde);
                    return garde;
                })
                .toList();
    }

    private static void exigerLu(Menage menage, Map<String, Integer> lus) {
        if (!lus.containsKey(menage.getCle())) {
            throw new Depassee(Textes.dire("menage.nom", menage.getCle()));
        }
        menage.lueEn(lus.get(menage.getCle()));
    }

    private static Menage choisi(List<Menage> foyers, Foyer foyer) {
        if (foyers.size() < 2) {
            return foyers.isEmpty() ? null : foyers.get(0);
        }
        if (foyer == null) {
            throw new SaisieInvalide("fusion.foyer");
        }
        return foyers.stream()
                .filter(menage -> menage.getCle().equals(foyer.menage()))
                .findFirst()
                .orElseThrow(() -> new SaisieInvalide("fusion.foyer"));
    }

    /** Si deux ménages se réunissent : chacune de l'autre ménage qui est déjà dans celui-ci, et qui elle y est. */
    private static Map<Personne, Personne> memes(
            Personne gardee, Personne absorbee, Menage menage, Menage quitte, Foyer foyer) {
        Map<Personne, Personne> memes = new HashMap<>();
        if (quitte == null || foyer.maniere() != Maniere.REUNION) {
            return memes;
        }
        boolean gardeeVenue = foyers(gardee).anyMatch(quitte::equals);
        memes.put(gardeeVenue ? gardee : absorbee, gardeeVenue ? absorbee : gardee);
        foyer.memes().forEach((venue, restee) -> memes.putIfAbsent(quitte.membre(venue), menage.membre(restee)));
        if (new HashSet<>(memes.values()).size() < memes.size()) {
            throw new SaisieInvalide("fusion.deuxFois");
        }
        return memes;
    }

    private void changer(Evenement evenement) {
        enQuestion.fire(new CompositionEnQuestion(evenement, false, intervention.signature()));
        evenements.ajouter(evenement);
        changees.fire(new CompositionChangee(evenement, intervention.signature()));
    }

    private List<Portee> portees() {
        DossiersTouches dossiers = new DossiersTouches();
        touches.fire(dossiers);
        return dossiers.portees();
    }

    private Image image(List<Portee> portees, Collection<Personne> personnes, List<Menage> foyers) {
        return fusions.image(
                portees,
                personnes.stream().map(Personne::id).toList(),
                foyers.stream().map(Menage::id).toList());
    }

    private void tracer(Fusion fusion, List<Menage> foyers) {
        foyers.forEach(menage -> intervention.concerne("fusion", fusion.id(), menage.id()));
    }
}
