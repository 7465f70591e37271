package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;

/** La fiche d'une personne, telle que l'on s'apprête à la corriger. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "personne.consulter", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterPersonne {
    @Inject
    private Intervention intervention;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Personnes personnes;

    @Inject
    private Comptes comptes;

    /**
     * Une fiche et sa version.
     *
     * @param menage clé du ménage où elle est, ou du dernier où elle fut
     * @param par qui l'a corrigée en dernier, vide si personne ne l'a fait
     */
    public record Fiche(
            String cle, int version, String appellation, String menage, Identite identite, String par, Instant quand)
            implements Serializable {}

    public Fiche voir(String cle) {
        Personne personne = personnes.deChezNous(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        Menage menage = personne.menage() != null
                ? personne.menage()
                : personne.getPassages().get(personne.getPassages().size() - 1).getMenage();
        acces.exiger(menage);
        intervention.concerne("personne", personne.id(), menage.id());
        return new Fiche(
                personne.getCle(),
                personne.getVersion(),
                personne.getAppellation(),
                menage.getCle(),
                personne.getIdentite(),
                comptes.nom(personne.getCorrigeePar()),
                personne.getCorrigeeLe());
    }
}
