package fr.siao.information;

import fr.siao.information.ConsulterMessages.Boite;
import fr.siao.information.ConsulterMessages.Lettre;
import fr.siao.information.ConsulterMessages.Ligne;
import fr.siao.information.Message.Canal;
import fr.siao.information.Message.Etat;
import fr.siao.information.Messages.Nombre;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
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

    private static final Set<Canal> TOUS_CANAUX = EnumSet.allOf(Canal.class);
    private static final Set<Canal> AU_MENAGE = EnumSet.of(Canal.SMS, Canal.COURRIER);

    /** Les messages qu'on a choisi de voir. */
    private enum Vue {
        TOUS(TOUS_CANAUX, EnumSet.allOf(Etat.class)),
        LETTRES(AU_MENAGE, EnumSet.of(Etat.A_IMPRIMER, Etat.ECHEC)),
        ATTENTE(TOUS_CANAUX, EnumSet.of(Etat.A_ENVOYER)),
        PARTIS(TOUS_CANAUX, EnumSet.of(Etat.ENVOYE, Etat.REMIS)),
        PERDUS(EnumSet.of(Canal.COURRIEL), EnumSet.of(Etat.ECHEC));

        private final Set<Canal> canaux;
        private final Set<Etat> etats;

        Vue(Set<Canal> canaux, Set<Etat> etats) {
            this.canaux = canaux;
            this.etats = etats;
        }
    }

    public Boite getBoite() {
        if (lue == null) {
            lue = consulterMessages.voir(vue().canaux, vue().etats);
        }
        return lue;
    }

    public Lettre getLettre() {
        if (lettre == null && id != null) {
            lettre = consulterMessages.lettre(id);
        }
        return lettre;
    }

    /** Vrai si c'est la vue choisie : « lettres », « attente », « partis », « perdus », « tous ». */
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
        Vue vue = Vue.valueOf(nom);
        return getBoite().nombres().stream()
                .filter(n -> vue.canaux.contains(n.canal()) && vue.etats.contains(n.etat()))
                .mapToLong(Nombre::nombre)
                .sum();
    }

    public String ton(Etat etat) {
        return switch (etat) {
            case A_ENVOYER -> "accent";
            case ENVOYE, REMIS -> "bon";
            case ECHEC -> "alerte";
            case A_IMPRIMER -> "attention";
        };
    }

    /** Le titre de la liste. */
    public String getTitre() {
        return dit.dire("messages.titre." + vue().name().toLowerCase(Locale.ROOT));
    }

    /** Vrai si ce message se remet de la main à la main, faute d'avoir pu partir. */
    public boolean lettre(Ligne m) {
        return AU_MENAGE.contains(m.canal()) && (m.etat() == Etat.A_IMPRIMER || m.etat() == Etat.ECHEC);
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
