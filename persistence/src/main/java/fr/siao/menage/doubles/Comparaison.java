package fr.siao.menage.doubles;

import fr.siao.menage.Sexe;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Compare un signalement à d'autres : ses noms ne se préparent qu'une fois. */
public final class Comparaison {
    private static final double AUTREMENT_ECRIT = 0.86;
    private static final double NOM_PROCHE = 0.66;

    /** Plus haut que pour le nom : des jumeaux s'appellent Hassan et Hussein, Amina et Amira. */
    private static final double PRENOM_PROCHE = 0.74;

    private static final int VOISINES_JOURS = 730;
    private static final int INCONCILIABLES_ANNEES = 12;

    private final Signalement signalement;
    private final Noms noms;

    public Comparaison(Signalement signalement) {
        this.signalement = signalement;
        this.noms = Noms.de(signalement);
    }

    /** Les noms d'une personne, prêts à être comparés ; chacun peut être nul. */
    private record Noms(Nom nom, Nom usage, Nom prenom, Nom surnom) {
        static Noms de(Signalement s) {
            return new Noms(Nom.de(s.nom()), Nom.de(s.nomUsage()), Nom.de(s.prenom()), Nom.de(s.surnom()));
        }
    }

    /** Compare à chacun ; plus ils sont nombreux à porter le même nom, moins ce nom prouve. */
    public List<Rapprochement> avec(List<Signalement> autres) {
        List<List<Set<Indice>>> lectures = autres.stream().map(this::lectures).toList();
        int homonymes = (int) lectures.stream()
                .filter(deLUn -> deLUn.stream().anyMatch(Comparaison::homonyme))
                .count();
        return lectures.stream()
                .map(deLUn -> deLUn.stream()
                        .map(lecture -> rapprocher(lecture, homonyme(lecture) ? homonymes : 1))
                        .max(Comparator.comparingDouble(Rapprochement::score))
                        .orElseThrow())
                .toList();
    }

    private static boolean homonyme(Set<Indice> lecture) {
        return !lecture.contains(Indice.NOMS_DIFFERENTS)
                && !lecture.contains(Indice.PRENOMS_DIFFERENTS)
                && !lecture.contains(Indice.NOMS_SANS_RAPPORT);
    }

