package fr.siao.information;

import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Message à un ménage, ou à un professionnel à propos d'un ménage, déposé dans la transaction de la décision qu'il annonce et envoyé ensuite (INF-3) : rien ne part
 * sans décision écrite, rien de décidé ne se perd.
 */
@Entity
@Table(name = "message")
public class Message {
    /** Par où il part : au ménage par SMS, ou par lettre sans téléphone ; à un professionnel par courriel. */
    public enum Canal {
        SMS,
        COURRIER,
        COURRIEL
    }

    /** Vie d'un message. */
    public enum Etat {
        A_ENVOYER,
        ENVOYE,
        REMIS,
        ECHEC,
        A_IMPRIMER
    }

    static final int ESSAIS_MAX = 6;
    private static final int ERREUR_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String cle;

    @Column(name = "menage_id")
    private Long menage;

    @Enumerated(EnumType.STRING)
    private Canal canal;

    private String destinataire;
    private String objet;
    private String texte;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    private int essais;

    @Column(name = "prochain_essai")
    private Instant prochainEssai;

    @Column(name = "cree_le")
    private Instant creeLe;

    @Column(name = "envoye_le")
    private Instant envoyeLe;

    private String erreur;

    @Version
    private int version;

    protected Message() {}

    /**
     * Dépose un message.
     *
     * @param cle nomme la décision annoncée : la même ne s'annonce pas deux fois
     * @param telephone nul si le ménage n'en a pas : une lettre remplace le SMS
     */
    public Message(String cle, Long menage, String telephone, String texte, Instant maintenant) {
        this.cle = cle;
        this.menage = menage;
        this.canal = telephone == null ? Canal.COURRIER : Canal.SMS;
        this.destinataire = telephone;
        this.texte = texte;
        this.etat = telephone == null ? Etat.A_IMPRIMER : Etat.A_ENVOYER;
        this.prochainEssai = telephone == null ? null : maintenant;
        this.creeLe = maintenant;
    }

    /**
     * Courriel à un professionnel : une phrase sans nom, le ménage y est par sa clé.
     *
     * @param adresse celle de son compte
     */
    public static Message courriel(
            String cle, Long menage, String adresse, String objet, String texte, Instant maintenant) {
        Message message = new Message(cle, menage, adresse, texte, maintenant);
        message.canal = Canal.COURRIEL;
        message.objet = objet;
        return message;
    }

    public void envoyer(Instant maintenant) {
        etat = Etat.ENVOYE;
        envoyeLe = maintenant;
        prochainEssai = null;
        erreur = null;
        essais++;
    }

    /** L'envoi a échoué : nouvel essai plus tard, de plus en plus tard ; un SMS devient enfin une lettre. */
    public void echouer(String raison, Instant maintenant) {
        essais++;
        erreur = raison == null || raison.length() <= ERREUR_MAX ? raison : raison.substring(0, ERREUR_MAX);
        if (essais >= ESSAIS_MAX) {
            etat = Etat.ECHEC;
            prochainEssai = null;
        } else {
            prochainEssai = maintenant.plus(Duration.ofMinutes(1L << (2 * (essais - 1))));
        }
    }

    /** La lettre imprimée a été remise au ménage, ou lui a été envoyée. */
    public void remettre(Instant maintenant) {
        if (!lettre()) {
            throw new Impossible("message.pas.lettre");
        }
        etat = Etat.REMIS;
        envoyeLe = maintenant;
    }

    /** Ce message attend qu'on l'imprime : le ménage n'a pas de téléphone, ou le SMS n'a pas pu partir. */
    public boolean lettre() {
        return canal != Canal.COURRIEL && (etat == Etat.A_IMPRIMER || etat == Etat.ECHEC);
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public String getCle() {
        return cle;
    }

    public Long getMenage() {
        return menage;
    }

    public Canal getCanal() {
        return canal;
    }

    public String getDestinataire() {
        return destinataire;
    }

    /** Objet d'un courriel ; nul pour un message au ménage. */
    public String getObjet() {
        return objet;
    }

    public String getTexte() {
        return texte;
    }

    public Etat getEtat() {
        return etat;
    }

    public int getEssais() {
        return essais;
    }

    public Instant getProchainEssai() {
        return prochainEssai;
    }

    public Instant getCreeLe() {
        return creeLe;
    }

    public Instant getEnvoyeLe() {
        return envoyeLe;
    }

    public String getErreur() {
        return erreur;
    }
}
