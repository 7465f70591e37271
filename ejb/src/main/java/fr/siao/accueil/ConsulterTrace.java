package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.DELEGUE_PROTECTION_DONNEES;

import fr.siao.compte.Acte;
import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.menage.Consultations;
import fr.siao.menage.Consultations.Consultation;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Textes;
import fr.siao.trace.Traces;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Le délégué à la protection des données lit qui a vu ou changé quels dossiers de son territoire (TRA-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "trace.consulter", lecture = true)
@RolesAllowed({DELEGUE_PROTECTION_DONNEES})
public class ConsulterTrace {
    /** Lignes au plus : au-delà, il faut dire une période plus courte. */
    public static final int LISTE_MAX = 500;

    /** Un compte qui n'existe pas : une adresse inconnue ne trouve rien, et ne se distingue pas d'une autre. */
    private static final Long PERSONNE = -1L;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Consultations consultations;

    @Inject
    private Traces traces;

    @Inject
    private Comptes comptes;

    /** Ce que l'on cherche : un ménage par sa clé, une personne par son adresse, ou les deux, entre deux jours compris. */
    public record Recherche(String menage, String courriel, LocalDate depuis, LocalDate jusque) {}

    /** Une ligne : qui, quand, quel acte, sur quel ménage, pour quelle raison s'il en fallait une ; {@code qui} est vide pour une tâche automatique. */
    public record Ligne(Instant quand, String qui, String acte, String cle, String raison) {}

    /** @throws SaisieInvalide si l'on ne dit ni ménage ni personne : la liste n'aurait pas de fin */
    public List<Ligne> chercher(@NotNull Recherche recherche) {
        if (recherche.menage() == null && recherche.courriel() == null) {
            throw new SaisieInvalide("trace.critere");
        }
        Menage menage = recherche.menage() == null
                ? null
                : menages.trace(recherche.menage(), intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("trace", null, menage == null ? null : menage.id());
        List<Consultation> trouvees = consultations.chercher(
                menage,
                recherche.courriel() == null ? null : compte(recherche.courriel()),
                debut(recherche.depuis()),
                recherche.jusque() == null ? null : debut(recherche.jusque().plusDays(1)),
                intervention.perimetre(),
                LISTE_MAX);
        Map<Long, String> noms = comptes.noms(trouvees.stream()
                .map(Consultation::compte)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return trouvees.stream()
                .map(c -> new Ligne(c.quand(), nom(c.compte(), noms), c.acte(), c.cle(), c.raison()))
                .toList();
    }

    /** Relit la chaîne des sceaux. @return le premier numéro de trace qui ne tient plus, vide si tout tient */
    public Optional<Long> verifier() {
        return traces.verifier(intervention.maintenant());
    }

    /** Une tâche de la nuit n'a pas de compte. */
    private static String nom(Long compte, Map<Long, String> noms) {
        return compte == null ? Textes.dire("trace.application") : noms.getOrDefault(compte, "");
    }

    private Long compte(String courriel) {
        return comptes.parCourriel(courriel).map(Compte::id).orElse(PERSONNE);
    }

    private static Instant debut(LocalDate jour) {
        return jour == null ? null : jour.atStartOfDay(Fuseau.PARIS).toInstant();
    }
}
