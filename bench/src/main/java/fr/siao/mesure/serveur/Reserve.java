package fr.siao.mesure.serveur;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Les places et les demandes que les ouvriers se partagent sans jamais se croiser : la mesure est celle du débit, pas
 * celle d'une dispute. Une place revient dans la réserve, occupée par son nouveau ménage ; une demande ne sert qu'une fois.
 */
final class Reserve {
    private static final int DISPOSITIFS_PAR_SIAO = 6;
    private static final int DEMANDES_PAR_SIAO = 6_000;

    private static final String SIAOS = "SELECT id, departement FROM siao ORDER BY id";

    private static final String PLACES = """
            SELECT p.id, c.courriel
            FROM place p
              JOIN (SELECT d.id FROM dispositif d JOIN structure s ON s.id = d.structure_id
                    JOIN place q ON q.dispositif_id = d.id
                    WHERE s.siao_id = ? AND d.regule GROUP BY d.id ORDER BY COUNT(*) DESC, d.id LIMIT ?) g
                ON g.id = p.dispositif_id
              JOIN habilitation h ON h.dispositif_id = p.dispositif_id AND h.profil = 'RESPONSABLE_DISPOSITIF'
              JOIN compte c ON c.id = h.compte_id AND c.etat = 'ACTIF'
            WHERE p.etat = 'OCCUPEE'
              AND NOT EXISTS (SELECT 1 FROM vacance v WHERE v.place_id = p.id AND v.close_le IS NULL)
              AND EXISTS (SELECT 1 FROM prise_en_charge e WHERE e.place_id = p.id AND e.fin IS NULL
                AND e.debut <= CURRENT_DATE)
            """;

    private static final String DEMANDES = """
            SELECT f.demande_id FROM file_attente f
            WHERE f.siao_id = ? AND f.etat = 'EN_ATTENTE'
              AND NOT EXISTS (SELECT 1 FROM prise_en_charge e WHERE e.menage_id = f.menage_id AND e.fin IS NULL)
              AND NOT EXISTS (SELECT 1 FROM proposition p WHERE p.demande_id = f.demande_id)
            ORDER BY CRC32(f.demande_id) LIMIT ?
            """;

    private record Place(long id, String responsable) {}

    /** Ce que tient un SIAO. */
    private record Territoire(String operateur, Queue<Place> places, Queue<Long> demandes) {}

    private final List<Territoire> territoires = new ArrayList<>();
    private final AtomicInteger tour = new AtomicInteger();
    private final Map<Long, Place> prises = new java.util.concurrent.ConcurrentHashMap<>();

    Reserve(DataSource base) throws Exception {
        try (Connection c = base.getConnection()) {
            for (Map.Entry<Long, String> siao : siaos(c).entrySet()) {
                territoires.add(new Territoire(
                        "operateur." + siao.getValue() + "@demo.example",
                        places(c, siao.getKey()),
                        demandes(c, siao.getKey())));
            }
        }
        territoires.removeIf(t -> t.places().isEmpty());
        for (Territoire territoire : territoires) {
            Identites.identite(territoire.operateur());
            for (Place place : territoire.places()) {
                Identites.identite(place.responsable());
            }
        }
    }

    int places() {
        return territoires.stream().mapToInt(t -> t.places().size()).sum();
    }

    int demandes() {
        return territoires.stream().mapToInt(t -> t.demandes().size()).sum();
    }

    /** De quoi faire un cycle, ou nul quand toutes les demandes ont servi. */
    Situation prendre() {
        for (int i = 0; i < territoires.size(); i++) {
            Territoire t = territoires.get(Math.floorMod(tour.getAndIncrement(), territoires.size()));
            Long demande = t.demandes().poll();
            Place place = demande == null ? null : t.places().poll();
            if (place != null) {
                prises.put(place.id(), place);
                return new Situation(place.id(), place.responsable(), demande, t.operateur());
            }
        }
        return null;
    }

    /** La place est de nouveau occupée : elle pourra resservir. */
    void rendre(Situation faite) {
        Place place = prises.remove(faite.place());
        territoires.stream()
                .filter(t -> t.operateur().equals(faite.operateur()))
                .findFirst()
                .ifPresent(t -> t.places().add(place));
    }

    private static Map<Long, String> siaos(Connection c) throws SQLException {
        Map<Long, String> siaos = new HashMap<>();
        try (PreparedStatement s = c.prepareStatement(SIAOS);
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                siaos.put(r.getLong(1), r.getString(2));
            }
        }
        return siaos;
    }

    private static Queue<Place> places(Connection c, long siao) throws SQLException {
        Queue<Place> places = new ConcurrentLinkedQueue<>();
        try (PreparedStatement s = c.prepareStatement(PLACES)) {
            s.setLong(1, siao);
            s.setInt(2, DISPOSITIFS_PAR_SIAO);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    places.add(new Place(r.getLong(1), r.getString(2)));
                }
            }
        }
        return places;
    }

    private static Queue<Long> demandes(Connection c, long siao) throws SQLException {
        Queue<Long> demandes = new ConcurrentLinkedQueue<>();
        try (PreparedStatement s = c.prepareStatement(DEMANDES)) {
            s.setLong(1, siao);
            s.setInt(2, DEMANDES_PAR_SIAO);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    demandes.add(r.getLong(1));
                }
            }
        }
        return demandes;
    }
}
