package fr.siao.mesure.jeu;

import fr.siao.menage.Sexe;
import fr.siao.menage.doubles.Signalement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Une base de personnes et des signalements que l'on tape ensuite : la moitié sont des personnes de la base, saisies
 * autrement ; l'autre moitié n'y sont pas, mais y ont un frère, un jumeau, un parent, un homonyme.
 */
public final class Jeu {
    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 1);
    private static final int ESSAIS = 40;
    private static final String[] SURNOMS = {
        "Titi", "Momo", "Papi", "Nini", "Doudou", "Kiki", "Lulu", "Zaza", "Bébert", "Marin", "Breton", "Gitan", "Prof"
    };
    private static final String[] QUALITES = {"", "Le Grand ", "Le Petit ", "Le Vieux ", "Tonton ", "Mon "};

    /**
     * Un signalement tapé.
     *
     * @param numero la personne qu'il désigne
     * @param connue vrai si elle est dans la base
     * @param piege ce qu'il est, pour dire où l'on se trompe
     */
    public record Saisie(Signalement signalement, long numero, boolean connue, String piege) {}

    private final SplittableRandom hasard;
    private final Fautes fautes;
    private final List<Origine> origines = Origine.toutes();
    private final List<Individu> individus = new ArrayList<>();
    private final List<Saisie> saisies = new ArrayList<>();
    private long numeros;

    /** @param graine la même redonne le même jeu */
    public Jeu(long graine, int personnes, int nombreSaisies) {
        hasard = new SplittableRandom(graine);
        fautes = new Fautes(hasard);
        while (individus.size() < personnes) {
            foyer();
        }
        for (int i = 0; i < nombreSaisies; i++) {
            Individu modele = individus.get(hasard.nextInt(individus.size()));
            saisies.add(i % 2 == 0 ? ressaisi(modele) : nouveau(modele));
        }
    }

    /** Les signalements de la base ; le rang dit le numéro. */
    public List<Signalement> base() {
        return individus.stream().map(Individu::enregistre).toList();
    }

    public List<Saisie> saisies() {
        return saisies;
    }

    /** Un adulte, parfois deux, et leurs enfants : même nom, même téléphone, parfois le même jour. */
    private void foyer() {
        Origine origine = origines.get(hasard.nextInt(origines.size()));
        Graphie nom = origine.nom(hasard);
        String telephone = fautes.chance(0.75) ? fautes.numero() : null;
        LocalDate parent = jour(18, 65);
        Sexe sexe = fautes.chance(0.5) ? Sexe.FEMME : Sexe.HOMME;
        ajouter(origine, nom, sexe, parent, telephone);
        boolean famille = fautes.chance(0.4);
        if (famille && fautes.chance(0.5)) {
            ajouter(origine, fautes.chance(0.6) ? nom : origine.nom(hasard), autre(sexe), jour(18, 65), null);
        }
        int enfants = famille ? 1 + hasard.nextInt(4) : 0;
        LocalDate ne = parent.plusYears(19).plusDays(hasard.nextInt(3000));
        for (int i = 0; i < enfants && ne.isBefore(AUJOURD_HUI); i++) {
            ajouter(origine, nom, auHasard(), ne, fautes.chance(0.3) ? telephone : null);
            if (!fautes.chance(0.04)) {
                ne = ne.plusDays(330 + hasard.nextInt(1500));
            }
        }
    }

    private void ajouter(Origine origine, Graphie nom, Sexe sexe, LocalDate ne, String telephone) {
        boolean adulte = ne.isBefore(AUJOURD_HUI.minusYears(18));
        boolean surnomme = adulte && fautes.chance(0.015);
        individus.add(new Individu(
                numeros++,
                origine,
                origine.accorde(nom, sexe),
                origine.prenom(sexe, hasard),
                sexe == Sexe.FEMME && adulte && fautes.chance(0.35) ? origine.accorde(origine.nom(hasard), sexe) : null,
                surnomme ? QUALITES[hasard.nextInt(QUALITES.length)] + SURNOMS[hasard.nextInt(SURNOMS.length)] : null,
                sexe,
                fautes.chance(0.03) ? null : fautes.chance(0.08) ? ne.withDayOfYear(1) : ne,
                telephone));
    }

    private Saisie ressaisi(Individu i) {
        String nom = reecrit(i.nom());
        String prenom = reecrit(i.prenom());
        String usage = null;
        String piege = nom.equals(i.nom().usuelle()) && prenom.equals(i.prenom().usuelle()) ? "même" : "réécrit";
        if (i.mariage() != null && fautes.chance(0.5)) {
            piege = "mariée";
            if (fautes.chance(0.5)) {
                usage = reecrit(i.mariage());
            } else {
                usage = fautes.chance(0.5) ? nom : null;
                nom = reecrit(i.mariage());
            }
        }
        if (fautes.chance(0.06)) {
            piege = "interverti";
            String premier = nom;
            nom = prenom;
            prenom = premier;
        }
        Sexe sexe = fautes.chance(0.005) ? autre(i.sexe()) : i.sexe();
        LocalDate ne = fautes.date(i.naissance());
        String telephone = fautes.telephone(i.telephone());
        Signalement saisi = i.surnom() == null
                ? new Signalement(nom, usage, prenom, null, ne, sexe, telephone)
                : new Signalement(null, null, null, fautes.presentation(i.surnom()), ne, sexe, telephone);
        return new Saisie(saisi, i.numero(), true, i.surnom() == null ? piege : "surnom");
    }

    /** Une autre façon, une présentation, une faute : chacune peut arriver. */
    private String reecrit(Graphie nom) {
        String ecrit = fautes.chance(0.35) ? nom.autre(hasard) : nom.usuelle();
        if (fautes.chance(0.15)) {
            ecrit = fautes.morceau(ecrit);
        }
        if (fautes.chance(0.12)) {
            ecrit = fautes.frappe(ecrit);
        }
        return fautes.chance(0.3) ? fautes.presentation(ecrit) : ecrit;
    }

    private Saisie nouveau(Individu proche) {
        Origine origine = proche.origine();
        double tirage = hasard.nextDouble();
        LocalDate ne = proche.naissance() == null ? jour(0, 65) : proche.naissance();
        String telephone = fautes.chance(0.6) ? proche.telephone() : null;
        Sexe sexe = auHasard();
        if (tirage < 0.40) {
            Origine quelconque = origines.get(hasard.nextInt(origines.size()));
            return inconnu("inconnu", quelconque, quelconque.nom(hasard), null, sexe, date(jour(0, 65)), numero());
        }
        if (tirage < 0.60) {
            return inconnu(
                    "frère ou sœur",
                    origine,
                    proche.nom(),
                    autrePrenom(proche, sexe),
                    sexe,
                    date(ne.plusDays((300 + hasard.nextInt(4000)) * (fautes.chance(0.5) ? 1 : -1))),
                    telephone);
        }
        if (tirage < 0.72) {
            return inconnu("jumeau", origine, proche.nom(), prenomDeJumeau(proche, sexe), sexe, ne, telephone);
        }
        if (tirage < 0.82) {
            return inconnu("homonyme", origine, proche.nom(), proche.prenom(), proche.sexe(), jour(0, 65), numero());
        }
        if (tirage < 0.91) {
            return inconnu(
                    "même prénom, même jour",
                    origine,
                    origine.nom(hasard),
                    proche.prenom(),
                    proche.sexe(),
                    ne,
                    numero());
        }
        return inconnu(
                "parent ou enfant",
                origine,
                proche.nom(),
                fautes.chance(0.1) ? proche.prenom() : autrePrenom(proche, sexe),
                sexe,
                date(
                        ne.plusYears(20 + hasard.nextInt(20)).isBefore(AUJOURD_HUI)
                                ? ne.plusYears(20 + hasard.nextInt(20))
                                : ne.minusYears(20 + hasard.nextInt(20))),
                telephone);
    }

    private Saisie inconnu(
            String piege, Origine origine, Graphie nom, Graphie prenom, Sexe sexe, LocalDate ne, String telephone) {
        Graphie sien = prenom == null ? origine.prenom(sexe, hasard) : prenom;
        return new Saisie(
                new Signalement(origine.accorde(nom, sexe).usuelle(), null, sien.usuelle(), null, ne, sexe, telephone),
                numeros++,
                false,
                piege);
    }

    /** Souvent choisi pour aller avec l'autre : la même initiale. */
    private Graphie prenomDeJumeau(Individu proche, Sexe sexe) {
        Graphie prenom = autrePrenom(proche, sexe);
        if (fautes.chance(0.5)) {
            return prenom;
        }
        char initiale = proche.prenom().usuelle().charAt(0);
        for (int i = 0; i < ESSAIS && prenom.usuelle().charAt(0) != initiale; i++) {
            prenom = autrePrenom(proche, sexe);
        }
        return prenom;
    }

    private Graphie autrePrenom(Individu proche, Sexe sexe) {
        for (; ; ) {
            Graphie prenom = proche.origine().prenom(sexe, hasard);
            if (!prenom.equals(proche.prenom())) {
                return prenom;
            }
        }
    }

    private LocalDate date(LocalDate ne) {
        return fautes.chance(0.05) ? null : ne;
    }

    private String numero() {
        return fautes.chance(0.5) ? fautes.numero() : null;
    }

    private LocalDate jour(int ageMin, int ageMax) {
        return AUJOURD_HUI.minusDays(365L * ageMin + hasard.nextInt(365 * (ageMax - ageMin)));
    }

    private Sexe auHasard() {
        return fautes.chance(0.5) ? Sexe.FEMME : Sexe.HOMME;
    }

    private static Sexe autre(Sexe sexe) {
        return sexe == Sexe.FEMME ? Sexe.HOMME : Sexe.FEMME;
    }
}
