package fr.siao.mesure;

import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** 1. Le cycle entier, par les actes et par le SQL écrit à la main ; puis ce que la base montre de chaque place. */
final class MesureCycle {
    private static final int ECHAUFFEMENT_SECONDES = 24;

    /** Chacune doit rendre zéro. */
    private static final Map<String, String> VERIFICATIONS = Map.of(
            "places tenues par deux ménages",
            "SELECT COUNT(*) FROM (SELECT place_id FROM prise_en_charge WHERE fin IS NULL GROUP BY place_id HAVING COUNT(*) > 1) t",
            "ménages sur deux places",
            "SELECT COUNT(*) FROM (SELECT menage_id FROM prise_en_charge WHERE fin IS NULL GROUP BY menage_id HAVING COUNT(*) > 1) t",
            "vacances où deux ménages sont admis",
            "SELECT COUNT(*) FROM (SELECT vacance_id FROM proposition WHERE etat = 'ADMISE' GROUP BY vacance_id HAVING COUNT(*) > 1) t",
            "admissions mesurées sans prise en charge, sans message ou dont la demande n'est pas pourvue",
            """
            SELECT COUNT(*) FROM proposition x JOIN demande d ON d.id = x.demande_id
              LEFT JOIN prise_en_charge e ON e.proposition_id = x.id AND e.place_id = x.place_id
              LEFT JOIN message m ON m.cle = CONCAT('orientation-', x.id)
            WHERE x.choix_commentaire = 'Mesure' AND x.etat = 'ADMISE'
              AND (e.id IS NULL OR m.id IS NULL OR d.etat <> 'POURVUE')
            """,
            "places occupées par la mesure et sans ménage, ou l'inverse",
            """
            SELECT COUNT(*) FROM place p
              LEFT JOIN prise_en_charge e ON e.place_id = p.id AND e.fin IS NULL
            WHERE p.id IN (SELECT place_id FROM proposition WHERE choix_commentaire = 'Mesure')
              AND (p.etat = 'OCCUPEE') <> (e.id IS NOT NULL)
            """);

    private final Reglages reglages;
    private final BaseDeMesure base;
    private final Visiteur mesures;

    MesureCycle(Reglages reglages, BaseDeMesure base, Visiteur mesures) {
        this.reglages = reglages;
        this.base = base;
        this.mesures = mesures;
    }

    void faire(Tableau tableau) throws Exception {
        Properties reserve = mesures.mesurer("/cycle?voie=preparer");
        tableau.contexte(
                "Cycle : %s places de %s demandes, %d ouvriers.",
                reserve.getProperty("places"), reserve.getProperty("demandes"), reglages.ouvriers());
        passer("actes", reglages.ouvriers(), ECHAUFFEMENT_SECONDES);
        passer("sql", reglages.ouvriers(), ECHAUFFEMENT_SECONDES / 2);
        double parActes = ordresParCycle("actes");
        double parSql = ordresParCycle("sql");
        Alternance tours = new Alternance()
                .avec("actes", () -> passer("actes", reglages.ouvriers(), reglages.secondes()))
                .avec("sql", () -> passer("sql", reglages.ouvriers(), reglages.secondes()))
                .faire(reglages.tours());
        tableau.ligne(
                "1. cycles achevés par seconde, " + reglages.ouvriers() + " ouvriers",
                "%.0f",
                tours.serie("debit", "actes", "sql"),
                Objectif.auMoins(0.7, "0,7"));
        tableau.constat(
                "Cycle : 4 transactions et %.0f ordres par cycle par les actes, %.0f par le SQL (ouverture et validation"
                        + " comprises) ; %.0f cycles mesurés.",
                parActes, parSql, tours.somme("actes", "cycles") + tours.somme("sql", "cycles"));
        erreurs(tableau, tours, "actes");
        erreurs(tableau, tours, "sql");
        verifier(tableau);
    }

    private Properties passer(String voie, int ouvriers, int secondes) throws Exception {
        Properties passage = mesures.mesurer("/cycle?voie=" + voie + "&ouvriers=" + ouvriers + "&secondes=" + secondes);
        double cycles = Double.parseDouble(passage.getProperty("cycles"));
        if (cycles == 0) {
            throw new IllegalStateException(
                    passage.getProperty("erreurs").equals("0")
                            ? "plus aucune demande à orienter : refaites la base (-Dbanc.neuf=true)"
                            : passage.getProperty("erreur"));
        }
        passage.setProperty("debit", String.valueOf(cycles / Double.parseDouble(passage.getProperty("nanos")) * 1e9));
        return passage;
    }

    /** Le serveur travaille un peu pour lui-même pendant ce temps : le chiffre est arrondi. */
    private double ordresParCycle(String voie) throws Exception {
        long avant = ordres();
        Properties passage = passer(voie, 1, 2);
        return (ordres() - avant) / Double.parseDouble(passage.getProperty("cycles"));
    }

    private long ordres() throws SQLException {
        return base.nombre(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'QUESTIONS'");
    }

    private static void erreurs(Tableau tableau, Alternance tours, String voie) {
        double erreurs = tours.somme(voie, "erreurs");
        if (erreurs > 0) {
            tableau.constat("Cycle par les %s : %.0f cycles en erreur (%s).", voie, erreurs, tours.erreur(voie));
        }
    }

    private void verifier(Tableau tableau) throws SQLException {
        for (Map.Entry<String, String> verification : VERIFICATIONS.entrySet()) {
            long trouves = base.nombre(verification.getValue());
            if (trouves > 0) {
                tableau.constat("**Faux** : %d %s.", trouves, verification.getKey());
            }
        }
        tableau.constat(
                "Après %d admissions mesurées : %d places tenues par deux ménages, %d ménages sur deux places.",
                base.nombre("SELECT COUNT(*) FROM proposition WHERE choix_commentaire = 'Mesure' AND etat = 'ADMISE'"),
                base.nombre(VERIFICATIONS.get("places tenues par deux ménages")),
                base.nombre(VERIFICATIONS.get("ménages sur deux places")));
    }
}
