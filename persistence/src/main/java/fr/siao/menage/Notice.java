package fr.siao.menage;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Remise de la notice d'information sur les données : sans elle, aucune personne n'est créée (MEN-4). */
@Embeddable
public class Notice {
    @Enumerated(EnumType.STRING)
    @Column(name = "notice_moyen")
    private MoyenNotice moyen;

    @Column(name = "notice_le")
    private LocalDate le;

    @Column(name = "notice_par")
    private Long par;

    protected Notice() {}

    public Notice(MoyenNotice moyen, LocalDate le, Signature par) {
        if (moyen == null || le == null) {
            throw new SaisieInvalide("personne.notice");
        }
        if (!par.passe(le)) {
            throw new SaisieInvalide("personne.notice.future");
        }
        this.moyen = moyen;
        this.le = le;
        this.par = par.compte();
    }

    public MoyenNotice getMoyen() {
        return moyen;
    }

    public LocalDate getLe() {
        return le;
    }
}
