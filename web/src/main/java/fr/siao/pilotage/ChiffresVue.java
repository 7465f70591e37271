package fr.siao.pilotage;

import fr.siao.offre.Occupation.ParStructure;
import fr.siao.offre.TypeDispositif;
import fr.siao.orientation.Refus.Auteur;
import fr.siao.pilotage.ConsulterChiffres.Tableau;
import fr.siao.pilotage.Ecarts.Mobilisation;
import fr.siao.pilotage.Ratios.DeLaStructure;
import fr.siao.pilotage.Ratios.DuMois;
import fr.siao.pilotage.Ratios.ParMotif;
import fr.siao.pilotage.Ratios.Ratio;
import fr.siao.referentiel.Choix;
import fr.siao.referentiel.Liste;
import fr.siao.socle.Libelles;
import fr.siao.socle.Textes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** Les chiffres d'un périmètre : l'offre, les propositions, les refus, l'attente. Aucun nom, aucune clé. */
@Named("pilotage")
@ViewScoped
public class ChiffresVue implements Serializable {
    private static final List<Integer> PERIODES = List.of(1, 3, 12);
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    @Inject
    @Param
    private Integer mois;

    @Inject
    @Param
    private String sorte;

    @Inject
    private ConsulterChiffres consulter;

    @Inject
    private Choix choix;

    @Inject
    private Libelles dit;

    private transient Tableau lu;
    private transient List<ParStructure> offre;
    private transient List<DeLaStructure> refus;

    /** Un motif de refus, combien de fois, et dans quelles sortes de dispositif. */
    public record Motif(String libelle, long nombre, String detail) {}

    public Tableau getTableau() {
        if (lu == null) {
            lu = consulter.voir(getMois());
            offre = new ArrayList<>(lu.parStructure());
            refus = new ArrayList<>(lu.structures());
        }
        return lu;
    }

    /** Le territoire que l'on regarde, par le nom de son SIAO. */
    public String getOu() {
        List<String> territoires = getTableau().territoires();
        return territoires.isEmpty() ? dit.dire("pilotage.vosStructures") : String.join(", ", territoires);
    }

    public int getMois() {
        return mois != null && PERIODES.contains(mois) ? mois : 3;
    }

    public List<Integer> getPeriodes() {
        return PERIODES;
    }

    public List<ParStructure> getOffre() {
        getTableau();
        return offre;
    }

    /** Les structures dont les refus sont signalés d'abord, puis celles qui refusent le plus. */
    public List<DeLaStructure> getRefus() {
        getTableau();
        return refus;
    }

    public List<Ratio> getParType() {
        return getTableau().parType().stream()
                .sorted(Comparator.comparing(Ratio::propositions).reversed())
                .toList();
    }

    /** Toutes sortes de dispositif confondues. */
    public Ratio getEnsemble() {
        return Ratio.total(getTableau().parType());
    }

    /** Les structures dont les refus pèsent sur la fluidité : le service de l'État les voit avec leurs chiffres (REF-4). */
    public List<DeLaStructure> getSignalees() {
        return getTableau().structures().stream()
                .filter(DeLaStructure::signalee)
                .toList();
    }

    /** La sorte de dispositif regardée mois par mois ; nulle pour toutes. */
    public TypeDispositif getSorte() {
        return getSortes().stream()
                .filter(type -> type.name().equals(sorte))
                .findFirst()
                .orElse(null);
    }

    /** Les sortes de dispositif qui ont eu des propositions dans l'année. */
    public List<TypeDispositif> getSortes() {
        return getTableau().parMois().stream()
                .flatMap(mois -> mois.parType().stream())
                .map(Ratio::type)
                .distinct()
                .sorted()
                .toList();
    }

    /** Ce qu'a donné un mois, pour la sorte de dispositif choisie ou pour toutes. */
    public Ratio duMois(DuMois mois) {
        TypeDispositif choisie = getSorte();
        return Ratio.total(mois.parType().stream()
                .filter(ligne -> choisie == null || ligne.type() == choisie)
                .toList());
    }

    /** « novembre 2026 ». */
    public String nomDuMois(DuMois mois) {
        return MOIS.format(mois.mois());
    }

    /** Entrées directes par sorte de dispositif, les plus nombreuses d'abord. */
    public List<Map.Entry<TypeDispositif, Long>> getMobilisationsParSorte() {
        return getTableau().mobilisations().stream()
                .collect(Collectors.groupingBy(Mobilisation::type, Collectors.summingLong(Mobilisation::nombre)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<TypeDispositif, Long>comparingByValue().reversed())
                .toList();
    }

    public long getMobilisations() {
        return getTableau().mobilisations().stream()
                .mapToLong(Mobilisation::nombre)
                .sum();
    }

    /** Refus par motif, le plus fréquent d'abord. */
    public List<Motif> motifs(String auteur) {
        Liste liste = Auteur.valueOf(auteur) == Auteur.MENAGE ? Liste.MOTIF_REFUS_MENAGE : Liste.MOTIF_REFUS_STRUCTURE;
        Map<String, List<ParMotif>> parMotif = getTableau().motifs().stream()
                .filter(m -> m.auteur() == Auteur.valueOf(auteur))
                .collect(Collectors.groupingBy(ParMotif::motif, LinkedHashMap::new, Collectors.toList()));
        return parMotif.entrySet().stream()
                .map(e -> new Motif(choix.libelle(liste, e.getKey()), somme(e.getValue()), detail(e.getValue())))
                .sorted(Comparator.comparing(Motif::nombre).reversed())
                .toList();
    }

    public long refusDe(String auteur) {
        return motifs(auteur).stream().mapToLong(Motif::nombre).sum();
    }

    private static long somme(List<ParMotif> lignes) {
        return lignes.stream().mapToLong(ParMotif::nombre).sum();
    }

    private static String detail(List<ParMotif> lignes) {
        return lignes.stream()
                .sorted(Comparator.comparing(ParMotif::nombre).reversed())
                .map(m -> Textes.libelle(m.type()) + " " + m.nombre())
                .collect(Collectors.joining(" · "));
    }

    public String nombre(long valeur) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(valeur);
    }

    /** « 2,4 », ou rien s'il n'y a pas d'admission à quoi rapporter. */
    public String ratio(Ratio ligne) {
        return ligne.admissions() == 0 ? "" : String.format(Locale.FRENCH, "%.1f", ligne.propositionsParAdmission());
    }

    /** Part des places déclarées où un ménage est entré, en pour cent. */
    public String taux(long occupees, long declarees) {
        return declarees == 0 ? "" : dit.dire("pilotage.pourcent", Math.round(100.0 * occupees / declarees));
    }
}
