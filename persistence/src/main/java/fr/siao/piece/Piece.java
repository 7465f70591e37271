package fr.siao.piece;

import fr.siao.menage.Menage;
import fr.siao.menage.Personne;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Un justificatif versé au dossier. Celui d'une personne la suit d'un ménage à l'autre ; celui d'un ménage y reste. Retirée,
 * une pièce n'a plus de contenu, et l'on sait qu'elle a été là.
 */
@Entity
@Table(name = "piece")
public class Piece {
    /** Cinq Mio : un avis d'imposition numérisé, une photo de téléphone. */
    public static final int OCTETS_MAX = 5 * 1024 * 1024;

    private static final int ANNEES_MAX = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Personne personne;

    private String nature;

    @Enumerated(EnumType.STRING)
    private Forme forme;

    private int octets;
    private String empreinte;

    @Column(name = "valable_jusqu_au")
    private LocalDate valableJusquAu;

    private String envoi;

    @Column(name = "deposee_le")
    private Instant deposeeLe;

    @Column(name = "deposee_par")
    private Long deposeePar;

    @Column(name = "retiree_le")
    private Instant retireeLe;

    @Column(name = "retiree_par")
    private Long retireePar;

    @Column(name = "retrait_motif")
    private String retraitMotif;

    @Version
    private int version;

    protected Piece() {}

    /**
     * Verse une pièce.
     *
     * @param menage où on la verse ; ouvert
     * @param personne celle qu'elle concerne, présente dans ce ménage ; nulle si c'est tout le ménage
     * @param nature code de la nomenclature « NATURE_PIECE », déjà vérifié
     * @param nom celui du fichier sur le poste, qui ne se garde pas
     * @param valableJusquAu dernier jour de validité ; nul si elle n'en a pas
     * @param envoi propre à la page ouverte : le même fichier envoyé deux fois n'est qu'une pièce, un autre en est une autre
     * @throws SaisieInvalide si le fichier est vide, trop gros, ou n'est pas ce qu'il dit (SEC-4)
     */
    public Piece(
            Menage menage,
            Personne personne,
            String nature,
            String nom,
            byte[] contenu,
            LocalDate valableJusquAu,
            String envoi,
            Signature par) {
        menage.exigerOuvert();
        if (contenu.length == 0) {
            throw new SaisieInvalide("piece.vide");
        }
        if (contenu.length > OCTETS_MAX) {
            throw new SaisieInvalide("piece.grosse");
        }
        if (valableJusquAu != null
                && Math.abs(valableJusquAu.getYear() - par.jour().getYear()) > ANNEES_MAX) {
            throw new SaisieInvalide("piece.validite");
        }
        this.menage = personne == null ? menage : null;
        this.personne = personne;
        this.nature = nature;
        this.forme = Forme.de(nom, contenu);
        this.octets = contenu.length;
        this.empreinte = empreinte(contenu);
        this.valableJusquAu = valableJusquAu;
        this.envoi = UUID.nameUUIDFromBytes((envoi + empreinte).getBytes(StandardCharsets.UTF_8))
                .toString();
        this.deposeeLe = par.instant();
        this.deposeePar = par.compte();
    }

    private static String empreinte(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ôte la pièce ; son contenu s'efface à part. @throws Impossible si elle l'est déjà */
    public void retirer(String motif, Signature par) {
        exigerPresente();
        retireeLe = par.instant();
        retireePar = par.compte();
        retraitMotif = motif;
        envoi = UUID.randomUUID().toString(); // le même fichier peut revenir
    }

    /** @throws Impossible si elle a été retirée : elle n'a plus de contenu */
    public void exigerPresente() {
        if (retireeLe != null) {
            throw new Impossible("piece.retiree");
        }
    }

    /** Est-ce le même fichier ? */
    public boolean redit(Piece autre) {
        return empreinte.equals(autre.empreinte);
    }

    /** Est-ce le même fichier, du même compte et de la même page ? */
    public boolean memeEnvoi(Piece autre) {
        return deposeePar.equals(autre.deposeePar) && envoi.equals(autre.envoi);
    }

    /** Elle ne vaut plus rien ce jour-là. */
    public boolean perimee(LocalDate jour) {
        return valableJusquAu != null && valableJusquAu.isBefore(jour);
    }

    public Long id() {
        return id;
    }

    /** Nul si elle est à une personne. */
    public Menage getMenage() {
        return menage;
    }

    /** Nulle si elle est au ménage. */
    public Personne getPersonne() {
        return personne;
    }

    public String getNature() {
        return nature;
    }

    public Forme getForme() {
        return forme;
    }

    public int getOctets() {
        return octets;
    }

    public LocalDate getValableJusquAu() {
        return valableJusquAu;
    }

    public Instant getDeposeeLe() {
        return deposeeLe;
    }

    public Long getDeposeePar() {
        return deposeePar;
    }

    /** Nul tant qu'elle est au dossier. */
    public Instant getRetireeLe() {
        return retireeLe;
    }

    public Long getRetireePar() {
        return retireePar;
    }

    public String getRetraitMotif() {
        return retraitMotif;
    }
}
