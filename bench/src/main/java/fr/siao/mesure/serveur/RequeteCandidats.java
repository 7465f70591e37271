package fr.siao.mesure.serveur;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Les demandes qui conviennent à une place : les conditions que les critères d'orientation mettent dans la requête. */
final class RequeteCandidats {
    static final String ORDRE = " ORDER BY p.priorite, p.hotel_long DESC, p.anciennete, p.demande_id";
    private static final int RANG_MAX = 200;

    private final StringBuilder conditions = new StringBuilder("""
             FROM file_preconisation p
            WHERE p.siao_id = ? AND p.type_dispositif = ? AND p.departement = ? AND p.personnes BETWEEN ? AND ?
            """);
    private final List<Object> valeurs = new ArrayList<>();

    RequeteCandidats(
            long siao,
            String departement,
            PlaceSql place,
            PlaceSql.Dispositif dispositif,
            List<String> compositions,
            long vacance,
            LocalDate jour) {
        Collections.addAll(valeurs, siao, dispositif.type(), departement, place.capaciteMin(), place.capaciteMax());
        conditions
                .append(" AND p.composition IN (")
                .append(String.join(",", Collections.nCopies(Math.max(1, compositions.size()), "?")))
                .append(")");
        valeurs.addAll(compositions.isEmpty() ? List.of("-") : compositions);
        if (!dispositif.animaux()) {
            conditions.append(" AND p.animaux = 0");
        }
        if (!place.pmr() || place.etage() != null && place.etage() > 0 && !place.ascenseur()) {
            conditions.append(" AND p.mobilite_reduite = 0");
        }
        if (dispositif.ageMin() != null) {
            conditions.append(" AND (p.adulte_plus_jeune IS NULL OR p.adulte_plus_jeune <= ?)");
            valeurs.add(jour.minusYears(dispositif.ageMin()));
        }
        if (dispositif.ageMax() != null) {
            conditions.append(" AND (p.adulte_plus_jeune IS NULL OR p.adulte_plus_age > ?)");
            valeurs.add(jour.minusYears(dispositif.ageMax() + 1L));
        }
        conditions.append("""
                 AND NOT EXISTS (SELECT 1 FROM proposition x WHERE x.vacance_id = ? AND x.demande_id = p.demande_id
                   AND x.etat NOT IN ('ANNULEE', 'SANS_REPONSE'))
                """);
        valeurs.add(vacance);
    }

    /** @return le rang de cette demande parmi les premières, nul si elle n'y est pas */
    Integer rang(Ordres ordres, long demande) throws SQLException {
        int rang = 0;
        for (Object[] ligne : ordres.lister("SELECT p.demande_id" + suite(RANG_MAX), valeurs())) {
            rang++;
            if (Ordres.nombre(ligne[0]) == demande) {
                return rang;
            }
        }
        return null;
    }

    /** Les conditions, l'ordre et la limite : à mettre après un « SELECT » de colonnes de {@code p}. */
    String suite(int limite) {
        return conditions + ORDRE + " LIMIT " + limite;
    }

    Object[] valeurs() {
        return valeurs.toArray();
    }
}
