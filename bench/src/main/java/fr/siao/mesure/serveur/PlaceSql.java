package fr.siao.mesure.serveur;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;

/** La place, telle que le SQL écrit à la main la trouve, la garde et la change. */
record PlaceSql(
        long id,
        long version,
        long dispositif,
        int capaciteMin,
        int capaciteMax,
        boolean pmr,
        Integer etage,
        boolean ascenseur) {

    /** Le dispositif d'une place, pour ce que l'orientation en compare. */
    record Dispositif(
            long id, String type, Integer ageMin, Integer ageMax, boolean animaux, Object[] structure, int heures) {}

    private static final String TROUVER = "SELECT " + Colonnes.PLACE + ", " + Colonnes.DISPOSITIF + ", "
            + Colonnes.STRUCTURE
            + " FROM place p JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id"
            + " JOIN siao o ON o.id = s.siao_id WHERE p.id = ?"
            + " AND (p.dispositif_id IN (-1, ?) OR d.structure_id IN (-1) OR s.gestionnaire_id IN (-1)"
            + " OR s.siao_id IN (-1, ?) OR o.departement IN ('-'))";

    private static final String GARDER = "SELECT " + Colonnes.PLACE + " FROM place p WHERE p.id = ? FOR UPDATE";

    private static final String CHANGER =
            "UPDATE place SET etat = ?, etat_depuis = ?, version = version + 1 WHERE id = ? AND version = ?";

    private static final String NOTER = """
            INSERT INTO place_etat (compte_id, depuis, etat, instant, jusque, motif, place_id)
            VALUES (?, ?, ?, ?, NULL, NULL, ?)
            """;

    /** La place est trouvée avec son dispositif et sa structure ; il suffit ensuite de la garder. */
    static Dispositif trouver(Ordres ordres, long id, Droits droits) throws SQLException {
        return dispositif(
                ordres.lire(TROUVER, id, droits.dispositif(), droits.siao()), Colonnes.combien(Colonnes.PLACE));
    }

    static PlaceSql garder(Ordres ordres, long id) throws SQLException {
        Object[] p = ordres.lire(GARDER, id);
        return new PlaceSql(
                Ordres.nombre(p[0]),
                Ordres.nombre(p[1]),
                Ordres.nombre(p[2]),
                (int) p[8],
                (int) p[9],
                (boolean) p[10],
                (Integer) p[5],
                (boolean) p[6]);
    }

    void devenir(Ordres ordres, String etat, LocalDate depuis, long compte, Moment quand) throws SQLException {
        ordres.changer(CHANGER, etat, depuis, id, version);
        ordres.inserer(NOTER, compte, depuis, etat, quand.instant(), id);
    }

    /** @param debut rang de la première colonne du dispositif ; celles de la structure suivent */
    static Dispositif dispositif(Object[] ligne, int debut) {
        Object[] structure = Arrays.copyOfRange(
                ligne,
                debut + Colonnes.combien(Colonnes.DISPOSITIF),
                debut + Colonnes.combien(Colonnes.DISPOSITIF) + Colonnes.combien(Colonnes.STRUCTURE));
        return new Dispositif(
                Ordres.nombre(ligne[debut]),
                (String) ligne[debut + 1],
                (Integer) ligne[debut + 2],
                (Integer) ligne[debut + 3],
                (boolean) ligne[debut + 4],
                structure,
                (int) ligne[debut + 8]);
    }
}
