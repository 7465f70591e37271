package fr.siao.compte;

import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.Fuseau;
import fr.siao.trace.Trace;
import fr.siao.trace.Traces;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Ce qui entoure une connexion : ralentir après des échecs, dater la réussite, dire qui est là (SEC-2, HAB-2). */
@Stateless
@PermitAll
public class Connexions {
    @Inject
    private Comptes comptes;

    @Inject
    private Jetons jetons;

    @Inject
    private MotDePasse motDePasse;

    @Inject
    private Traces traces;

    @Inject
    private Reglages reglages;

    @Inject
    private Clock horloge;

    /**
     * Qui est connecté et ce qu'il peut faire, pour dessiner l'écran ; les actes vérifient à leur tour.
     *
     * @param serie série des sessions qui valent encore pour ce compte
     * @param provisoire vrai si la personne doit d'abord changer son mot de passe
     */
    public record Presence(
            Long compte, String nom, List<Profil> profils, Long siao, Long structure, int serie, boolean provisoire) {
        static final Presence AUCUNE = new Presence(null, "", List.of(), null, null, 0, false);

        public boolean a(Profil profil) {
            return profils.contains(profil);
        }
    }

    /**
     * Ce que l'on sait d'une adresse avant d'examiner le mot de passe.
     *
     * @param attendre vrai si cette adresse, connue ou non, doit attendre avant d'être examinée
     * @param serie série où la session s'ouvrira ; lue avant l'examen, pour qu'un mot de passe changé pendant ce temps
     *     ne laisse rien d'ouvert
     */
    public record Essai(boolean attendre, int serie) {}

    /** Limites d'une session, lues une fois à son ouverture : sans activité, et en tout. */
    public record Limites(Duration inactivite, Duration duree) {}

    /** De quoi entrer une seule fois, sans mot de passe : le jeton en clair, qui ne s'écrit nulle part, et la série. */
    public record LaissezPasser(String jeton, int serie) {}

    public Essai commencer(String courriel) {
        boolean attendre = comptes.essais(deLAdresse(courriel))
                .filter(essais -> essais.attendreJusque().isAfter(horloge.instant()))
                .isPresent();
        return new Essai(
                attendre,
                comptes.parCourriel(courriel).map(Compte::serieSessions).orElse(0));
    }

    /** Une adresse que rien n'a fait examiner prend le même temps qu'une autre : la durée ne dit pas qui a un compte. */
    public void echec(String courriel, String motDePasseEssaye) {
        if (comptes.parCourriel(courriel).filter(Compte::actif).isEmpty()) {
            motDePasse.examinerPourRien(motDePasseEssaye);
        }
        comptes.compterEchec(deLAdresse(courriel), horloge.instant());
    }

    /** La personne est entrée. @return les limites de sa session, celles de son SIAO s'il en a */
    public Limites reussite(String courriel) {
        Instant maintenant = horloge.instant();
        LocalDate jour = Fuseau.jour(maintenant);
        comptes.oublierEchecs(deLAdresse(courriel));
        comptes.daterConnexion(courriel, maintenant);
        comptes.parCourriel(courriel)
                .ifPresent(compte ->
                        traces.ecrire(new Trace(maintenant, compte.id(), "compte.connexion", null, null, null, null)));
        Long siao = siaoDe(comptes.droits(courriel, jour));
        return new Limites(
                Duration.ofMinutes(reglages.entier(CodeReglage.SESSION_INACTIVITE_MINUTES, siao, jour)),
                Duration.ofHours(reglages.entier(CodeReglage.SESSION_DUREE_HEURES, siao, jour)));
    }

    /**
     * Le fournisseur d'identité a reconnu cette adresse : de quoi ouvrir sa session par le même chemin qu'un mot de passe,
     * si un compte actif la porte. Un mot de passe provisoire ne sert plus.
     */
    public Optional<LaissezPasser> reconnaitre(String courriel) {
        return comptes.parCourriel(courriel).filter(Compte::actif).map(compte -> {
            if (compte.motDePasseProvisoire()) {
                compte.retirerMotDePasseProvisoire(motDePasse.hacher(motDePasse.tirer()));
            }
            String jeton = motDePasse.tirerJeton();
            jetons.poser(compte.getCourriel(), empreinte(jeton));
            return new LaissezPasser(jeton, compte.serieSessions());
        });
    }

    /** Un jeton ne sert qu'une fois, que la session se soit ouverte ou non. */
    public void consommer(LaissezPasser laissez) {
        jetons.consommer(empreinte(laissez.jeton()));
    }

    /** Profils en vigueur à l'instant ; aucun si le compte est suspendu, révoqué ou inconnu. */
    public Presence presence(String courriel) {
        List<Habilitation> droits = comptes.droits(courriel, Fuseau.jour(horloge.instant()));
        if (droits.isEmpty()) {
            return Presence.AUCUNE;
        }
        Compte compte = droits.get(0).getCompte();
        return new Presence(
                compte.id(),
                compte.getNomComplet(),
                droits.stream().map(Habilitation::getProfil).distinct().sorted().toList(),
                siaoDe(droits),
                premier(droits, Habilitation::getStructure),
                compte.serieSessions(),
                compte.motDePasseProvisoire());
    }

    private static Long siaoDe(List<Habilitation> droits) {
        return premier(droits, Habilitation::getSiao);
    }

    private static Long premier(List<Habilitation> droits, Function<Habilitation, Long> lieu) {
        return droits.stream().map(lieu).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String deLAdresse(String courriel) {
        return empreinte(Compte.normaliser(courriel));
    }

    /** SHA-256 en hexadécimal : d'une adresse, pour compter ses échecs sans l'écrire ; d'un jeton, pour le reconnaître. */
    private static String empreinte(String texte) {
        try {
            byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
