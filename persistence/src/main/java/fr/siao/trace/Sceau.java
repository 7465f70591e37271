package fr.siao.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Empreinte d'un lot de traces, enchaînée à celle du lot d'avant : changer, ôter ou glisser une ligne se voit. Les lots
 * sont scellés à part, toutes les quelques secondes, pour que les écritures n'attendent pas les unes sur les autres.
 */
@Entity
@Table(name = "trace_sceau")
public class Sceau {
    static final String ORIGINE = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "premiere_id")
    private Long premiere;

    @Column(name = "derniere_id")
    private Long derniere;

    private int nombre;
    private String empreinte;

    @Column(name = "pose_le")
    private Instant poseLe;

    protected Sceau() {}

    private Sceau(List<Trace> lot, String precedente, Instant maintenant) {
        this.premiere = lot.get(0).id();
        this.derniere = lot.get(lot.size() - 1).id();
        this.nombre = lot.size();
        this.empreinte = empreinte(lot, precedente);
        this.poseLe = maintenant;
    }

    /** @param lot traces dans l'ordre de leur identifiant, au moins une */
    static Sceau poser(List<Trace> lot, String precedente, Instant maintenant) {
        return new Sceau(lot, precedente, maintenant);
    }

    boolean tient(List<Trace> lot, String precedente) {
        return lot.size() == nombre && empreinte.equals(empreinte(lot, precedente));
    }

    Long premiere() {
        return premiere;
    }

    Long derniere() {
        return derniere;
    }

    Instant poseLe() {
        return poseLe;
    }

    String empreinte() {
        return empreinte;
    }

    private static String empreinte(List<Trace> lot, String precedente) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(precedente.getBytes(StandardCharsets.US_ASCII));
            for (Trace trace : lot) {
                sha.update(trace.pourEmpreinte().getBytes(StandardCharsets.UTF_8));
                sha.update((byte) '\n');
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
