package fr.siao.evaluation;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import fr.siao.socle.Signes;
import fr.siao.socle.Textes;
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
import java.time.Instant;

/** Ce que raconte une partie de l'évaluation ; effacé deux ans après sa publication (EVA-4, RGP-2). */
@Entity
@Table(name = "evaluation_recit")
public class Recit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Evaluation evaluation;

    @Enumerated(EnumType.STRING)
    private Partie partie;

    private String texte;

    @Column(name = "modifie_le")
    private Instant modifieLe;

    @Column(name = "modifie_par")
    private Long modifiePar;

    @Version
    private int version;

    protected Recit() {}

    Recit(Evaluation evaluation, Partie partie) {
        this.evaluation = evaluation;
        this.partie = partie;
    }

    /** @throws SaisieInvalide si la partie ne se raconte pas, ou si le texte est trop long */
    void ecrire(String saisi, Signature par) {
        String propre = propre(partie, saisi);
        texte = propre;
        modifieLe = par.instant();
        modifiePar = par.compte();
    }

    public static String propre(Partie partie, String saisi) {
        if (!partie.seRaconte()) {
            throw new SaisieInvalide("recit.aucun", Textes.libelle(partie));
        }
        String propre = Signes.texte(saisi);
        if (propre != null && propre.length() > partie.recitMax()) {
            throw new SaisieInvalide("recit.long", Textes.libelle(partie), partie.recitMax());
        }
        return propre;
    }

    public Partie getPartie() {
        return partie;
    }

    public String getTexte() {
        return texte;
    }

    public Instant getModifieLe() {
        return modifieLe;
    }

    public Long getModifiePar() {
        return modifiePar;
    }

    public int getVersion() {
        return version;
    }
}
