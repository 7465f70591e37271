package fr.siao.information;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.offre.Structure;
import fr.siao.offre.Structures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Les messages du territoire : ce qui est parti, ce qui attend, ce qui a échoué, ce qui est à imprimer (INF-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "information.consulter-messages", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterMessages {
    @Inject
    private Intervention intervention;

    @Inject
    private Messages messages;

    @Inject
    private Menages menages;

    @Inject
    private Structures structures;

    private static final int LISTE_MAX = 200;

    /** Un message de la liste. */
    public record Ligne(
            Long id,
            String cle,
            Message.Canal canal,
            Message.Etat etat,
            String destinataire,
            String texte,
            int essais,
            String erreur,
            Instant creeLe,
            Instant envoyeLe,
            Instant prochainEssai) {}

    /** La boîte d'envoi : combien de messages par canal et par état, et les derniers de ceux que l'on a choisis. */
    public record Boite(List<Messages.Nombre> nombres, List<Ligne> messages) {}

    /** De quoi imprimer la lettre qui remplace un SMS, et à qui la confier. */
    public record Lettre(
            Long id,
            Message.Etat etat,
            String siao,
            String telephone,
            String cle,
            String nom,
            String structure,
            String adresse,
            String texte,
            Instant creeLe) {}

    public Boite voir(@NotEmpty Set<Message.Canal> canaux, @NotEmpty Set<Message.Etat> etats) {
        var perimetre = intervention.perimetre();
        List<Message> recents = messages.recents(perimetre, canaux, etats, LISTE_MAX);
        Map<Long, String> cles =
                menages.cles(recents.stream().map(Message::getMenage).toList());
        return new Boite(
                messages.nombres(perimetre),
                recents.stream().map(m -> ligne(m, cles.get(m.getMenage()))).toList());
    }

    public Lettre lettre(Long id) {
        Message m = messages.trouver(id, intervention.perimetre())
                .filter(message -> message.getCanal() != Message.Canal.COURRIEL)
                .orElseThrow(Introuvable::new);
        Menage menage = menages.parId(m.getMenage());
        intervention.concerne("message", m.id(), menage.id());
        Structure referente = structures.trouver(menage.getStructureReferente()).orElse(null);
        return new Lettre(
                m.id(),
                m.getEtat(),
                menage.getSiao().getNom(),
                menage.getSiao().getTelephone(),
                menage.getCle(),
                menage.titulaire().getAppellation(),
                referente == null ? "" : referente.getNom(),
                referente == null ? "" : referente.adressePostale(),
                m.getTexte(),
                m.getCreeLe());
    }

    private Ligne ligne(Message m, String cle) {
        intervention.concerne("message", m.id(), m.getMenage());
        return new Ligne(
                m.id(),
                cle,
                m.getCanal(),
                m.getEtat(),
                m.getDestinataire(),
                m.getTexte(),
                m.getEssais(),
                m.getErreur(),
                m.getCreeLe(),
                m.getEnvoyeLe(),
                m.getProchainEssai());
    }
}
