package fr.siao.demonstration.offre;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.siao.demonstration.socle.Tableaux;
import fr.siao.demonstration.socle.Tirage;
import fr.siao.offre.TypeDispositif;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Les sortes de dispositif du territoire : {@code types.csv}, {@code publics.csv} et {@code places.csv}. */
public final class Catalogue {
    private final Map<String, Public> publics;
    private final Map<TypeDispositif, ModeleDispositif> modeles = new EnumMap<>(TypeDispositif.class);

    public Catalogue() {
        publics = Tableaux.demonstration("publics").stream()
                .map(Public::de)
                .collect(Collectors.toMap(Public::code, p -> p, (a, b) -> a, LinkedHashMap::new));
        List<NamedCsvRecord> places = Tableaux.demonstration("places");
        for (NamedCsvRecord ligne : Tableaux.demonstration("types")) {
            Tirage<Public> tirage = publics(ligne.getField("publics"));
            Map<Public, Tirage<ModelePlace>> parPublic = new LinkedHashMap<>();
            tirage.valeurs().forEach(p -> parPublic.put(p, places(places, ligne.getField("logement"), p)));
            ModeleDispositif modele = ModeleDispositif.de(ligne, tirage, parPublic);
            modeles.put(modele.type(), modele);
        }
    }

    public Collection<ModeleDispositif> modeles() {
        return modeles.values();
    }

    public ModeleDispositif modele(TypeDispositif type) {
        return modeles.get(type);
    }

    public Public lePublic(String code) {
        return publics.get(code);
    }

    private Tirage<Public> publics(String poids) {
        Map<Public, Double> tirage = new LinkedHashMap<>();
        for (String couple : poids.split(" ")) {
            String[] parts = couple.split(":");
            tirage.put(publics.get(parts[0]), Double.valueOf(parts[1]));
        }
        return new Tirage<>(tirage);
    }

    private static Tirage<ModelePlace> places(List<NamedCsvRecord> lignes, String logement, Public accueilli) {
        Map<ModelePlace, Double> tirage = new LinkedHashMap<>();
        for (NamedCsvRecord ligne : lignes) {
            ModelePlace place = new ModelePlace(
                    ligne.getField("categorie"),
                    Integer.parseInt(ligne.getField("min")),
                    Integer.parseInt(ligne.getField("max")),
                    ligne.getField("nom"));
            if (ligne.getField("logement").equals(logement) && accueilli.peutOccuper(place.min(), place.max())) {
                tirage.put(place, Double.valueOf(ligne.getField("poids")));
            }
        }
        return new Tirage<>(tirage);
    }
}
