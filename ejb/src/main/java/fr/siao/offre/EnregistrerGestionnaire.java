package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Le SIAO enregistre l'entité juridique qui gère des structures, ou corrige son nom (OFF-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.enregistrer-gestionnaire")
@RolesAllowed({COORDINATEUR_SIAO})
public class EnregistrerGestionnaire {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestionnaires gestionnaires;

    /** Le gestionnaire enregistré ; {@code connu} s'il l'était déjà d'un autre SIAO, sous ce nom. */
    public record Enregistre(Long id, String nom, boolean connu) {}

    /**
     * Enregistre un gestionnaire. Un SIREN ne l'est qu'une fois : s'il l'est par un autre territoire, celui-ci le connaît
     * désormais aussi, sous le nom qu'il a.
     *
     * @throws Impossible si ce SIAO le connaît déjà
     */
    public Enregistre creer(
            String siren, @Size(max = 160) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}") String nom) {
        Long siao = intervention.perimetre().siaoUnique();
        Optional<Gestionnaire> connu = gestionnaires.parSiren(Immatriculation.siren(siren));
        if (connu.isPresent()) {
            Gestionnaire ailleurs = connu.get();
            if (gestionnaires.trouver(ailleurs.id(), intervention.perimetre()).isPresent()) {
                throw new Impossible("gestionnaire.deja", ailleurs.getNom());
            }
            ailleurs.faireConnaitre(siao);
            intervention.concerne("gestionnaire", ailleurs.id(), null);
            return new Enregistre(ailleurs.id(), ailleurs.getNom(), true);
        }
        Gestionnaire nouveau = new Gestionnaire(siren, nom, siao);
        gestionnaires.ajouter(nouveau);
        intervention.concerne("gestionnaire", nouveau.id(), null);
        return new Enregistre(nouveau.id(), nouveau.getNom(), false);
    }

    /** @param version celle que la personne a lue */
    public void renommer(
            Long id,
            int version,
            @Size(max = 160) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}") String nom) {
        Gestionnaire gestionnaire =
                gestionnaires.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        gestionnaire.lueEn(version);
        String avant = gestionnaire.getNom();
        gestionnaire.renommer(nom);
        intervention.change(
                "gestionnaire",
                id,
                new Ecarts().entre("nom", avant, gestionnaire.getNom()).enMots());
    }
}
