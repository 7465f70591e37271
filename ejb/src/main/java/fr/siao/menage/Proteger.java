package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Protège un ménage en danger : il n'existe plus que pour une équipe nommée (MEN-9, URG-10). Aucune raison, aucune
 * vérification n'est demandée d'abord.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.proteger")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class Proteger {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Protections protections;

    @Inject
    private EquipePossible possible;

    @Inject
    private Comptes comptes;

    @Inject
    private Nomenclatures nomenclatures;

    /** L'équipe : qui protège, le référent, et au moins quelqu'un du SIAO, qui puisse continuer à orienter. */
    public void proteger(String cle) {
        Menage menage = garder(cle);
        Signature par = intervention.signature();
        if (!intervention.perimetre().contientSiao(menage.getSiao().id())
                && menage.getReferent() != null
                && !menage.getReferent().equals(par.compte())) {
            throw new Impossible("protection.referent");
        }
        Protection protection = Protection.poser(menage, par);
        comptes.trouver(menage.getReferent())
                .filter(Compte::actif)
                .map(Compte::id)
                .filter(referent -> !protection.compte(referent))
                .ifPresent(referent -> protection.nommer(referent, par));
        possible.completer(protection, par);
        protections.ajouter(protection);
    }

    /** @throws SaisieInvalide si ce compte n'est ni du SIAO, ni de la structure référente */
    public void nommer(String cle, Long compte) {
        Menage menage = garder(cle);
        if (possible.de(menage, intervention.jour()).keySet().stream().noneMatch(c -> c.id().equals(compte))) {
            throw new SaisieInvalide("protection.equipe.choix");
        }
        vive(menage).nommer(compte, intervention.signature());
    }

    /** @throws Impossible si plus personne du SIAO ne verrait le ménage */
    public void retirer(String cle, Long compte) {
        Menage menage = garder(cle);
        Protection protection = vive(menage);
        if (possible.orienteurs(protection, intervention.jour()).equals(Set.of(compte))) {
            throw new Impossible("protection.equipe.siao");
        }
        protection.retirer(compte, intervention.signature());
    }

    public void lever(String cle, String motif) {
        nomenclatures.exiger(Liste.MOTIF_LEVEE_PROTECTION, motif, intervention.jour());
        vive(garder(cle)).lever(motif, intervention.signature());
    }

    private Protection vive(Menage menage) {
        return protections.vive(menage).orElseThrow(() -> new Impossible("protection.levee"));
    }

    private Menage garder(String cle) {
        Menage menage = menages.verrouiller(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("protection", menage.id(), menage.id());
        return menage;
    }
}
