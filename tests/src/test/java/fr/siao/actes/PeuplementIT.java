package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.hebergement.DeclarerPresent;
import fr.siao.offre.ConsulterDispositif;
import fr.siao.offre.Convention;
import fr.siao.offre.CreerPlaces;
import fr.siao.offre.DeclarerVacance;
import fr.siao.offre.DescriptionPlace;
import fr.siao.offre.ModifierDispositif;
import fr.siao.offre.ModifierPlace;
import fr.siao.offre.Place;
import fr.siao.offre.Presentation;
import fr.siao.offre.RetirerPlace;
import fr.siao.offre.SerieDePlaces;
import fr.siao.orientation.ChercherCandidats;
import fr.siao.socle.Fuseau;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Une place saisie, dans la vie de l'offre")
public class PeuplementIT {
    private static final String COORDINATRICE = "coordinateur.93";
    private static final String RESPONSABLE = "responsable.93";
    private static final String TILLEULS =
            "SELECT MIN(d.id) FROM dispositif d JOIN structure s ON s.id = d.structure_id WHERE s.nom = 'Les Tilleuls'";

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(PeuplementIT.class, Comme.class, Base.class);
    }

    @Inject
    private CreerPlaces creerPlaces;

    @Inject
    private ModifierPlace modifierPlace;

    @Inject
    private RetirerPlace retirerPlace;

    @Inject
    private ModifierDispositif modifierDispositif;

    @Inject
    private ConsulterDispositif consulterDispositif;

    @Inject
    private DeclarerVacance declarerVacance;

    @Inject
    private DeclarerPresent declarerPresent;

    @Inject
    private ChercherCandidats candidats;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Test
    @Tag("OFF-1")
    @Tag("OFF-7")
    @Tag("ORI-1")
    @DisplayName(
            "changer une place ou son public change aussitôt qui lui convient ; une place réservée garde sa régulation")
    void candidatsSuivent() {
        Long dispositif = identifiant(TILLEULS);
        String nom = "Essai " + ThreadLocalRandom.current().nextInt(1_000_000);
        faire(
                COORDINATRICE,
                () -> creerPlaces.creer(dispositif, new SerieDePlaces(nom, null, null), accessible(1, 30)));
        Long place = identifiant("SELECT id FROM place WHERE libelle = '" + nom + "'");
        agir(RESPONSABLE, () -> declarerVacance.declarer(place, jour));
        int large = conviennent(place);
        changer(place, accessible(30, 30));
        int immense = conviennent(place);
        changer(place, accessible(1, 30));
        ConsulterDispositif.Fiche avant = faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif));
        presenter(avant, new Presentation("CHRS", null, null, Set.of("80"), 119, null, false));
        int personne = conviennent(place);
        presenter(faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif)), avant.presentation());
        assertTrue(large > 0 && immense == 0 && personne == 0, large + ", " + immense + ", " + personne);
        assertEquals(large, conviennent(place));

        ConsulterDispositif.Fiche reservee = faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif));
        refuse(
                "dispositif.reserve",
                COORDINATRICE,
                () -> modifierDispositif.modifier(
                        dispositif, reservee.version(), hors(reservee.convention()), reservee.presentation()));
        agir(COORDINATRICE, () -> retirerPlace.retirer(place));
    }

    @Test
    @Tag("OFF-4")
    @Tag("OFF-5")
    @DisplayName(
            "la structure déclare vacante une place nouvelle, ou dit quel ménage y vivait déjà ; jamais après coup")
    void peuplement() {
        Long dispositif = identifiant(TILLEULS);
        String nom = "Annexe " + ThreadLocalRandom.current().nextInt(1_000_000);
        faire(COORDINATRICE, () -> creerPlaces.creer(dispositif, new SerieDePlaces(nom, "1", "2"), description(1, 4)));
        Long vide = identifiant("SELECT MIN(id) FROM place WHERE libelle = '" + nom + " 1'");
        Long habitee = identifiant("SELECT MIN(id) FROM place WHERE libelle = '" + nom + " 2'");
        agir(RESPONSABLE, () -> declarerVacance.declarer(vide, jour));
        assertEquals("VACANTE", lire("SELECT etat FROM place WHERE id = ?", vide));
        refuse("present.pas.inexpliquee", RESPONSABLE, () -> declarerPresent.declarer(vide, "K-000-000", jour));
        String cle = lire("SELECT MIN(m.cle) FROM menage m JOIN siao x ON x.id = m.siao_id WHERE x.departement = '93'"
                + " AND NOT EXISTS (SELECT 1 FROM prise_en_charge e WHERE e.menage_id = m.id AND e.fin IS NULL)");
        refuse("mobilisation.cle", RESPONSABLE, () -> declarerPresent.declarer(habitee, "K-000-000", jour));
        refuse("present.entree", RESPONSABLE, () -> declarerPresent.declarer(habitee, cle, jour.plusDays(1)));
        agir(RESPONSABLE, () -> declarerPresent.declarer(habitee, cle, jour.minusMonths(7)));
        assertEquals("OCCUPEE", lire("SELECT etat FROM place WHERE id = ?", habitee));
        assertEquals(
                "ANTERIEURE", lire("SELECT origine FROM prise_en_charge WHERE fin IS NULL AND place_id = ?", habitee));
        refuse("place.occupee", COORDINATRICE, () -> retirerPlace.retirer(habitee));
        agir(COORDINATRICE, () -> retirerPlace.retirer(vide));
        assertEquals("RETIREE", lire("SELECT issue FROM vacance WHERE place_id = ?", vide));
        assertFalse(faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif)).places().stream()
                .anyMatch(p -> p.id().equals(vide)));
    }

    private int conviennent(Long place) {
        return faire(COORDINATRICE, () -> candidats.chercher(place, 0)).combien();
    }

    private void presenter(ConsulterDispositif.Fiche lue, Presentation presentation) {
        agir(COORDINATRICE, () -> modifierDispositif.modifier(lue.id(), lue.version(), lue.convention(), presentation));
    }

    private void changer(Long place, DescriptionPlace description) {
        String libelle = lire("SELECT libelle FROM place WHERE id = ?", place);
        agir(COORDINATRICE, () -> modifierPlace.modifier(place, version(place), libelle, description));
    }

    private int version(Long place) {
        return Integer.parseInt(lire("SELECT version FROM place WHERE id = ?", place));
    }

    private static Convention hors(Convention c) {
        return new Convention(c.type(), c.programme(), c.placesFinancees(), false, "Accord écrit", c.protocole());
    }

    private static DescriptionPlace accessible(int min, int max) {
        return new DescriptionPlace(null, 0, true, "80", min, max, true, Place.Contingent.SIAO, null, null, null);
    }

    private static DescriptionPlace description(int min, int max) {
        return new DescriptionPlace(
                null, 2, true, "40", min, max, false, Place.Contingent.SIAO, BigDecimal.TEN, null, null);
    }
}
