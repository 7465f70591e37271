package fr.siao.compte;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Essais de connexion manqués pour une adresse, connue ou non (SEC-2). Au-delà de cinq, chaque essai fait attendre deux
 * fois plus longtemps, jusqu'à un quart d'heure ; une heure sans échec remet le compte à zéro.
 */
@Entity
@Table(name = "essai_manque")
public class EssaiManque {
    static final int LIBRES = 5;
    static final Duration ATTENTE_MAX = Duration.ofMinutes(15);

    @Id
    private String empreinte;

    private int nombre;
    private Instant dernier;

    protected EssaiManque() {}

    EssaiManque(String empreinte, int nombre, Instant dernier) {
        this.empreinte = empreinte;
        this.nombre = nombre;
        this.dernier = dernier;
    }

    /** Instant avant lequel aucun essai n'est examiné, bon ou mauvais ; le passé s'il n'y a pas à attendre. */
    public Instant attendreJusque() {
        if (nombre < LIBRES) {
            return Instant.MIN;
        }
        Duration attente = Duration.ofSeconds(15L << Math.min(nombre - LIBRES, 6));
        return dernier.plus(attente.compareTo(ATTENTE_MAX) > 0 ? ATTENTE_MAX : attente);
    }
}
