package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.ADMINISTRATEUR_TECHNIQUE;
import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.compte.Octroi.Lieu;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.Signature;
import fr.siao.socle.Signes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Montre les comptes et en crée : le SIAO les siens, le gestionnaire les siens (HAB-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("compte.gerer")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE, ADMINISTRATEUR_TECHNIQUE})
public class GererComptes {
    @Inject
    private Intervention intervention;

    @Inject
    private Comptes comptes;

    @Inject
    private Gestion gestion;

    @Inject
    private MotDePasse motDePasse;

    /** Un compte de mon périmètre. */
    public record Ligne(
            Long id,
            String nom,
            String courriel,
            Compte.Etat etat,
            List<Droit> droits,
            Instant derniereConnexion,
            boolean moi) {}

    /** Un profil du compte qui relève de moi, et où ; {@code lieu} est vide s'il n'est pas de ceux que je peux accorder. */
    public record Droit(Profil profil, String lieu) {}

    /** La page entière : les comptes, et ce que je peux accorder. */
    public record Page(List<Ligne> comptes, List<Lieu> accordables) {}

    private static final int LISTE_MAX = 500;

    /**
     * Crée un compte nominatif avec un premier profil.
     *
     * @param sur identifiant du périmètre du profil, nul s'il n'en a pas
     * @return le mot de passe provisoire, montré une seule fois
     */
    public String creer(
            @NotBlank @Email(message = "{compte.courriel}") @Size(max = 254, message = "{compte.courriel}")
                    String courriel,
            @NotBlank
                    @Size(max = 80, message = "{compte.nom.long}")
                    @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
                    String nom,
            @NotBlank
                    @Size(max = 80, message = "{compte.nom.long}")
                    @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
                    String prenom,
            @NotNull Profil profil,
            String sur,
            LocalDate fin) {
        Signature par = intervention.signature();
        gestion.exigerAccordable(profil, sur);
        if (comptes.parCourriel(courriel).isPresent()) {
            throw new Impossible("erreur.courriel.deja");
        }
        String provisoire = motDePasse.tirer();
        Compte compte = new Compte(courriel, nom, prenom, motDePasse.hacher(provisoire), par.instant());
        comptes.ajouter(compte);
        comptes.accorder(Habilitation.accorder(compte, profil, sur, fin, par));
        intervention.concerne("compte", compte.id(), null);
        return provisoire;
    }

    public Page voir() {
        Signature par = intervention.signature();
        List<Lieu> accordables = gestion.accordables();
        Map<String, String> noms = accordables.stream()
                .filter(lieu -> lieu.sur() != null)
                .collect(Collectors.toMap(lieu -> lieu.profil() + lieu.sur(), Lieu::nom));
        List<Compte> gerables = comptes.gerables(intervention.perimetre(), par.jour(), LISTE_MAX);
        Map<Long, List<Habilitation>> droits = comptes.droitsDe(gerables, intervention.perimetre(), par.jour()).stream()
                .collect(Collectors.groupingBy(d -> d.getCompte().id()));
        return new Page(
                gerables.stream()
                        .map(c -> new Ligne(
                                c.id(),
                                c.getNomComplet(),
                                c.getCourriel(),
                                c.getEtat(),
                                droits.getOrDefault(c.id(), List.of()).stream()
                                        .map(d -> new Droit(
                                                d.getProfil(), noms.getOrDefault(d.getProfil() + d.sur(), "")))
                                        .distinct()
                                        .toList(),
                                c.getDerniereConnexion(),
                                c.id().equals(par.compte())))
                        .toList(),
                accordables);
    }
}
