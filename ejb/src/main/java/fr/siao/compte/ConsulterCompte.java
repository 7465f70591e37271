package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.compte.Octroi.Lieu;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Montre un compte de mon périmètre, ses profils qui relèvent de moi, et ce que je peux en faire (HAB-2, HAB-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "compte.consulter", lecture = true)
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class ConsulterCompte {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestion gestion;

    /**
     * @param provisoire vrai si la personne n'a pas encore choisi son mot de passe
     * @param rendreAcces vrai si je peux lui donner un nouveau mot de passe
     * @param revoquer vrai si je peux révoquer le compte
     */
    public record Fiche(
            Long id,
            String nom,
            String courriel,
            Compte.Etat etat,
            boolean provisoire,
            Instant derniereConnexion,
            boolean moi,
            List<Droit> droits,
            List<Lieu> accordables,
            boolean rendreAcces,
            boolean revoquer) {}

    /** Un profil en vigueur ; {@code lieu} est vide s'il n'est pas de ceux que je peux accorder. */
    public record Droit(Long id, Profil profil, String lieu, LocalDate debut, LocalDate fin) {}

    public Fiche voir(Long id) {
        Compte compte = gestion.trouver(id);
        intervention.concerne("compte", id, null);
        List<Lieu> accordables = gestion.accordables();
        return new Fiche(
                id,
                compte.getNomComplet(),
                compte.getCourriel(),
                compte.getEtat(),
                compte.motDePasseProvisoire(),
                compte.getDerniereConnexion(),
                id.equals(intervention.signature().compte()),
                gestion.droitsAMoi(compte).stream()
                        .map(droit -> new Droit(
                                droit.id(),
                                droit.getProfil(),
                                lieu(droit, accordables),
                                droit.getDebut(),
                                droit.getFin()))
                        .toList(),
                accordables,
                gestion.toutAccordable(compte),
                gestion.toutAMoi(compte));
    }

    private static String lieu(Habilitation droit, List<Lieu> accordables) {
        return accordables.stream()
                .filter(lieu -> droit.porte(lieu.profil(), lieu.sur()))
                .map(Lieu::nom)
                .findFirst()
                .orElse("");
    }
}