    private static Rapprochement rapprocher(Set<Indice> indices, int homonymes) {
        List<Indice> dits = indices.stream()
                .filter(Indice::parlant)
                .sorted(Comparator.comparing(Indice::isContraire).thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Rapprochement(Hypotheses.score(indices, homonymes), dits);
    }

    /** Les façons de mettre les noms en regard ; la plus favorable l'emporte. */
    private List<Set<Indice>> lectures(Signalement autre) {
        Noms siens = Noms.de(autre);
        Set<Indice> faits = EnumSet.noneOf(Indice.class);
        ajouter(faits, naissances(signalement.naissance(), autre.naissance()));
        ajouter(faits, telephones(signalement.telephone(), autre.telephone()));
        ajouter(faits, sexes(signalement.sexe(), autre.sexe()));
        List<Set<Indice>> lectures = new ArrayList<>();
        if (deux(noms.nom, siens.nom) || deux(noms.prenom, siens.prenom)) {
            lectures.add(lecture(noms.nom, siens.nom, noms.prenom, siens.prenom));
        }
        if (noms.usage != null || siens.usage != null) {
            usages(siens)
                    .map(paire ->
                            lecture(paire.get(0), paire.get(1), noms.prenom, siens.prenom, Indice.PAR_LE_NOM_D_USAGE))
                    .forEach(lectures::add);
        }
        intervertis(siens).forEach(lectures::add);
        surnoms(siens)
                .filter(lecture -> !lecture.contains(Indice.PRENOMS_DIFFERENTS))
                .forEach(lectures::add);
        if (lectures.isEmpty()) {
            lectures.add(EnumSet.of(Indice.NOMS_SANS_RAPPORT));
        }
        lectures.forEach(lecture -> lecture.addAll(faits));
        return lectures;
    }

    private static boolean deux(Nom mien, Nom sien) {
        return mien != null && sien != null;
    }

    /** Le nom de l'un est le prénom de l'autre, et l'inverse : ne se dit que si les deux concordent. */
    private Stream<Set<Indice>> intervertis(Noms siens) {
        if (noms.prenom == null || siens.prenom == null) {
            return Stream.empty();
        }
        return Stream.of(noms.nom, noms.usage)
                .filter(Objects::nonNull)
                .flatMap(mien -> Stream.of(siens.nom, siens.usage)
                        .filter(Objects::nonNull)
                        .map(sien -> lecture(mien, siens.prenom, noms.prenom, sien, Indice.NOM_ET_PRENOM_INTERVERTIS)))
                .filter(Comparaison::homonyme);
    }

    private Stream<List<Nom>> usages(Noms siens) {
        return Stream.of(noms.nom, noms.usage)
                .filter(Objects::nonNull)
                .flatMap(mien -> Stream.of(siens.nom, siens.usage)
                        .filter(Objects::nonNull)
                        .filter(sien -> mien == noms.usage || sien == siens.usage)
                        .map(sien -> List.of(mien, sien)));
    }

    /** Un surnom est un nom : il se compare au surnom de l'autre, à son prénom, à son nom. Différent, il ne dit rien. */
    private Stream<Set<Indice>> surnoms(Noms siens) {
        List<Set<Indice>> lectures = new ArrayList<>();
        if (noms.surnom != null) {
            Stream.of(siens.surnom, siens.prenom, siens.nom)
                    .filter(Objects::nonNull)
                    .map(sien -> lecture(null, null, noms.surnom, sien, Indice.PAR_LE_SURNOM))
                    .forEach(lectures::add);
        }
        if (siens.surnom != null) {
            Stream.of(noms.prenom, noms.nom)
                    .filter(Objects::nonNull)
                    .map(mien -> lecture(null, null, mien, siens.surnom, Indice.PAR_LE_SURNOM))
                    .forEach(lectures::add);
        }
        return lectures.stream();
    }

    private static Set<Indice> lecture(Nom nom, Nom sonNom, Nom prenom, Nom sonPrenom, Indice... maniere) {
        Set<Indice> indices = EnumSet.noneOf(Indice.class);
        indices.addAll(List.of(maniere));
        ajouter(
                indices,
                degre(
                        nom,
                        sonNom,
                        Indice.MEME_NOM,
                        Indice.NOM_AUTREMENT_ECRIT,
                        Indice.NOM_PROCHE,
                        Indice.PARTIE_DU_NOM,
                        Indice.NOMS_DIFFERENTS));
        ajouter(
                indices,
                degre(
                        prenom,
                        sonPrenom,
                        Indice.MEME_PRENOM,
                        Indice.PRENOM_AUTREMENT_ECRIT,
                        Indice.PRENOM_PROCHE,
                        Indice.PARTIE_DU_PRENOM,
                        Indice.PRENOMS_DIFFERENTS));
        return indices;
    }

    private static Indice degre(
            Nom a, Nom b, Indice meme, Indice autrement, Indice proche, Indice partie, Indice different) {
        if (a == null || b == null) {
            return null;
        }
        if (a.entier().ecrit().equals(b.entier().ecrit())) {
            return meme;
        }
        double ressemblance = a.ressemblance(b);
        if (ressemblance >= AUTREMENT_ECRIT) {
            return autrement;
        }
        if (a.contientOuEstContenu(b)) {
            return partie;
        }
        return ressemblance >= (proche == Indice.NOM_PROCHE ? NOM_PROCHE : PRENOM_PROCHE) ? proche : different;
    }

    private static Indice naissances(LocalDate a, LocalDate b) {
        if (a == null || b == null) {
            return Indice.NAISSANCE_INCONNUE;
        }
        if (a.equals(b)) {
            return Indice.MEME_NAISSANCE;
        }
        if (a.getYear() == b.getYear()
                && a.getDayOfMonth() == b.getMonthValue()
                && a.getMonthValue() == b.getDayOfMonth()) {
            return Indice.JOUR_ET_MOIS_INVERSES;
        }
        if (a.getYear() == b.getYear() && (a.getDayOfYear() == 1 || b.getDayOfYear() == 1)) {
            return Indice.PREMIER_JANVIER;
        }
        if (uneSeulePart(a, b)) {
            return Indice.NAISSANCE_A_UNE_PART_PRES;
        }
        if (Math.abs(a.getYear() - b.getYear()) >= INCONCILIABLES_ANNEES) {
            return Indice.NAISSANCES_INCONCILIABLES;
        }
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= VOISINES_JOURS
                ? Indice.NAISSANCES_VOISINES
                : Indice.NAISSANCES_DIFFERENTES;
    }

    /** Seul le jour, seul le mois, ou seule l'année, d'un chiffre ou d'un an, n'est pas le même. */
    private static boolean uneSeulePart(LocalDate a, LocalDate b) {
        boolean jour = a.getDayOfMonth() == b.getDayOfMonth();
        boolean mois = a.getMonthValue() == b.getMonthValue();
        if (a.getYear() == b.getYear()) {
            return jour || mois;
        }
        return jour && mois && (Math.abs(a.getYear() - b.getYear()) == 1 || unChiffre(a.getYear(), b.getYear()));
    }

    private static boolean unChiffre(int a, int b) {
        return a / 10 == b / 10 || a % 10 == b % 10 && Math.abs(a - b) < 100;
    }

    private static Indice telephones(String a, String b) {
        String mien = Numero.comparable(a);
        String sien = Numero.comparable(b);
        if (mien == null || sien == null) {
            return null;
        }
        return mien.equals(sien) ? Indice.MEME_TELEPHONE : Indice.TELEPHONES_DIFFERENTS;
    }

    private static Indice sexes(Sexe a, Sexe b) {
        if (a == null || b == null || a == Sexe.AUTRE || b == Sexe.AUTRE) {
            return null;
        }
        return a == b ? Indice.MEME_SEXE : Indice.SEXES_DIFFERENTS;
    }

    private static void ajouter(Set<Indice> indices, Indice indice) {
        if (indice != null) {
            indices.add(indice);
        }
    }
}
