package fr.siao.compte;

import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.Fuseau;
import fr.siao.trace.Trace;
import fr.siao.trace.Traces;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Ce qui entoure une connexion : ralentir après des échecs, dater la réussite, dire qui est là (SEC-2, HAB-2). */
@Stateless
@PermitAll
public class Connexions {
    private static final int SUSPENSIONS_PAR_NUIT = 500;

    @Inject
    private Comptes comptes;

    @Inject
    private Traces traces;

    @Inject
    private Reglages reglages;

    @Inject
    private Clock horloge;

    /** Qui est connecté et ce qu'il peut faire, pour dessiner l'écran ; les actes vérifient à leur tour. */
    public record Presence(Long compte, String nom, List<Profil> profils, Long siao, Long structure) {
        public boolean a(Profil profil) {
            return profils.contains(profil);
        }
    }

    /** Vrai si cette adresse, connue ou non, doit attendre avant d'être examinée. */
    public boolean doitAttendre(String courriel) {
        return comptes.essais(empreinte(courriel))
                .filter(essais -> essais.attendreJusque().isAfter(horloge.instant()))
                .isPresent();
    }

    public void echec(String courriel) {
        comptes.compterEchec(empreinte(courriel), horloge.instant());
    }

    public void reussite(String courriel) {
        comptes.oublierEchecs(empreinte(courriel));
        comptes.daterConnexion(courriel, horloge.instant());
        comptes.parCourriel(courriel)
                .ifPresent(compte -> traces.ecrire(
                        new Trace(horloge.instant(), compte.id(), "compte.connexion", null, null, null, null)));
    }

    /** Profils en vigueur à l'instant ; aucun si le compte est suspendu, révoqué ou inconnu. */
    public Presence presence(String courriel) {
        List<Habilitation> droits = comptes.droits(courriel, Fuseau.jour(horloge.instant()));
        if (droits.isEmpty()) {
            return new Presence(null, "", List.of(), null, null);
        }
        Compte compte = droits.get(0).getCompte();
        return new Presence(
                compte.id(),
                compte.getNomComplet(),
                droits.stream().map(Habilitation::getProfil).distinct().sorted().toList(),
                droits.stream()
                        .map(Habilitation::getSiao)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                droits.stream()
                        .map(Habilitation::getStructure)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** Chaque nuit, les comptes qui n'ont pas servi sont suspendus (HAB-2). */
    @Schedule(hour = "2", minute = "40", persistent = false)
    public void suspendreInutilises() {
        Instant maintenant = horloge.instant();
        int jours = reglages.entier(CodeReglage.COMPTE_INUTILISE_JOURS, null, Fuseau.jour(maintenant));
        comptes.inutilisesDepuis(maintenant.minus(Duration.ofDays(jours)), SUSPENSIONS_PAR_NUIT)
                .forEach(compte -> compte.suspendreSiInutilise(maintenant, jours));
    }

    private static String empreinte(String courriel) {
        try {
            byte[] octets = Compte.normaliser(courriel).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
