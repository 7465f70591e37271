package fr.siao.demonstration.offre;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.socle.Tirage;
import fr.siao.offre.TypeDispositif;

/** Tire les places d'un dispositif, groupées par bâtiment et par étage, numérotées comme dans un vrai couloir. */
final class FabriqueDePlaces {
    private static final int DEUX_BATIMENTS = 34;
    private static final int PAR_ETAGE = 9;

    private final Atelier atelier;
    private final Hasard hasard;

    FabriqueDePlaces(Atelier atelier, Hasard hasard) {
        this.atelier = atelier;
        this.hasard = hasard;
    }

    void tirer(Dispositif dispositif, int nombre) {
        Tirage<ModelePlace> sortes = dispositif.modele.places().get(dispositif.accueilli);
        boolean diffus = diffus(dispositif.type());
        boolean deux = !diffus && nombre >= DEUX_BATIMENTS;
        boolean[] ascenseurs = {ascenseur(), ascenseur()};
        for (int i = 0; i < nombre; i++) {
            ModelePlace sorte = sortes.tirer(hasard);
            int batiment = deux && i >= (nombre + 1) / 2 ? 1 : 0;
            int rang = i - batiment * ((nombre + 1) / 2);
            Place.Emplacement emplacement = diffus
                    ? new Place.Emplacement(null, hasard.entre(0, 6), ascenseur())
                    : new Place.Emplacement(
                            deux ? "Bâtiment " + (char) ('A' + batiment) : null,
                            rang / PAR_ETAGE,
                            ascenseurs[batiment]);
            String numero = diffus
                    ? String.valueOf(i + 1)
                    : (deux ? String.valueOf((char) ('A' + batiment)) : "")
                            + (rang / PAR_ETAGE * 100 + rang % PAR_ETAGE + 1);
            ajouter(dispositif, sorte, sorte.nom() + " " + numero, emplacement, contingent(dispositif));
        }
    }

    Place ajouter(
            Dispositif dispositif,
            ModelePlace sorte,
            String libelle,
            Place.Emplacement emplacement,
            String contingent) {
        boolean pmr = emplacement.dePlainPied() && atelier.proportions().oui("PLACE_PMR", hasard);
        Place place = new Place(
                atelier.ecriture().numero(Table.PLACE), dispositif, sorte, libelle, emplacement, pmr, contingent);
        dispositif.places.add(place);
        return place;
    }

    private String contingent(Dispositif dispositif) {
        return atelier.proportions().tirer(dispositif.modele.contingents(), hasard);
    }

    private boolean ascenseur() {
        return atelier.proportions().oui("ASCENSEUR", hasard);
    }

    /** Logements épars dans la ville : ni bâtiment ni numéro de couloir. */
    private static boolean diffus(TypeDispositif type) {
        return switch (type) {
            case IML_MANDAT, IML_SOUS_LOCATION, SOLIBAIL, LOUEZ_SOLIDAIRE, ALTHO, UN_CHEZ_SOI, ACT -> true;
            default -> false;
        };
    }
}
