package fr.siao.compte;

import fr.siao.compte.Connexions.Presence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Donne aux pages la présence que le portier a lue pour cette requête. */
@Named("moi")
@RequestScoped
public class Moi {
    @Inject
    private HttpServletRequest requete;

    public Presence presence() {
        return (Presence) requete.getAttribute("fr.siao.presence");
    }

    public boolean a(Profil... profils) {
        for (Profil profil : profils) {
            if (presence().a(profil)) {
                return true;
            }
        }
        return false;
    }

    /** Vrai tant que la personne n'a pas choisi elle-même son mot de passe : rien d'autre ne lui est ouvert. */
    public boolean isMotDePasseProvisoire() {
        return presence().provisoire();
    }

    public boolean isStructure() {
        return a(Profil.RESPONSABLE_DISPOSITIF, Profil.GESTIONNAIRE_ENTITE);
    }

    public boolean isSiao() {
        return a(Profil.OPERATEUR_SIAO, Profil.COORDINATEUR_SIAO);
    }

    public boolean isCoordinateur() {
        return a(Profil.COORDINATEUR_SIAO);
    }

    public boolean isGestionnaire() {
        return a(Profil.GESTIONNAIRE_ENTITE);
    }

    public boolean isIntervenant() {
        return a(Profil.INTERVENANT_SOCIAL);
    }

    /** Écoutant du 115 ou plateforme à l'hôtel : ils rencontrent des ménages, les cherchent et tiennent leur dossier. */
    public boolean isRencontre() {
        return isIntervenant() || isPlateforme() || a(Profil.ECOUTANT_115);
    }

    /** Qui accompagne ou oriente un ménage : l'évalue, tient ses échéances et ses pièces. */
    public boolean isAccompagne() {
        return Profil.ACCOMPAGNENT.stream().anyMatch(this::a);
    }

    public boolean isPlateforme() {
        return a(Profil.TRAVAILLEUR_PASH, Profil.RESPONSABLE_PASH);
    }

    public boolean isEtat() {
        return a(Profil.SERVICE_ETAT);
    }

    public boolean isDelegue() {
        return a(Profil.DELEGUE_PROTECTION_DONNEES);
    }
}
