package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.Identite.Champ;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Textes;
import fr.siao.socle.TroisVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Corrige ou complète ce qui décrit une personne. À deux sur la même fiche, ce qu'un seul a changé se garde ; ce que les
 * deux ont changé autrement arrête tout, et rien n'est écrit (MEN-6).
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("personne.corriger")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class CorrigerPersonne {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Personnes personnes;

    @Inject
    private Event<FicheChangee> changees;

    /** La fiche telle qu'elle a été lue. */
    public record Lue(
            @NotNull String cle, int version, @NotNull Identite identite) {}

    /** @return les champs qu'un autre a changés entre-temps, et que l'on garde */
    public List<Champ> corriger(@NotNull Lue lue, @NotNull @Valid Identite tapee) {
        Personne personne =
                personnes.deChezNous(lue.cle(), intervention.perimetre()).orElseThrow(Introuvable::new);
        Menage menage = personne.menage();
        if (menage != null) {
            menages.verrouiller(menage.getCle(), intervention.perimetre()).orElseThrow(Introuvable::new);
        }
        Menage ouvert = menage != null
                ? menage
                : personne.getPassages().get(personne.getPassages().size() - 1).getMenage();
        acces.exiger(ouvert);
        personnes.verrouiller(personne);
        Identite enregistree = personne.getIdentite();
        TroisVersions<Identite, Champ> versions = new TroisVersions<>(
                Champ.values(),
                personne.getVersion() == lue.version() ? enregistree : lue.identite(),
                enregistree,
                tapee);
        if (!versions.conflits().isEmpty()) {
            throw new Depassee(Textes.dire("personne.fiche"));
        }
        personne.corriger(Identite.de(versions::valeur), intervention.signature());
        intervention.change(
                "personne",
                personne.id(),
                menage == null ? null : menage.id(),
                TroisVersions.enMots(versions.changes()));
        if (menage != null) {
            changees.fire(new FicheChangee(menage, intervention.signature()));
        }
        return versions.repris();
    }
}
