package fr.siao.evaluation;

import fr.siao.menage.Appartenance;
import fr.siao.menage.Menage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Les réponses d'un ménage un jour donné : ce que fige une évaluation à sa publication (EVA-2). */
public record Image(List<Reponse> reponses) {
    private static final String VIOLENCES_FAMILIALES = "220";

    /** Ce qui a changé d'une image à la suivante ; {@code avant} ou {@code apres} est nul si la réponse est venue ou partie. */
    public record Ecart(String question, Long personne, String avant, String apres) {}

    public static Image vide() {
        return new Image(List.of());
    }

    /** Les réponses vivantes du ménage et de ceux qui y sont, dans l'ordre du catalogue. */
    public static Image de(Menage menage, List<Question> questions, Collection<Renseignement> vivants, LocalDate jour) {
        List<Reponse> reponses = new ArrayList<>();
        for (Question question : questions) {
            if (question.duMenage()) {
                reponse(question, null, vivants).ifPresent(reponses::add);
            } else {
                menage.presents().stream()
                        .filter(membre -> question.sePoseA(membre, jour))
                        .flatMap(
                                membre -> reponse(question, membre.getPersonne().id(), vivants).stream())
                        .forEach(reponses::add);
            }
        }
        return new Image(reponses);
    }

    private static Optional<Reponse> reponse(Question question, Long personne, Collection<Renseignement> vivants) {
        return vivants.stream()
                .filter(r -> r.getQuestion().equals(question.getCode())
                        && Objects.equals(r.getPersonne(), personne)
                        && r.getValeur() != null)
                .findFirst()
                .map(r -> new Reponse(question.getCode(), personne, r.getValeur()));
    }

    /** La réponse du ménage, nulle s'il n'y en a pas. */
    public String duMenage(String question) {
        return valeur(question, null);
    }

    public String valeur(String question, Long personne) {
        return reponses.stream()
                .filter(r -> r.getQuestion().equals(question) && Objects.equals(r.getPersonne(), personne))
                .map(Reponse::getValeur)
                .findFirst()
                .orElse(null);
    }

    /** Ce qui manque pour publier : chaque question exigée, et la personne dont on attend la réponse (nulle : le ménage). */
    public List<Manque> manques(Menage menage, List<Question> questions, LocalDate jour) {
        List<Manque> manques = new ArrayList<>();
        for (Question question : questions) {
            if (!question.isExigee()) {
                continue;
            }
            if (question.duMenage()) {
                if (duMenage(question.getCode()) == null) {
                    manques.add(new Manque(question, null));
                }
            } else {
                menage.presents().stream()
                        .filter(membre -> question.sePoseA(membre, jour)
                                && valeur(
                                                question.getCode(),
                                                membre.getPersonne().id())
                                        == null)
                        .forEach(membre -> manques.add(new Manque(question, membre)));
            }
        }
        return manques;
    }

    /** Une réponse exigée qui n'est pas donnée. */
    public record Manque(Question question, Appartenance membre) {
        /** « Droit au séjour (Awa Kaboré) ». */
        public String enMots() {
            return membre == null
                    ? question.getLibelle()
                    : question.getLibelle() + " (" + membre.getPersonne().getAppellation() + ")";
        }
    }

    /** Ce qui a changé depuis une autre image, dans l'ordre de celle-ci, puis ce qui n'y est plus. */
    public List<Ecart> depuis(Image avant) {
        List<Ecart> ecarts = new ArrayList<>();
        for (Reponse r : reponses) {
            String dite = avant.valeur(r.getQuestion(), r.getPersonne());
            if (!r.getValeur().equals(dite)) {
                ecarts.add(new Ecart(r.getQuestion(), r.getPersonne(), dite, r.getValeur()));
            }
        }
        for (Reponse r : avant.reponses) {
            if (reponses.stream().noneMatch(r::memeSujet)) {
                ecarts.add(new Ecart(r.getQuestion(), r.getPersonne(), r.getValeur(), null));
            }
        }
        return ecarts;
    }

    /** Ce que seules ces questions ont reçu. */
    public Image limitee(Predicate<String> questions) {
        return new Image(
                reponses.stream().filter(r -> questions.test(r.getQuestion())).toList());
    }

    /** Des violences y sont dites : par la question qui les demande, ou par le motif de rupture (code 220). */
    public boolean ditDesViolences() {
        String rupture = duMenage("MOTIF_RUPTURE");
        return faits().violences()
                || rupture != null && List.of(rupture.split(",")).contains(VIOLENCES_FAMILIALES);
    }

    /** Ce qui revient à ces personnes (RGP-1), et, du ménage, ce que ces questions ont reçu. */
    public Image pour(Collection<Long> personnes, Predicate<String> duMenage) {
        return new Image(reponses.stream()
                .filter(r ->
                        r.getPersonne() == null ? duMenage.test(r.getQuestion()) : personnes.contains(r.getPersonne()))
                .toList());
    }

    /** Les faits dont la grille de priorité a besoin. */
    public Faits faits() {
        String violence = duMenage("VIOLENCE");
        String rue = duMenage("RUE_DEPUIS");
        return new Faits(
                violence == null ? null : Violence.valueOf(violence),
                "OUI".equals(duMenage("SORTANT_ASE")),
                rue == null ? null : LocalDate.parse(rue));
    }
}
