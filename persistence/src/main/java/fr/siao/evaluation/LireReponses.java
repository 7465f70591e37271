package fr.siao.evaluation;

import fr.siao.menage.Personne;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Met en mots des réponses figées, partie par partie. */
@ApplicationScoped
public class LireReponses {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Catalogue catalogue;

    /** Une réponse en mots ; {@code qui} est vide si elle est du ménage. */
    public record Ligne(String libelle, String qui, String valeur) implements Serializable {}

    /** Une partie : ses réponses, et ce qu'elle raconte, ou nul. */
    public record Section(Partie partie, List<Ligne> lignes, String recit) implements Serializable {}

    /** Ce qui a changé, en mots. */
    public record Changement(String libelle, String qui, String avant, String apres) implements Serializable {}

    /** L'évaluation entière, pour qui suit le ménage ou l'oriente. */
    public List<Section> entiere(Evaluation evaluation) {
        return sections(evaluation.image(), evaluation::texte);
    }

    /** Ce qu'en lit une structure à qui le ménage est proposé : de quoi accueillir, rien de plus (MEN-2, ORI-7). */
    public List<Section> pourLaStructure(Evaluation evaluation) {
        List<String> visibles = catalogue.toutes().stream()
                .filter(Question::isVisibleStructure)
                .map(Question::getCode)
                .toList();
        return sections(
                evaluation.image().limitee(visibles::contains),
                partie -> partie.lueDeLaStructure() ? evaluation.texte(partie) : null);
    }

    public List<Section> sections(Image image, Function<Partie, String> recits) {
        Map<Long, String> noms =
                noms(image.reponses().stream().map(Reponse::getPersonne).toList());
        List<Question> questions = catalogue.toutes();
        List<Section> sections = new ArrayList<>();
        for (Partie partie : Partie.values()) {
            List<Ligne> lignes = new ArrayList<>();
            for (Question question : questions) {
                if (question.getPartie() == partie) {
                    image.reponses().stream()
                            .filter(r -> r.getQuestion().equals(question.getCode()))
                            .forEach(r -> lignes.add(new Ligne(
                                    question.getLibelle(),
                                    nom(noms, r.getPersonne()),
                                    catalogue.enMots(question, r.getValeur()))));
                }
            }
            String recit = recits.apply(partie);
            if (!lignes.isEmpty() || recit != null) {
                sections.add(new Section(partie, lignes, recit));
            }
        }
        return sections;
    }

    public List<Changement> changements(Collection<Image.Ecart> ecarts) {
        Map<Long, String> noms = noms(ecarts.stream().map(Image.Ecart::personne).toList());
        Map<String, Question> questions =
                catalogue.toutes().stream().collect(Collectors.toMap(Question::getCode, Function.identity()));
        return ecarts.stream()
                .map(e -> {
                    Question question = questions.get(e.question());
                    return new Changement(
                            question.getLibelle(),
                            nom(noms, e.personne()),
                            catalogue.enMots(question, e.avant()),
                            catalogue.enMots(question, e.apres()));
                })
                .toList();
    }

    private static String nom(Map<Long, String> noms, Long personne) {
        return personne == null ? "" : noms.getOrDefault(personne, "");
    }

    private Map<Long, String> noms(Collection<Long> personnes) {
        List<Long> ids = personnes.stream().filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select p from Personne p where p.id in :ids", Personne.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Personne::id, Personne::getAppellation));
    }
}
