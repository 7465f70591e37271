package fr.siao.compte;

import fr.siao.compte.Octroi.Lieu;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Ce qu'une personne peut faire d'un compte (HAB-2) : le voir et lui retirer un profil dès qu'un de ses droits relève de
 * son périmètre ; le révoquer s'il ne sert nulle part ailleurs ; lui rendre l'accès seulement si elle pourrait accorder
 * elle-même tout ce qu'il peut, sans quoi un mot de passe provisoire donnerait à qui le lit plus qu'il n'a.
 */
@ApplicationScoped
public class Gestion {
    @Inject
    private Intervention intervention;

    @Inject
    private Comptes comptes;

    @Inject
    private Octroi octroi;

    /** Un compte de mon périmètre, qui n'est pas le mien. */
    public Compte exiger(Long id) {
        if (intervention.signature().compte().equals(id)) {
            throw new Impossible("compte.soi");
        }
        return trouver(id);
    }

    public Compte trouver(Long id) {
        return chercher(id).orElseThrow(Introuvable::new);
    }

    public boolean releve(Long id) {
        return chercher(id).isPresent();
    }

    private Optional<Compte> chercher(Long id) {
        return comptes.gerable(id, intervention.perimetre(), intervention.jour());
    }

    /** Droits en vigueur du compte qui relèvent de moi. */
    public List<Habilitation> droitsAMoi(Compte compte) {
        return comptes.droitsDe(List.of(compte), intervention.perimetre(), intervention.jour());
    }

    /** Vrai si rien de ce que le compte peut faire n'est hors de mon périmètre. */
    public boolean toutAMoi(Compte compte) {
        return droitsAMoi(compte).size() == enVigueur(compte).size();
    }

    /** Vrai si je pourrais accorder moi-même tout ce que le compte peut faire. */
    public boolean toutAccordable(Compte compte) {
        List<Lieu> accordables = accordables();
        return enVigueur(compte).stream()
                .allMatch(droit -> accordables.stream().anyMatch(lieu -> droit.porte(lieu.profil(), lieu.sur())));
    }

    public void exigerToutAccordable(Compte compte) {
        if (!toutAccordable(compte)) {
            throw new Impossible("compte.trop.large");
        }
    }

    /** Ce que mes droits permettent d'accorder. */
    public List<Lieu> accordables() {
        return octroi.accordables(mesDroits(), intervention.jour());
    }

    /** Refuse un profil que mes droits ne permettent pas d'accorder sur ce périmètre. */
    public void exigerAccordable(Profil profil, String sur) {
        octroi.exiger(mesDroits(), profil, sur, intervention.jour());
    }

    private List<Habilitation> mesDroits() {
        return comptes.droitsDe(
                comptes.trouver(intervention.signature().compte()).orElseThrow());
    }

    private List<Habilitation> enVigueur(Compte compte) {
        return comptes.droitsDe(compte).stream()
                .filter(droit -> droit.enVigueur(intervention.jour()))
                .toList();
    }
}
