package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.menage.Remise;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** À quels adultes d'un ménage que l'on suit son dossier peut se remettre (RGP-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "accueil.ouvrir-remise", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class OuvrirRemise {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    public record Adulte(String cle, String appellation) implements Serializable {}

    /** Le ménage, et ses adultes d'aujourd'hui. */
    public record Vue(String cle, String nom, String portrait, List<Adulte> adultes) implements Serializable {}

    public Vue voir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("menage", menage.id(), menage.id());
        return new Vue(
                menage.getCle(),
                menage.titulaire().getAppellation(),
                menage.portrait(intervention.jour()).enMots(),
                Remise.adultes(menage, intervention.jour()).stream()
                        .map(p -> new Adulte(p.getCle(), p.getAppellation()))
                        .toList());
    }
}
