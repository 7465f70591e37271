package fr.siao.demonstration.offre;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.territoire.Telephones;
import fr.siao.menage.Composition;
import fr.siao.offre.Luhn;
import fr.siao.offre.TypeDispositif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Écrit l'offre : les tirages qui n'intéressent que la base (adresse, convention, loyer) se font ici. */
public final class EcritureParc {
    /** Hypothèse : le nombre financé s'écarte de deux places au plus du nombre déclaré, une fois sur neuf. */
    private static final double ECART_FINANCE = 0.11;

    /** Toutes les places étaient là quand le système a ouvert. */
    private static final LocalDate OUVERTURE = LocalDate.of(2022, 1, 3);

    private static final BigDecimal LOYER_PAR_PERSONNE = BigDecimal.valueOf(145);
    private static final BigDecimal LOYER_SOCLE = BigDecimal.valueOf(230);

    private final Atelier atelier;
    private final Telephones telephones;
    private final Parc parc;
    private final Hasard hasard;
    private final Set<Long> structures = new HashSet<>();

    public EcritureParc(Atelier atelier, Telephones telephones, Parc parc) {
        this.atelier = atelier;
        this.telephones = telephones;
        this.parc = parc;
        this.hasard = atelier.hasard("convention");
    }

    public void gestionnaires(List<Gestionnaire> gestionnaires) {
        gestionnaires.forEach(g -> atelier.ecriture().ligne(Table.GESTIONNAIRE, g.id, g.siren, g.nom));
    }

    public void structure(Structure structure, boolean medicoSociale) {
        if (!structures.add(structure.id)) {
            return;
        }
        String departement = structure.siao.departement();
        atelier.ecriture()
                .ligne(
                        Table.STRUCTURE,
                        structure.id,
                        structure.gestionnaire.id,
                        structure.siao.id(),
                        structure.nature,
                        structure.nom,
                        structure.gestionnaire.siretSuivant(),
                        medicoSociale ? Luhn.completer(departement + "%06d".formatted(hasard.entre(0, 999_999))) : null,
                        parc.adresse(),
                        structure.commune.code(),
                        telephones.fixe());
    }

    public void dispositif(Dispositif dispositif) {
        ModeleDispositif modele = dispositif.modele;
        int ecart = hasard.chance(ECART_FINANCE) && !LesTilleuls.est(dispositif) ? hasard.entre(-2, 2) : 0;
        structure(dispositif.structure, aUnFiness(modele.type()));
        atelier.ecriture()
                .ligne(
                        Table.DISPOSITIF,
                        dispositif.id,
                        dispositif.structure.id,
                        modele.type(),
                        Noms.dispositif(modele.type(), lieu(dispositif)),
                        modele.programme(),
                        Math.max(1, dispositif.capacites() + ecart),
                        dispositif.regule,
                        dispositif.regule ? null : accord(modele.type()),
                        dispositif.accueilli.ageMin(),
                        dispositif.accueilli.ageMax(),
                        dispositif.animaux,
                        Conventions.projetSocial(dispositif),
                        modele.participation(),
                        dispositif.menagesParPlace,
                        modele.orientationJours(),
                        modele.reponseHeures(),
                        Conventions.criteres(dispositif));
        for (Composition composition : dispositif.accueilli.compositions()) {
            atelier.ecriture().ligne(Table.DISPOSITIF_COMPOSITION, dispositif.id, composition.code());
        }
    }

    public void place(Place place) {
        boolean louee = place.dispositif.type().logement();
        BigDecimal loyer = louee
                ? LOYER_SOCLE
                        .add(LOYER_PAR_PERSONNE.multiply(BigDecimal.valueOf(place.modele.max())))
                        .add(BigDecimal.valueOf(hasard.entre(0, 90)))
                : null;
        atelier.ecriture()
                .ligne(
                        Table.PLACE,
                        place.id,
                        place.dispositif.id,
                        place.libelle,
                        place.emplacement.batiment(),
                        place.emplacement.etage(),
                        place.emplacement.ascenseur(),
                        place.modele.categorie(),
                        place.modele.min(),
                        place.modele.max(),
                        place.pmr,
                        place.contingent,
                        loyer,
                        louee ? BigDecimal.valueOf(hasard.entre(40, 120)) : null,
                        Conventions.logement(place),
                        OUVERTURE,
                        place.etat,
                        place.depuis,
                        place.jusque,
                        place.motif);
    }

    private static String lieu(Dispositif dispositif) {
        return dispositif.structure.nom.replaceFirst("^(Hôtel|Résidence|Service logement) ", "");
    }

    private static boolean aUnFiness(TypeDispositif type) {
        return type != TypeDispositif.HOTEL && !type.logement();
    }

    private String accord(TypeDispositif type) {
        return type.famille() == TypeDispositif.Famille.DNA
                ? "Dispositif national d’accueil : orientation par l’OFII"
                : "Accord du gestionnaire, du SIAO et de l’État du "
                        + "%02d/%02d/%d".formatted(hasard.entre(1, 28), hasard.entre(1, 12), hasard.entre(2021, 2025));
    }
}
