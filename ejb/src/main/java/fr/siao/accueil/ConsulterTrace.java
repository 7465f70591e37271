package fr.siao.accueil;

import static fr.siao.compte.Profil.Noms.DELEGUE_PROTECTION_DONNEES;

import fr.siao.compte.Acte;
import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.trace.Traces;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Le délégué à la protection des données lit qui a vu ou changé le dossier d'un ménage (TRA-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "trace.consulter", lecture = true)
@RolesAllowed({DELEGUE_PROTECTION_DONNEES})
public class ConsulterTrace {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Traces traces;

    @Inject
    private Comptes comptes;

    private static final int LISTE_MAX = 500;

    /** Une ligne : qui, quand, quel acte. */
    public record Ligne(Instant quand, String qui, String acte, String objet) {}

    public List<Ligne> duMenage(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("trace", null, menage.id());
        return traces.duMenage(menage.id(), LISTE_MAX).stream()
                .map(t -> new Ligne(
                        t.getInstant(),
                        Optional.ofNullable(t.getCompte())
                                .flatMap(comptes::trouver)
                                .map(Compte::getNomComplet)
                                .orElse(""),
                        t.getActe(),
                        t.getObjet()))
                .toList();
    }

    /** Relit la chaîne des sceaux. @return le premier numéro de trace qui ne tient plus, vide si tout tient */
    public Optional<Long> verifier() {
        return traces.verifier();
    }
}
