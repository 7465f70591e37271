package fr.siao.veille;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Un texte en mots qui se comparent : sans accents ni majuscules, composés ou décomposés. Le navigateur fait de même,
 * « veille.js » ; les exemples de « veille/cas.csv » éprouvent les deux.
 */
final class Mots {
    private static final Pattern MOT = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D]+");

    private static final Pattern MUETS = Pattern.compile("[\\p{M}\\u00AD\\u200B-\\u200D]");

    /** Ce qui sépare deux mots d'une même expression. */
    private static final Pattern LIEN = Pattern.compile("[ \\t\\u00A0\\u202F'’ʼ‐‑-]*");

    /** Le point d'une abréviation : « M. », « V.I.H. ». */
    private static final Pattern ABREGE = Pattern.compile("\\.[ \\u00A0]?");

    private Mots() {}

    /** Un mot, où il est dans le texte, et s'il suit le précédent sans ponctuation. */
    record Mot(int debut, int fin, String forme, boolean suit) {}

    static List<Mot> lire(String texte) {
        List<Mot> mots = new ArrayList<>();
        Matcher lecture = MOT.matcher(texte);
        int fin = 0;
        while (lecture.find()) {
            String entre = texte.substring(fin, lecture.start());
            boolean initiale =
                    !mots.isEmpty() && mots.get(mots.size() - 1).forme().length() == 1;
            mots.add(new Mot(
                    lecture.start(),
                    lecture.end(),
                    forme(lecture.group()),
                    LIEN.matcher(entre).matches()
                            || initiale && ABREGE.matcher(entre).matches()));
            fin = lecture.end();
        }
        return mots;
    }

    static String forme(String mot) {
        return MUETS.matcher(Normalizer.normalize(mot, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
