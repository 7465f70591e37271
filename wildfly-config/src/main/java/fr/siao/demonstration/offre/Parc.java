package fr.siao.demonstration.offre;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.territoire.Commune;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.demonstration.territoire.Territoire;
import fr.siao.offre.TypeDispositif;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tire l'offre d'un territoire : structures, dispositifs et places, sans encore dire qui y vit. */
public final class Parc {
    /** Hypothèse : une structure sur cinq porte deux dispositifs ou plus. */
    private static final double MEME_STRUCTURE = 0.2;

    private final Atelier atelier;
    private final Territoire territoire;
    private final Catalogue catalogue;
    private final Map<String, Siao> siaos = new LinkedHashMap<>();
    private final Hasard hasard;
    private final Noms noms;
    private final Gestionnaires gestionnaires;
    private final FabriqueDePlaces places;
    private final Map<String, Structure> dernieres = new LinkedHashMap<>();
    private final List<Dispositif> dispositifs = new ArrayList<>();

    public Parc(Atelier atelier, Territoire territoire, Catalogue catalogue, List<Siao> siaos, int taille) {
        this.atelier = atelier;
        this.territoire = territoire;
        this.catalogue = catalogue;
        this.hasard = atelier.hasard("parc");
        this.noms = new Noms(hasard);
        siaos.forEach(siao -> this.siaos.put(siao.departement(), siao));
        this.gestionnaires = new Gestionnaires(atelier, hasard, noms, siaos, taille);
        this.places = new FabriqueDePlaces(atelier, hasard);
    }

    /** @param taille nombre de places en tout, celles des Tilleuls comprises */
    public List<Dispositif> tirer(int taille) {
        Repartition repartition = new Repartition(
                taille, catalogue.modeles(), atelier.proportions().du("SIAO"));
        Dispositif tilleuls = tilleuls();
        repartition.noter(tilleuls.modele, "93", tilleuls.places.size());
        while (repartition.reste() > 0) {
            ModeleDispositif modele = repartition.prochainType();
            Siao siao = siaos.get(repartition.prochainTerritoire(hasard));
            int nombre = Math.min(repartition.reste(), hasard.entre(modele.tailleMin(), modele.tailleMax()));
            Dispositif dispositif = dispositif(modele, siao);
            places.tirer(dispositif, nombre);
            repartition.noter(modele, siao.departement(), nombre);
        }
        return dispositifs;
    }

    public List<Gestionnaire> gestionnaires() {
        return gestionnaires.tous();
    }

    /** Structures qui accompagnent : services sociaux et, pour un tiers, accueils de jour (hypothèse). */
    public Structure service(Siao siao) {
        Structure.Nature nature =
                hasard.chance(1 / 3.0) ? Structure.Nature.ACCUEIL_DE_JOUR : Structure.Nature.SERVICE_SOCIAL;
        Commune commune = territoire.tirer(siao.departement(), hasard);
        return new Structure(
                atelier.ecriture().numero(Table.STRUCTURE),
                gestionnaires.association(siao),
                siao,
                nature,
                noms.service(nature),
                commune);
    }

    public String adresse() {
        return noms.adresse();
    }

    private Dispositif tilleuls() {
        Structure structure = new Structure(
                atelier.ecriture().numero(Table.STRUCTURE),
                gestionnaires.association(siaos.get("93")),
                siaos.get("93"),
                Structure.Nature.ETABLISSEMENT,
                LesTilleuls.NOM,
                territoire.commune(LesTilleuls.COMMUNE));
        Dispositif dispositif = new Dispositif(
                atelier.ecriture().numero(Table.DISPOSITIF),
                structure,
                catalogue.modele(TypeDispositif.CHRS_INSERTION),
                catalogue.lePublic("TOUS"),
                true,
                false,
                false,
                3);
        LesTilleuls.places(dispositif, places);
        dispositifs.add(dispositif);
        return dispositif;
    }

    private Dispositif dispositif(ModeleDispositif modele, Siao siao) {
        String lieu = noms.lieu(modele.type());
        Dispositif dispositif = new Dispositif(
                atelier.ecriture().numero(Table.DISPOSITIF),
                structure(modele.type(), siao, lieu),
                modele,
                modele.publics().tirer(hasard),
                hasard.chance(modele.regule()),
                hasard.chance(modele.animaux()),
                atelier.proportions().oui("DISPOSITIF_SELECTIF", hasard),
                hasard.entre(modele.menagesMin(), modele.menagesMax()));
        dispositifs.add(dispositif);
        return dispositif;
    }

    private Structure structure(TypeDispositif type, Siao siao, String lieu) {
        String voisins = siao.departement() + type.famille();
        Structure voisine = dernieres.get(voisins);
        if (type != TypeDispositif.HOTEL && voisine != null && hasard.chance(MEME_STRUCTURE)) {
            return voisine;
        }
        Structure structure = new Structure(
                atelier.ecriture().numero(Table.STRUCTURE),
                type == TypeDispositif.HOTEL ? gestionnaires.hotelier() : gestionnaires.association(siao),
                siao,
                Structure.Nature.ETABLISSEMENT,
                Noms.etablissement(type, lieu),
                territoire.tirer(siao.departement(), hasard));
        if (type != TypeDispositif.HOTEL) {
            dernieres.put(voisins, structure);
        }
        return structure;
    }
}
