package fr.siao.demonstration.territoire;

import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.socle.Tableaux;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Départements, communes et SIAO : seulement ceux que la base n'a pas encore. */
public final class Referentiel {
    /** Le seul territoire où un refus peut faire perdre l'ancienneté (REF-5). */
    public static final String TERRITOIRE_DE_PERTE = "77";

    private static final Map<String, String> NOMS = new LinkedHashMap<>();

    static {
        NOMS.put("75", "SIAO de Paris");
        NOMS.put("77", "SIAO de Seine-et-Marne");
        NOMS.put("78", "SIAO des Yvelines");
        NOMS.put("91", "SIAO de l’Essonne");
        NOMS.put("92", "SIAO des Hauts-de-Seine");
        NOMS.put("93", "SIAO de la Seine-Saint-Denis");
        NOMS.put("94", "SIAO du Val-de-Marne");
        NOMS.put("95", "SIAO du Val-d’Oise");
    }

    private final Ecriture ecriture;

    public Referentiel(Ecriture ecriture) {
        this.ecriture = ecriture;
    }

    public void departements() {
        Tableaux.referentiel("departements")
                .forEach(ligne -> ecriture.ligne(
                        Table.DEPARTEMENT,
                        ligne.getField("code"),
                        ligne.getField("nom"),
                        ligne.getField("region_nom")));
    }

    public void communes() {
        Tableaux.referentiel("communes").forEach(ligne -> {
            String codePostal = ligne.getField("code_postal");
            ecriture.ligne(
                    Table.COMMUNE,
                    ligne.getField("code"),
                    ligne.getField("nom"),
                    ligne.getField("departement"),
                    codePostal.isEmpty() ? null : codePostal);
        });
    }

    /** Un territoire règle que certains refus font perdre l'ancienneté, pour que cet effet se voie quelque part. */
    public void reglages(List<Siao> siaos) {
        siaos.stream()
                .filter(siao -> siao.departement().equals(TERRITOIRE_DE_PERTE))
                .forEach(siao -> ecriture.ligne(
                        Table.REGLAGE,
                        ecriture.numero(Table.REGLAGE),
                        "REFUS_PERTE_ANCIENNETE",
                        siao.id(),
                        "oui",
                        LocalDate.of(2023, 1, 1)));
    }

    /** @param existants identifiants des SIAO déjà en base, par département */
    public List<Siao> siaos(Map<String, Long> existants) {
        List<Siao> siaos = new ArrayList<>();
        NOMS.forEach((departement, nom) -> {
            Long id = existants.get(departement);
            if (id == null) {
                id = ecriture.numero(Table.SIAO);
                ecriture.ligne(Table.SIAO, id, departement, nom, "01 99 00 " + departement + " 15");
            }
            siaos.add(new Siao(id, departement, nom));
        });
        return siaos;
    }
}
