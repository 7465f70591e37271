package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Appartenance;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.menage.Remise;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Remet son dossier à une personne adulte d'un ménage, à lire ou à emporter (RGP-1). L'acte se trace : à qui, sous quelle
 * forme, avec quels accords ; le document, lui, ne se garde nulle part.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("accueil.remettre-dossier")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class RemettreDossier {
    /** À lire, ou à donner à un autre logiciel. */
    public enum Forme {
        PDF,
        JSON
    }

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private AssemblerDossier assembler;

    /**
     * Fait le document.
     *
     * @param pour clé de la personne à qui on le remet
     * @param accords clés des autres adultes qui ont donné leur accord, et le jour où ils l'ont donné
     */
    public byte[] remettre(
            String cle, @NotNull String pour, @NotNull Map<String, LocalDate> accords, @NotNull Forme forme) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        List<Appartenance> passages = menages.passages(menage);
        Remise remise = new Remise(menage, pour, accords, intervention.signature());
        intervention.concerne("remise", remise.pour().id(), menage.id(), forme.name());
        accords.forEach((adulte, jour) ->
                intervention.concerne("accord", menage.membre(adulte).id(), menage.id(), jour.toString()));
        DossierRemis dossier = assembler.assembler(menage, passages, remise, accords, intervention.maintenant());
        return forme == Forme.PDF
                ? PapierDossier.de(dossier)
                : JSON.toJson(dossier).getBytes(StandardCharsets.UTF_8);
    }
}
