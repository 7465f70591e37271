package fr.siao.information;

import fr.siao.information.ConsulterMessages.Boite;
import fr.siao.information.ConsulterMessages.Lettre;
import fr.siao.information.ConsulterMessages.Ligne;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.cdi.Param;

/** La boîte d'envoi du SIAO, et la lettre qui remplace un SMS. */
@Named("messages")
@ViewScoped
public class MessagesVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    @Param(name = "etat")
    private String etat;

    @Inject
    private ConsulterMessages consulterMessages;

    @Inject
    private RemettreLettre remettreLettre;

    @Inject
    private Libelles dit;

    private transient Boite lue;
    private transient Lettre lettre;

    /** Les messages qu'on a choisi de voir. */
    private enum Vue {
        TOUS,
        LETTRES(Message.Etat.A_IMPRIMER, Message.Etat.ECHEC),
        ATTENTE(Message.Etat.A_ENVOYER),
        PARTIS(Message.Etat.ENVOYE, Message.Etat.REMIS);

        private final Set<Message.Etat> etats;

        Vue(Message.Etat... etats) {
            this.etats = Set.of(etats);
        }
    }

    public Boite getBoite() {
        if (lue == null) {
            lue = consulterMessages.voir(vue().etats);
        }
        return lue;
    }

    public Lettre getLettre() {
        if (lettre == null && id != null) {
            lettre = consulterMessages.lettre(id);
        }
        return lettre;
    }

    /** Vrai si c'est la vue choisie : « lettres », « attente », « partis », « tous ». */
    public boolean vue(String nom) {
        return vue().name().equalsIgnoreCase(nom);
    }

    private Vue vue() {
        for (Vue vue : Vue.values()) {
            if (vue.name().equalsIgnoreCase(etat)) {
                return vue;
            }
        }
        return Vue.TOUS;
    }

    /** Combien de messages dans une vue. */
    public long nombre(String nom) {
        Set<Message.Etat> etats = Vue.valueOf(nom).etats;
        return getBoite().nombres().entrySet().stream()
                .filter(n -> etats.isEmpty() || etats.contains(n.getKey()))
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }

    public String ton(Message.Etat etat) {
        return switch (etat) {
            case A_ENVOYER -> "accent";
            case ENVOYE, REMIS -> "bon";
            case ECHEC -> "alerte";
            case A_IMPRIMER -> "attention";
        };
    }

    /** Ce qu'il faut savoir de l'envoi : quand il est parti, quand il sera réessayé, pourquoi il a échoué. */
    public String suite(Ligne m) {
        if (m.envoyeLe() != null) {
            return dit.instant(m.envoyeLe());
        }
        if (m.essais() == 0) {
            return "";
        }
        return m.prochainEssai() == null
                ? dit.dire("messages.essais", m.essais())
                : dit.dire("messages.essai", m.essais(), dit.instant(m.prochainEssai()));
    }

    public void remettre() {
        remettreLettre.remettre(id);
        Suite.vers(dit.dire("messages.remise", getLettre().cle()), Ecran.MESSAGES, null);
    }
}
