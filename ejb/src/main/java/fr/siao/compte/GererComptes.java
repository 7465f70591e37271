package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.ADMINISTRATEUR_TECHNIQUE;
import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Crée des comptes, accorde et retire des profils : le SIAO pour les siens, le gestionnaire pour les siens (HAB-2). */
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
    private Octroi octroi;

    @Inject
    private MotDePasse motDePasse;

    /** Un compte de mon périmètre. */
    public record Ligne(Long id, String nom, String courriel, Compte.Etat etat, List<Profil> profils) {}

    /**
     * Crée un compte nominatif avec un premier profil.
     *
     * @param sur identifiant du périmètre du profil, nul s'il n'en a pas
     * @return le mot de passe provisoire, montré une seule fois
     */
    public String creer(
            @NotNull @Email @Size(max = 254) String courriel,
            @NotNull @Size(min = 1, max = 80) String nom,
            @NotNull @Size(min = 1, max = 80) String prenom,
            @NotNull Profil profil,
            String sur,
            LocalDate fin) {
        Signature par = intervention.signature();
        octroi.exiger(comptes.droitsDe(comptes.trouver(par.compte()).orElseThrow()), profil, sur, par.jour());
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

    /** Départ : le compte ne sert plus, dès sa prochaine requête. */
    public void revoquer(Long id) {
        Compte compte = comptes.gerable(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("compte", id, null);
        compte.revoquer();
        comptes.droitsDe(compte).forEach(droit -> droit.retirer(intervention.jour()));
    }

    public List<Ligne> lister() {
        return comptes.gerables(intervention.perimetre(), 500).stream()
                .map(c -> new Ligne(
                        c.id(),
                        c.getNomComplet(),
                        c.getCourriel(),
                        c.getEtat(),
                        comptes.droitsDe(c).stream()
                                .filter(d -> d.enVigueur(intervention.jour()))
                                .map(Habilitation::getProfil)
                                .distinct()
                                .toList()))
                .toList();
    }
}
