package fr.siao.menage;

import fr.siao.accueil.ConsulterDouble;
import fr.siao.accueil.ConsulterDouble.Cote;
import fr.siao.accueil.ConsulterDouble.Membre;
import fr.siao.accueil.ConsulterDouble.Paire;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.FusionnerPersonnes.Foyer;
import fr.siao.menage.FusionnerPersonnes.Maniere;
import fr.siao.menage.FusionnerPersonnes.Ordre;
import fr.siao.menage.Identite.Champ;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Deux personnes côte à côte : choisir ce que l'on garde, voir le résultat, réunir ou écarter (MEN-5). */
@Named("leDouble")
@ViewScoped
public class DoubleVue implements Serializable {
    private static final String UNE = "UNE";
    private static final String AUTRE = "AUTRE";

    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterDouble consulter;

    @Inject
    private DeciderDouble decider;

    @Inject
    private FusionnerPersonnes fusionner;

    @Inject
    private Libelles dit;

    private final Map<Champ, String> choix = new EnumMap<>(Champ.class);
    private Map<String, String> memes = new HashMap<>();
    private Map<String, Integer> versions = new HashMap<>();
    private int version;
    private String gardee = UNE;
    private String foyer;
    private String suivant;
    private Lien lien = Lien.AUTRE;
    private String motif;
    private String vu;
    private transient Paire lue;

    /** Un champ des deux fiches ; {@code differe} s'il faut choisir. */
    public record LigneChamp(Champ champ, String une, String autre, boolean differe) {}

    /** Relit avant chaque affichage : un refus montre où en est la paire, et les versions que l'on va confirmer. */
    public void relire() {
        lue = consulter.voir(id);
        version = lue.version();
        versions = new HashMap<>();
        for (Cote cote : List.of(lue.une(), lue.autre())) {
            versions.put(cote.cle(), cote.version());
            if (cote.foyer() != null) {
                versions.put(cote.foyer().cle(), cote.foyer().version());
            }
        }
        for (LigneChamp ligne : getChamps()) {
            choix.putIfAbsent(ligne.champ(), ligne.une().isEmpty() ? AUTRE : UNE);
        }
        if (memes.isEmpty()) {
            memes = new HashMap<>(lue.memes());
        }
    }

    public Paire getPaire() {
        if (lue == null) {
            lue = consulter.voir(id);
        }
        return lue;
    }

    public List<LigneChamp> getChamps() {
        List<LigneChamp> lignes = new ArrayList<>();
        for (Champ champ : Champ.values()) {
            String une = dit.valeur(champ.connu(getPaire().une().identite()));
            String autre = dit.valeur(champ.connu(getPaire().autre().identite()));
            if (!une.isEmpty() || !autre.isEmpty()) {
                lignes.add(new LigneChamp(champ, une, autre, !une.equals(autre)));
            }
        }
        return lignes;
    }

    /** Les deux valeurs d'un champ, à choisir. */
    public List<SelectItem> valeurs(LigneChamp ligne) {
        return List.of(
                new SelectItem(UNE, ligne.une().isEmpty() ? dit.dire("double.rien") : ligne.une()),
                new SelectItem(AUTRE, ligne.autre().isEmpty() ? dit.dire("double.rien") : ligne.autre()));
    }

    /** Quelle fiche garde sa clé. */
    public List<SelectItem> getFiches() {
        return List.of(fiche(UNE, getPaire().une()), fiche(AUTRE, getPaire().autre()));
    }

    private SelectItem fiche(String cote, Cote c) {
        return new SelectItem(cote, dit.dire("double.fiche", c.cle(), c.appellation()));
    }

    /** Vrai si les deux vivent dans deux ménages : il faut dire dans lequel elle vit. */
    public boolean isDeuxFoyers() {
        return getPaire().une().foyer() != null
                && getPaire().autre().foyer() != null
                && !getPaire()
                        .une()
                        .foyer()
                        .cle()
                        .equals(getPaire().autre().foyer().cle());
    }

    /** Où elle vit, et ce que devient l'autre ménage ; on ne quitte pas un ménage où l'on est seul. */
    public List<SelectItem> getFoyers() {
        List<SelectItem> possibles = new ArrayList<>();
        ajouter(possibles, getPaire().une(), getPaire().autre());
        ajouter(possibles, getPaire().autre(), getPaire().une());
        return possibles;
    }

    private void ajouter(List<SelectItem> possibles, Cote ou, Cote autre) {
        String menage = ou.foyer().cle();
        String quitte = autre.foyer().cle();
        possibles.add(new SelectItem(menage + ' ' + Maniere.REUNION, dit.dire("double.foyer.REUNION", menage, quitte)));
        if (autre.foyer().membres().size() > 1) {
            possibles.add(
                    new SelectItem(menage + ' ' + Maniere.DEPART, dit.dire("double.foyer.DEPART", menage, quitte)));
        }
    }

    /** Qui peut devenir titulaire du ménage qu'elle quitte, si elle l'était. */
    public List<SelectItem> getSuivants() {
        return Stream.of(getPaire().une(), getPaire().autre())
                .filter(cote -> cote.foyer().lien() == Lien.TITULAIRE)
                .flatMap(cote -> autres(cote).stream()
                        .map(m -> new SelectItem(
                                m.cle(),
                                dit.dire(
                                        "double.suivant.de",
                                        m.appellation(),
                                        cote.foyer().cle()))))
                .toList();
    }

    /** Les autres personnes du ménage de la première. */
    public List<Membre> getAutresDUne() {
        return autres(getPaire().une());
    }

    /** Les autres personnes du ménage de la seconde. */
    public List<Membre> getAutresDAutre() {
        return autres(getPaire().autre());
    }

