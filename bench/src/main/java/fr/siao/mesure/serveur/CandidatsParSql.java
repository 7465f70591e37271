package fr.siao.mesure.serveur;

import fr.siao.menage.Composition;
import fr.siao.offre.Place;
import fr.siao.offre.TypeDispositif;
import fr.siao.orientation.Accueil;
import fr.siao.orientation.Besoin;
import fr.siao.orientation.Candidats;
import fr.siao.orientation.ChercherCandidats;
import fr.siao.orientation.Convenance;
import fr.siao.orientation.Raison;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * La même recherche au plus court : quatre lectures — la place et tout ce qui l'entoure ; les demandes qui conviennent,
 * d'un seul parcours de l'index ; le détail des vingt premières ; les propositions déjà faites — puis la trace. Les
 * raisons sont dites par les mêmes critères.
 */
final class CandidatsParSql {
    private static final String PLACE = """
            SELECT p.id, p.version, p.dispositif_id, p.capacite_min, p.capacite_max, p.pmr, p.etage, p.ascenseur,
              d.id, d.type, d.age_min, d.age_max, d.animaux_acceptes, d.structure_id, d.delai_reponse_heures,
              p.libelle, s.nom, k.nom, COALESCE(c.libelle, p.categorie), p.etat, v.vacante_le, v.confirmee_le,
              d.delai_orientation_jours, s.siao_id, k.departement, v.id, p.contingent, o.id,
              (SELECT GROUP_CONCAT(dc.composition ORDER BY dc.composition) FROM dispositif_composition dc
                WHERE dc.dispositif_id = d.id),
              (SELECT r.valeur FROM reglage r
                WHERE r.code = 'VACANCE_CONFIRMATION_JOURS' AND (r.siao_id = s.siao_id OR r.siao_id IS NULL)
                  AND r.debut <= ? ORDER BY r.siao_id IS NULL, r.debut DESC LIMIT 1),
              (SELECT g.debut FROM grille g WHERE g.nature = 'PRIORITE' AND g.debut <= ? ORDER BY g.debut DESC LIMIT 1),
              (SELECT COUNT(*) FROM proposition x WHERE x.vacance_id = v.id AND x.etat IN %s)
            FROM place p
              JOIN dispositif d ON d.id = p.dispositif_id
              JOIN structure s ON s.id = d.structure_id
              JOIN commune k ON k.code = s.commune
              JOIN vacance v ON v.place_ouverte = p.id
              JOIN compte o ON o.courriel = ? AND o.etat = 'ACTIF'
              LEFT JOIN nomenclature_valeur c ON c.liste = 'CATEGORIE_PLACES' AND c.code = p.categorie
            WHERE p.id = ? AND EXISTS (SELECT 1 FROM habilitation h WHERE h.compte_id = o.id
                AND h.profil IN ('OPERATEUR_SIAO', 'COORDINATEUR_SIAO') AND h.siao_id = s.siao_id
                AND h.debut <= ? AND (h.fin IS NULL OR h.fin >= ?))
            """.formatted(Colonnes.VIVANTES);

    private static final String DETAILS = """
            SELECT f.demande_id, f.cle, f.composition, f.personnes, f.plus_jeune, f.adulte_plus_jeune, f.adulte_plus_age,
              f.animaux, f.mobilite_reduite, f.priorite, n.priorite_motif, f.hotel_depuis, f.anciennete, f.evaluee_le
            FROM file_attente f JOIN demande n ON n.id = f.demande_id
            WHERE f.demande_id IN (%s)
            """;

    private static final String PROPOSITIONS = """
            SELECT x.id, m.cle, x.etat, x.preparee_le, x.echeance, x.etat_motif, c.libelle
            FROM proposition x
              JOIN menage m ON m.id = x.menage_id
              LEFT JOIN nomenclature_valeur c ON c.code = x.etat_motif AND c.liste = CASE x.etat
                WHEN 'REFUSEE_PAR_LE_MENAGE' THEN 'MOTIF_REFUS_MENAGE'
                WHEN 'REFUSEE_PAR_LA_STRUCTURE' THEN 'MOTIF_REFUS_STRUCTURE'
                ELSE 'MOTIF_ANNULATION_PROPOSITION' END
            WHERE x.place_id = ? ORDER BY x.etat NOT IN %s, x.preparee_le DESC LIMIT 30
            """.formatted(Colonnes.VIVANTES);

    private final TransactionSql transaction;
    private final boolean tracer;

    /** @param tracer faux pour mesurer la seule lecture, sans ce que la loi fait écrire avec elle */
    CandidatsParSql(DataSource base, boolean tracer) {
        this.transaction = new TransactionSql(base);
        this.tracer = tracer;
    }

