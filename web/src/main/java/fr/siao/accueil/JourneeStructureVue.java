package fr.siao.accueil;

import fr.siao.accueil.JourneeStructure.Journee;
import fr.siao.accueil.JourneeStructure.Tuile;
import fr.siao.offre.AnnulerVacance;
import fr.siao.offre.ConfirmerVacance;
import fr.siao.offre.EtatPlace;
import fr.siao.referentiel.Choix;
import fr.siao.referentiel.Liste;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.Textes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** « Mon établissement aujourd'hui » : chiffres, ce qui attend, plan des places. */
@Named("journeeStructure")
@ViewScoped
public class JourneeStructureVue implements Serializable {
    @Inject
    private JourneeStructure journee;

    @Inject
    private ConfirmerVacance confirmerVacance;

    @Inject
    private AnnulerVacance annulerVacance;

    @Inject
    private Choix choix;

    @Inject
    private Libelles dit;

    private transient Journee lue;

    public Journee getJournee() {
        if (lue == null) {
            lue = journee.voir();
        }
        return lue;
    }

    /** Le plan par dispositif et bâtiment, dans l'ordre de lecture. */
    public List<Map.Entry<String, List<Tuile>>> getPlan() {
        boolean plusieurs =
                getJournee().plan().stream().map(Tuile::dispositif).distinct().count() > 1;
        return List.copyOf(getJournee().plan().stream()
                .sorted(Comparator.comparing((Tuile t) -> groupe(t, plusieurs)).thenComparing(t -> rang(t.libelle())))
                .collect(Collectors.groupingBy(t -> groupe(t, plusieurs), LinkedHashMap::new, Collectors.toList()))
                .entrySet());
    }

    /** « Chambre 2 » vient avant « Chambre 10 » : chaque nombre est complété de zéros. */
    static String rang(String libelle) {
        return Pattern.compile("\\d+").matcher(libelle).replaceAll(n -> "%08d".formatted(Long.parseLong(n.group())));
    }

    private static String groupe(Tuile tuile, boolean plusieurs) {
        String batiment = tuile.batiment() == null ? "" : tuile.batiment();
        return plusieurs ? tuile.dispositif() + (batiment.isEmpty() ? "" : " · " + batiment) : batiment;
    }

    /** « T2 · 3 pers. · PMR ». */
    public String detail(Tuile tuile) {
        String categorie = choix.libelle(Liste.CATEGORIE_PLACES, tuile.categorie());
        return categorie.replaceFirst("^(Logement|Chambre) ", "") + " · "
                + dit.dire("tuile.personnes", tuile.capacite()) + (tuile.pmr() ? " · PMR" : "");
    }

    /** L'état, avec ce qui compte le plus : depuis combien de jours, ou jusqu'à quand. */
    public String etat(Tuile tuile) {
        EtatPlace etat = tuile.etat();
        return switch (etat) {
            case VACANTE -> Textes.libelle(etat) + " · " + dit.depuis(tuile.depuis());
            case BIENTOT_VACANTE -> dit.dire("tuile.vacante.le", dit.jourCourt(tuile.jusque()));
            case INDISPONIBLE ->
                tuile.jusque() == null
                        ? Textes.libelle(etat)
                        : dit.dire("tuile.indisponible", dit.jourCourt(tuile.jusque()));
            default -> Textes.libelle(etat);
        };
    }

    public void confirmer(Long place, String libelle) {
        confirmerVacance.confirmer(place);
        Suite.ici(dit.dire("vacance.confirmee", libelle));
    }

    public void infirmer(Long place, String libelle) {
        annulerVacance.annuler(place);
        Suite.ici(dit.dire("vacance.annulee", libelle));
    }
}
