package fr.siao.pilotage;

import fr.siao.pilotage.Compteurs.Releve;
import fr.siao.socle.Fuseau;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Relève les compteurs, au plus une fois toutes les quelques secondes, et les dit au format de Prometheus. */
@ApplicationScoped
public class Mesures {
    static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private static final Logger JOURNAL = LoggerFactory.getLogger(Mesures.class);
    private static final Duration FRAICHEUR = Duration.ofSeconds(10);

    private final PrometheusMeterRegistry registre = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Inject
    private Compteurs compteurs;

    private Instant releveLe = Instant.EPOCH;
    private Releve releve;

    @PostConstruct
    void declarer() {
        jauge("siao.vacances", "places à pourvoir", "etat", "ouverte", Releve::vacancesOuvertes);
        jauge("siao.vacances", "places à pourvoir", "etat", "en_retard", Releve::vacancesEnRetard);
        jauge("siao.reponses.en.retard", "réponses attendues, délai passé", "de", "menage", Releve::menagesEnRetard);
        jauge(
                "siao.reponses.en.retard",
                "réponses attendues, délai passé",
                "de",
                "structure",
                Releve::structuresEnRetard);
        jauge("siao.demandes", "demandes que le SIAO doit examiner", "etat", "a_examiner", Releve::demandesAExaminer);
        jauge("siao.messages", "boîte d'envoi", "etat", "en_attente", Releve::messagesEnAttente);
        jauge("siao.messages", "boîte d'envoi", "etat", "en_echec", Releve::messagesEnEchec);
        Gauge.builder(
                        "siao.messages.plus.ancien",
                        this,
                        m -> m.valeur(r -> r.plusAncien().toSeconds()))
                .description("âge du plus ancien message à envoyer")
                .baseUnit("seconds")
                .register(registre);
        Gauge.builder("siao.base.joignable", this, m -> m.releve == null ? 0 : 1)
                .description("1 si la base de données a répondu")
                .register(registre);
    }

    /** Les mesures, en texte ; celles qu'une base muette n'a pas données valent NaN. */
    synchronized String enTexte() {
        Instant maintenant = Instant.now();
        if (releveLe.plus(FRAICHEUR).isBefore(maintenant)) {
            releve = relever(maintenant);
            releveLe = maintenant;
        }
        return registre.scrape(FORMAT);
    }

    private Releve relever(Instant maintenant) {
        try {
            return compteurs.relever(maintenant, Fuseau.jour(maintenant));
        } catch (PersistenceException | IllegalStateException echec) {
            JOURNAL.warn(
                    "métriques : la base ne répond pas ({})", echec.getClass().getSimpleName());
            return null;
        }
    }

    private void jauge(String nom, String quoi, String cle, String valeur, ToDoubleFunction<Releve> lecture) {
        Gauge.builder(nom, this, m -> m.valeur(lecture))
                .description(quoi)
                .tag(cle, valeur)
                .register(registre);
    }

    private double valeur(ToDoubleFunction<Releve> lecture) {
        return releve == null ? Double.NaN : lecture.applyAsDouble(releve);
    }
}