    Resultat chercher(String courriel, long idPlace) throws SQLException {
        return transaction.faire(o -> {
            Moment quand = Moment.present();
            LocalDate jour = quand.jour();
            Object[] p = o.lire(PLACE, jour, jour, courriel, idPlace, jour, jour);
            PlaceSql place = new PlaceSql(
                    Ordres.nombre(p[0]),
                    Ordres.nombre(p[1]),
                    Ordres.nombre(p[2]),
                    (int) p[3],
                    (int) p[4],
                    (boolean) p[5],
                    (Integer) p[6],
                    (boolean) p[7]);
            PlaceSql.Dispositif dispositif = new PlaceSql.Dispositif(
                    Ordres.nombre(p[8]),
                    (String) p[9],
                    (Integer) p[10],
                    (Integer) p[11],
                    (boolean) p[12],
                    new Object[] {p[13]},
                    (int) p[14]);
            List<String> compositions = List.of(((String) p[28]).split(","));
            RequeteCandidats requete = new RequeteCandidats(
                    Ordres.nombre(p[23]), (String) p[24], place, dispositif, compositions, Ordres.nombre(p[25]), jour);
            List<Object[]> conviennent =
                    o.lister("SELECT p.demande_id" + requete.suite(Candidats.COMPTE_MAX + 1), requete.valeurs());
            Accueil accueil = accueil(p, place, dispositif, compositions);
            List<Resultat.Candidat> candidats = candidats(o, conviennent, accueil, jour);
            List<List<Object>> propositions = o.lister(PROPOSITIONS, idPlace).stream()
                    .map(x -> List.of(x[0], x[1], x[2], x[5] == null ? "" : x[6] == null ? x[5] : x[6]))
                    .toList();
            if (tracer) {
                new Droits(Ordres.nombre(p[27]), 0, 0)
                        .tracer(o, "orientation.chercher-candidats", quand, "place", idPlace, null);
            }
            return new Resultat(enTete(p, place, jour, quand), conviennent.size(), candidats, propositions);
        });
    }

    private static List<Resultat.Candidat> candidats(
            Ordres o, List<Object[]> conviennent, Accueil accueil, LocalDate jour) throws SQLException {
        List<Object> premiers = conviennent.stream()
                .limit(ChercherCandidats.PAGE)
                .map(ligne -> ligne[0])
                .toList();
        if (premiers.isEmpty()) {
            return List.of();
        }
        Map<Object, Object[]> details = new HashMap<>();
        String sql = DETAILS.formatted(String.join(",", Collections.nCopies(premiers.size(), "?")));
        for (Object[] ligne : o.lister(sql, premiers.toArray())) {
            details.put(ligne[0], ligne);
        }
        List<Resultat.Candidat> candidats = new ArrayList<>();
        for (Object demande : premiers) {
            Object[] ligne = details.get(demande);
            candidats.add(new Resultat.Candidat(
                    candidats.size() + 1,
                    Ordres.nombre(demande),
                    (String) ligne[1],
                    Convenance.examiner(besoin(ligne, accueil), accueil, jour).raisons().stream()
                            .map(Raison::texte)
                            .toList()));
        }
        return candidats;
    }

    private static List<Object> enTete(Object[] p, PlaceSql place, LocalDate jour, Moment quand) {
        LocalDate vacanteLe = jour(p[20]);
        LocalDateTime confirmeeLe = ((Timestamp) p[21]).toLocalDateTime();
        return List.of(
                p[15],
                p[16],
                p[17],
                p[9],
                p[18],
                place.capaciteMax(),
                p[19],
                vacanteLe,
                confirmeeLe.plusDays(Integer.parseInt((String) p[29])).isBefore(quand.instant()),
                Math.max(0, ChronoUnit.DAYS.between(vacanteLe.plusDays((int) p[22]), jour)),
                Ordres.nombre(p[31]),
                jour(p[30]));
    }

    private static Accueil accueil(
            Object[] p, PlaceSql place, PlaceSql.Dispositif dispositif, List<String> compositions) {
        return new Accueil(
                TypeDispositif.valueOf(dispositif.type()),
                (String) p[24],
                place.capaciteMin(),
                place.capaciteMax(),
                Set.copyOf(compositions),
                dispositif.ageMin(),
                dispositif.ageMax(),
                dispositif.animaux(),
                place.pmr(),
                place.etage(),
                place.etage() != null && place.etage() > 0 && !place.ascenseur(),
                Place.Contingent.valueOf((String) p[26]));
    }

    private static Besoin besoin(Object[] f, Accueil accueil) {
        return new Besoin(
                Composition.deCode((String) f[2]),
                (int) f[3],
                jour(f[4]),
                jour(f[5]),
                jour(f[6]),
                (boolean) f[7],
                (boolean) f[8],
                List.of(new Besoin.Voeu(accueil.type(), accueil.departement())),
                (int) Ordres.nombre(f[9]),
                (String) f[10],
                jour(f[11]),
                jour(f[12]),
                jour(f[13]));
    }

    private static LocalDate jour(Object valeur) {
        return valeur == null ? null : ((Date) valeur).toLocalDate();
    }
}
