package fr.siao.demonstration.menage;

import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.menage.Composition;
import fr.siao.menage.Lien;
import fr.siao.menage.Sexe;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ménage inventé. Son suivi et son séjour à l'hôtel lui sont donnés avant qu'il soit écrit. */
public final class Menage {
    public final long id;
    public final String cle;
    public final Siao siao;
    public final List<Personne> personnes;
    public final boolean animaux;
    public final boolean mobiliteReduite;
    private final LocalDate jour;
    public LocalDateTime creeLe;
    public LocalDate hotelDepuis;
    public Long referent;
    public Long structureReferente;
    private List<Long> numeros;

    Menage(
            long id,
            String cle,
            Siao siao,
            List<Personne> personnes,
            boolean animaux,
            boolean mobiliteReduite,
            LocalDate jour) {
        this.id = id;
        this.cle = cle;
        this.siao = siao;
        this.personnes = personnes;
        this.animaux = animaux;
        this.mobiliteReduite = mobiliteReduite;
        this.jour = jour;
    }

    /** Les numéros de ses personnes, dans leur ordre ; pris la première fois qu'on les demande. */
    public List<Long> numeros(Ecriture ecriture) {
        if (numeros == null) {
            numeros = personnes.stream()
                    .map(personne -> ecriture.numero(Table.PERSONNE))
                    .toList();
        }
        return numeros;
    }

    public Personne titulaire() {
        return personnes.get(0);
    }

    /** La typologie du métier, et aucune autre. */
    public Composition composition() {
        int hommes = (int) adultes().filter(p -> p.sexe() == Sexe.HOMME).count();
        int femmes = (int) adultes().count() - hommes;
        boolean couple = personnes.stream().anyMatch(p -> p.lien() == Lien.CONJOINT);
        return Composition.deduire(hommes, femmes, mineurs(), couple);
    }

    public int mineurs() {
        return (int) personnes.stream().filter(p -> !p.majeure(jour)).count();
    }

    public boolean famille() {
        return mineurs() > 0;
    }

    /** Vrai si un enfant a au moins cet âge. */
    public boolean mineurEcolier(int ans) {
        return personnes.stream().anyMatch(p -> !p.majeure(jour) && p.age(jour) >= ans);
    }

    /** Naissance de la personne la plus jeune. */
    public LocalDate plusJeune() {
        return personnes.stream()
                .map(Personne::naissance)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public LocalDate adultePlusJeune() {
        return adultes().map(Personne::naissance).max(Comparator.naturalOrder()).orElse(null);
    }

    public LocalDate adultePlusAge() {
        return adultes().map(Personne::naissance).min(Comparator.naturalOrder()).orElse(null);
    }

    public LocalDate terme() {
        return personnes.stream()
                .map(Personne::terme)
                .filter(terme -> terme != null)
                .findFirst()
                .orElse(null);
    }

    private Stream<Personne> adultes() {
        return personnes.stream().filter(p -> p.majeure(jour));
    }
}