    private static List<Membre> autres(Cote cote) {
        return cote.foyer().membres().stream()
                .filter(m -> !m.cle().equals(cote.cle()))
                .toList();
    }

    /** Vrai si le résultat affiché est bien celui des choix de la page. */
    public boolean isMontre() {
        return vu != null && vu.equals(etatDesChoix());
    }

    public void montrer() {
        vu = etatDesChoix();
    }

    private String etatDesChoix() {
        return String.join(
                "|",
                Objects.toString(choix),
                gardee,
                Objects.toString(foyer),
                Objects.toString(suivant),
                Objects.toString(lien),
                Objects.toString(memes));
    }

    /** La personne telle qu'elle sera. */
    public List<LigneChamp> getResultat() {
        return getChamps().stream()
                .map(ligne -> new LigneChamp(
                        ligne.champ(), AUTRE.equals(choix.get(ligne.champ())) ? ligne.autre() : ligne.une(), "", false))
                .filter(ligne -> !ligne.une().isEmpty())
                .toList();
    }

    /** Ce qui va se passer, en phrases. */
    public List<String> getSuites() {
        List<String> suites = new ArrayList<>();
        suites.add(dit.dire("double.suite.cle", absorbe().cle(), garde().cle()));
        if (isDeuxFoyers() && foyer != null) {
            Cote chez = chez();
            Cote autre =
                    chez == getPaire().une() ? getPaire().autre() : getPaire().une();
            suites.add(dit.dire(
                    "double.suite." + maniere(),
                    chez.foyer().cle(),
                    autre.foyer().cle()));
            if (maniere() == Maniere.REUNION && vivante(chez) && vivante(autre)) {
                suites.add(dit.dire("double.suite.demandes", chez.foyer().cle()));
            }
            long reunies = memes.values().stream().filter(Objects::nonNull).count();
            if (maniere() == Maniere.REUNION && reunies > 0) {
                suites.add(dit.dire("double.suite.memes", reunies));
            }
        } else if (getPaire().une().foyer() != null && getPaire().autre().foyer() != null) {
            suites.add(
                    dit.dire("double.suite.memeMenage", getPaire().une().foyer().cle()));
        }
        suites.add(dit.dire("double.suite.defaire"));
        return suites;
    }

    private static boolean vivante(Cote cote) {
        return cote.foyer().demandes().stream().anyMatch(d -> d.etat().vivante());
    }

    private Cote chez() {
        return getPaire().une().foyer().cle().equals(foyer.split(" ")[0])
                ? getPaire().une()
                : getPaire().autre();
    }

    private Maniere maniere() {
        return Maniere.valueOf(foyer.split(" ")[1]);
    }

    private Cote garde() {
        return UNE.equals(gardee) ? getPaire().une() : getPaire().autre();
    }

    private Cote absorbe() {
        return UNE.equals(gardee) ? getPaire().autre() : getPaire().une();
    }

    /** On ne réunit que ce que l'on a vu : des choix changés depuis se montrent d'abord. */
    public void reunir() {
        if (!isMontre()) {
            montrer();
            return;
        }
        String cle = garde().cle();
        fusionner.fusionner(ordre());
        Suite.vers(dit.dire("double.reunies", cle), Ecran.DOUBLE, id);
    }

    private Ordre ordre() {
        String prise = UNE.equals(gardee) ? AUTRE : UNE;
        Set<Champ> champs = EnumSet.noneOf(Champ.class);
        choix.forEach((champ, cote) -> {
            if (cote.equals(prise)) {
                champs.add(champ);
            }
        });
        return new Ordre(
                id,
                lu(garde().cle()),
                lu(absorbe().cle()),
                champs,
                versions.keySet().stream()
                        .filter(cle -> cle.startsWith("K"))
                        .map(this::lu)
                        .toList(),
                isDeuxFoyers() && foyer != null ? foyerChoisi() : null);
    }

    private Foyer foyerChoisi() {
        Map<String, String> venues = new HashMap<>();
        if (maniere() == Maniere.REUNION) {
            boolean chezUne = chez() == getPaire().une();
            memes.forEach((dUne, dAutre) -> {
                if (dAutre != null && !dAutre.isEmpty()) {
                    venues.put(chezUne ? dAutre : dUne, chezUne ? dUne : dAutre);
                }
            });
        }
        return new Foyer(chez().foyer().cle(), maniere(), suivant, lien, venues);
    }

    private Lu lu(String cle) {
        return new Lu(cle, versions.getOrDefault(cle, -1));
    }

    public void ecarter() {
        decider.ecarter(id, version, motif);
        Suite.vers(dit.dire("double.ecartee"), Ecran.DOUBLES, null);
    }

    public void remettre() {
        decider.remettre(id, version);
        Suite.vers(dit.dire("double.remise"), Ecran.DOUBLE, id);
    }

    public void defaire() {
        fusionner.defaire(id);
        Suite.vers(dit.dire("double.defaite"), Ecran.DOUBLE, id);
    }

    public Map<Champ, String> getChoix() {
        return choix;
    }

    public Map<String, String> getMemes() {
        return memes;
    }

    /** Les liens avec le titulaire. */
    public List<Lien> getLiens() {
        return List.of(Lien.AUTRE, Lien.CONJOINT, Lien.ENFANT);
    }

    public String getGardee() {
        return gardee;
    }

    public void setGardee(String gardee) {
        this.gardee = gardee;
    }

    public String getFoyer() {
        return foyer;
    }

    public void setFoyer(String foyer) {
        this.foyer = foyer;
    }

    public String getSuivant() {
        return suivant;
    }

    public void setSuivant(String suivant) {
        this.suivant = suivant;
    }

    public Lien getLien() {
        return lien;
    }

    public void setLien(Lien lien) {
        this.lien = lien;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
