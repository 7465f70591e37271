package fr.siao.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

@DisplayName("Les textes des pages")
class TextesDesPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    /** Ce que lit une personne, à l'écran ou à la voix. */
    private static final Set<String> LUS = Set.of(
            "title",
            "aria-label",
            "alt",
            "placeholder",
            "value",
            "titre",
            "libelle",
            "texte",
            "aide",
            "label",
            "etat",
            "etiquette",
            "lien",
            "intitule",
            "precision",
            "headerText",
            "footerText",
            "emptyMessage",
            "itemLabel",
            "summary");

    /** Une valeur que personne ne lit : un paramètre, une variable. */
    private static final Set<String> MUETS = Set.of("ui:param", "c:set", "f:param", "f:attribute", "option");

    /** Des noms de formats, les mêmes dans toutes les langues. */
    private static final Set<String> SIGLES = Set.of("ODS", "XLSX", "CSV");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}'\"]|'[^']*'|\"[^\"]*\")*}");
    private static final Pattern LITTERAL = Pattern.compile("'([^']*)'");
    private static final Pattern MOT = Pattern.compile("\\p{L}{2,}");

    /** Un texte nommé en entier ; un début de clé, qu'une page complète, ne se vérifie pas ainsi. */
    private static final Pattern NOMME = Pattern.compile("\\bt\\['([^']+)'\\]|\\bdire\\('([^']+)'[,)]");

    /** Dans une expression, une clé n'a ni espace ni accent, et une constante est toute en capitales. */
    private static final Pattern PHRASE =
            Pattern.compile("\\p{L}{2,}[ \\u00a0]|[ \\u00a0]\\p{L}{2,}|[à-ÿÀ-ÖØ-Ý]|^\\p{Lu}\\p{Ll}+$");

    @Test
    @DisplayName("sont tous dans les fichiers de textes, jamais dans une page ni une balise")
    void aucunDansUnePage() throws Exception {
        List<String> trouves = new ArrayList<>();
        int pages = 0;
        for (Path page : pages()) {
            parcourir(lire(page), PAGES.relativize(page).toString(), trouves);
            pages++;
        }
        assertEquals(List.of(), trouves);
        assertTrue(pages > 60, "pages lues : " + pages);
    }

    @Test
    @DisplayName("existent tous : une page n'en nomme pas qui manque")
    void existent() throws Exception {
        ResourceBundle textes = ResourceBundle.getBundle("fr.siao.textes", Locale.FRENCH);
        List<String> manquants = new ArrayList<>();
        int nommes = 0;
        for (Path page : pages()) {
            for (MatchResult nom :
                    NOMME.matcher(Files.readString(page)).results().toList()) {
                String cle = nom.group(1) == null ? nom.group(2) : nom.group(1);
                nommes++;
                if (!textes.containsKey(cle)) {
                    manquants.add(PAGES.relativize(page) + " : " + cle);
                }
            }
        }
        assertEquals(List.of(), manquants);
        assertTrue(nommes > 800, "textes nommés : " + nommes);
    }

    @Test
    @DisplayName("se reconnaissent, dans un corps, un attribut ou une expression")
    void seReconnaissent() {
        assertTrue(estUnTexte("Aller au contenu"));
        assertTrue(estUnTexte("#{empty lien ? 'À voir : ' : lien}"));
        assertTrue(estUnTexte("#{v ? ' · PMR' : ''}"));
        assertTrue(estUnTexte("#{empty titre ? 'Chiffres' : titre}"));
        assertTrue(!estUnTexte("#{t['menu.AUJOURDHUI']} · #{etat eq 'EN_ATTENTE' ? '' : ' · '.concat(nom)} ✕"));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> fichiers = Files.walk(PAGES)) {
            return fichiers.filter(f -> f.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    private static Element lire(Path page) throws Exception {
        var fabrique = DocumentBuilderFactory.newInstance();
        fabrique.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return fabrique.newDocumentBuilder().parse(page.toFile()).getDocumentElement();
    }

    private static void parcourir(Element element, String page, List<String> trouves) {
        if (element.getTagName().equals("ui:remove")) {
            return;
        }
        var attributs = element.getAttributes();
        for (int i = 0; i < attributs.getLength(); i++) {
            Node attribut = attributs.item(i);
            boolean muet = attribut.getNodeName().equals("value") && MUETS.contains(element.getTagName());
            if (LUS.contains(attribut.getNodeName()) && !muet && estUnTexte(attribut.getNodeValue())) {
                trouves.add(page + " : " + attribut);
            }
        }
        for (Node enfant = element.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant instanceof Element fils) {
                parcourir(fils, page, trouves);
            } else if (enfant.getNodeType() == Node.TEXT_NODE && estUnTexte(enfant.getNodeValue())) {
                trouves.add(page + " : " + enfant.getNodeValue().strip());
            }
        }
    }

    private static boolean estUnTexte(String valeur) {
        String horsExpressions = EXPRESSION.matcher(valeur).replaceAll(" ");
        Matcher mot = MOT.matcher(horsExpressions);
        if (mot.find() && !SIGLES.contains(horsExpressions.strip())) {
            return true;
        }
        return EXPRESSION
                .matcher(valeur)
                .results()
                .flatMap(e -> LITTERAL.matcher(e.group()).results())
                .anyMatch(l -> PHRASE.matcher(l.group(1)).find());
    }
}
