package fr.siao.menage;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** Une personne dans un ménage, entre deux dates ; jamais dans deux à la fois (MEN-1). */
@Entity
@Table(name = "appartenance")
public class Appartenance {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Personne personne;

    @Enumerated(EnumType.STRING)
    private Lien lien;

    private LocalDate debut;
    private LocalDate fin;

    protected Appartenance() {}

    Appartenance(Menage menage, Personne personne, Lien lien, LocalDate debut) {
        this.menage = menage;
        this.personne = personne;
        this.lien = lien;
        this.debut = debut;
    }

    /** @throws SaisieInvalide si elle finirait avant d'avoir commencé */
    void exigerCommencee(LocalDate jour) {
        if (jour.isBefore(debut)) {
            throw new SaisieInvalide("evenement.avantArrivee", personne.getAppellation());
        }
    }

    void finir(LocalDate jour) {
        fin = jour;
    }

    /** Elle n'a jamais été : un intervalle vide, qui ne compte aucun jour. */
    void annuler() {
        fin = debut;
    }

    void rouvrir() {
        fin = null;
    }

    /** Deux parcours d'une même personne : où ils se chevauchent, le premier l'emporte, et l'autre n'a pas été. */
    static void departager(List<Appartenance> primant, List<Appartenance> cedant) {
        for (Appartenance autre : cedant) {
            primant.forEach(autre::ceder);
        }
    }

    private void ceder(Appartenance prime) {
        if (vide() || prime.vide() || !chevauche(prime)) {
            return;
        }
        if (debut.isBefore(prime.debut)) {
            fin = prime.debut;
        } else if (prime.fin == null || fin != null && !fin.isAfter(prime.fin)) {
            annuler();
        } else {
            debut = prime.fin;
        }
    }

    /** Vrai si un jour au moins est des deux. */
    boolean chevauche(Appartenance autre) {
        return !vide()
                && !autre.vide()
                && (fin == null || fin.isAfter(autre.debut))
                && (autre.fin == null || autre.fin.isAfter(debut));
    }

    private boolean vide() {
        return debut.equals(fin);
    }

    void passerA(Personne personne) {
        this.personne = personne;
    }

    void changer(Lien lien) {
        this.lien = lien;
    }

    public Menage getMenage() {
        return menage;
    }

    public Personne getPersonne() {
        return personne;
    }

    public Lien getLien() {
        return lien;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    /** Du jour de début, compris, au jour de fin, non compris. */
    public boolean couvre(LocalDate jour) {
        return !jour.isBefore(debut) && (fin == null || jour.isBefore(fin));
    }

    public boolean presente() {
        return fin == null;
    }
}
