package fr.siao.offre;

import fr.siao.offre.ConsulterDispositif.Fiche;
import fr.siao.offre.ConsulterDispositif.Ligne;
import fr.siao.referentiel.Choix;
import fr.siao.referentiel.Liste;
import fr.siao.socle.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Un dispositif, sa convention et ses places. */
@Named("dispositif")
@ViewScoped
public class DispositifVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterDispositif consulter;

    @Inject
    private Choix choix;

    @Inject
    private Libelles dit;

    private transient Fiche lue;

    public Fiche getFiche() {
        if (lue == null) {
            lue = consulter.voir(id);
        }
        return lue;
    }

    /** Les places, « Chambre 2 » avant « Chambre 10 ». */
    public List<Ligne> getPlaces() {
        return getFiche().places().stream()
                .sorted(Comparator.comparing(
                                (Ligne l) -> Objects.toString(l.description().batiment(), ""))
                        .thenComparing(l -> rang(l.libelle())))
                .toList();
    }

    public String categorie(Ligne ligne) {
        return choix.libelle(Liste.CATEGORIE_PLACES, ligne.description().categorie());
    }

    /** « 2 à 4 personnes » ou « 1 personne ». */
    public String capacite(Ligne ligne) {
        DescriptionPlace d = ligne.description();
        return d.capaciteMin() == d.capaciteMax() || d.capaciteMin() == 1
                ? dit.dire("place.personnes", d.capaciteMax())
                : dit.dire("offre.capacite", d.capaciteMin(), d.capaciteMax());
    }

    /** « Bâtiment A, 2ᵉ étage sans ascenseur, accessible (PMR) ». */
    public String situation(Ligne ligne) {
        DescriptionPlace d = ligne.description();
        return Stream.of(
                        d.batiment(),
                        d.etage() == null ? null : dit.dire("place.etage", d.etage()),
                        d.etage() == null || d.etage() <= 0
                                ? null
                                : dit.dire(d.ascenseur() ? "place.ascenseur" : "place.sansAscenseur"),
                        d.pmr() ? dit.dire("place.pmr") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public String ton(Ligne ligne) {
        return switch (ligne.etat()) {
            case VACANTE, BIENTOT_VACANTE -> "bon";
            case RESERVEE -> "attention";
            case INEXPLIQUEE -> "alerte";
            default -> "neutre";
        };
    }

    /** « de 18 à 25 ans », « à partir de 18 ans » ; vide si tout âge convient. */
    public String getAges() {
        Presentation p = getFiche().presentation();
        return dit.ages(p.ageMin(), p.ageMax());
    }

    private static String rang(String libelle) {
        return Pattern.compile("\\d+").matcher(libelle).replaceAll(n -> "%08d".formatted(Long.parseLong(n.group())));
    }
}
