package fr.siao.demonstration.offre;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.offre.Luhn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gestionnaires inventés : associations par territoire, certaines sur plusieurs, et sociétés hôtelières. */
final class Gestionnaires {
    /** Hypothèse : une association pour 120 places, au moins trois par territoire. */
    private static final int PLACES_PAR_ASSOCIATION = 120;

    private static final int ASSOCIATIONS_MAX = 180;
    private static final int PLACES_PAR_HOTELIER = 250;
    private static final int HOTELIERS_MAX = 100;

    /** Les SIREN des associations commencent par 3 à 8 ; le 9 est laissé aux sociétés. */
    private static final int SIREN_ASSOCIATIONS = 3;

    private final Atelier atelier;
    private final Hasard hasard;
    private final Set<String> sirens = new HashSet<>();
    private final Map<String, List<Gestionnaire>> associations = new LinkedHashMap<>();
    private final List<Gestionnaire> hoteliers = new ArrayList<>();
    private final List<Gestionnaire> tous = new ArrayList<>();

    Gestionnaires(Atelier atelier, Hasard hasard, Noms noms, List<Siao> siaos, int places) {
        this.atelier = atelier;
        this.hasard = hasard;
        siaos.forEach(siao -> associations.put(siao.departement(), new ArrayList<>()));
        int nombre = Math.min(ASSOCIATIONS_MAX, Math.max(3 * siaos.size(), places / PLACES_PAR_ASSOCIATION));
        for (int i = 0; i < nombre; i++) {
            Gestionnaire association = creer(noms.gestionnaire(), SIREN_ASSOCIATIONS + i % 6);
            associations.get(siaos.get(i % siaos.size()).departement()).add(association);
            if (i % 4 == 0) {
                associations.get(hasard.parmi(siaos).departement()).add(association);
            }
        }
        for (int i = 0; i < Math.min(HOTELIERS_MAX, 2 + places / PLACES_PAR_HOTELIER); i++) {
            hoteliers.add(creer(noms.hotelier(), 9));
        }
    }

    Gestionnaire association(Siao siao) {
        return hasard.parmi(associations.get(siao.departement()));
    }

    Gestionnaire hotelier() {
        return hasard.parmi(hoteliers);
    }

    List<Gestionnaire> tous() {
        return tous;
    }

    private Gestionnaire creer(String nom, int premierChiffre) {
        String siren;
        do {
            siren = Luhn.completer(premierChiffre + "%07d".formatted(hasard.entre(0, 9_999_999)));
        } while (!sirens.add(siren));
        Gestionnaire gestionnaire = new Gestionnaire(atelier.ecriture().numero(Table.GESTIONNAIRE), siren, nom);
        tous.add(gestionnaire);
        return gestionnaire;
    }
}
