package fr.siao.evaluation;

import fr.siao.referentiel.NomenclatureValeur;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Les questions du dossier, et ce que leurs réponses veulent dire. */
@ApplicationScoped
public class Catalogue {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Nomenclatures nomenclatures;

    /** Toutes, retirées comprises, dans l'ordre. La liste est courte et reste en mémoire. */
    public List<Question> toutes() {
        return em.createNamedQuery("Question.toutes", Question.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** Celles qui se posent encore ce jour-là. */
    public List<Question> enVigueur(LocalDate jour) {
        return toutes().stream().filter(q -> q.enVigueur(jour)).toList();
    }

    /** Celles d'une rencontre, dans l'ordre de la conversation. */
    public List<Question> flash(LocalDate jour) {
        return enVigueur(jour).stream().filter(Question::isFlash).toList();
    }

    /** Celles d'une évaluation approfondie. */
    public List<Question> approfondie(LocalDate jour) {
        return enVigueur(jour).stream().filter(Question::isApprofondie).toList();
    }

    /** @throws SaisieInvalide si la question n'existe pas, ou ne se pose plus */
    public Question exiger(String code, LocalDate jour) {
        return enVigueur(jour).stream()
                .filter(q -> q.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new SaisieInvalide("reponse.inconnue"));
    }

    /**
     * L'écriture unique d'une réponse. Un code retiré de la liste se garde s'il était déjà choisi.
     *
     * @param avant la réponse déjà donnée, ou nul
     */
    public String lire(Question question, String saisie, String avant, LocalDate jour) {
        List<String> gardes = codes(avant);
        return question.lire(
                saisie,
                jour,
                code -> gardes.contains(code)
                        || nomenclatures
                                .trouver(question.getListe(), code)
                                .filter(v -> v.enVigueur(jour))
                                .isPresent());
    }

    /** Une réponse, telle qu'on la lit : « RSA socle, 607 € ; Allocations familiales ». Vide si nulle. */
    public String enMots(Question question, String valeur) {
        if (valeur == null) {
            return "";
        }
        return switch (question.getNature()) {
            case LISTE -> nomenclatures.libelle(question.getListe(), valeur);
            case LISTES ->
                Arrays.stream(valeur.split(","))
                        .map(code -> nomenclatures.libelle(question.getListe(), code))
                        .collect(Collectors.joining(", "));
            case MONTANTS ->
                Arrays.stream(valeur.split(","))
                        .map(ligne -> montant(question, ligne.split(":")))
                        .collect(Collectors.joining(" ; "));
            case OUI_NON -> Textes.dire(valeur.equals("OUI") ? "oui" : "non");
            case DATE, DATE_LIBRE -> Textes.date(LocalDate.parse(valeur));
            case NOMBRE -> euros(valeur);
            case TEXTE -> valeur;
        };
    }

    private String montant(Question question, String[] ligne) {
        String quoi = nomenclatures.libelle(question.getListe(), ligne[0]);
        return ligne.length == 1 ? quoi : quoi + ", " + euros(ligne[1]) + " €";
    }

    private static String euros(String nombre) {
        return NumberFormat.getInstance(Locale.FRANCE).format(new BigDecimal(nombre));
    }

    /** Les valeurs que l'on peut choisir, et celles, retirées, que la réponse dit déjà ; vide sans liste. */
    public List<NomenclatureValeur> choix(Question question, String valeur, LocalDate jour) {
        if (question.getListe() == null) {
            return List.of();
        }
        List<NomenclatureValeur> choix = new ArrayList<>(nomenclatures.enVigueur(question.getListe(), jour));
        codes(valeur).stream()
                .filter(code -> choix.stream().noneMatch(v -> v.getCode().equals(code)))
                .flatMap(code -> nomenclatures.trouver(question.getListe(), code).stream())
                .forEach(choix::add);
        return choix;
    }

    private static List<String> codes(String valeur) {
        return valeur == null
                ? List.of()
                : Arrays.stream(valeur.split(",")).map(c -> c.split(":")[0]).toList();
    }
}
