package fr.siao.socle;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Une erreur que personne n'attendait, telle qu'on l'écrit au journal : sa nature et son lieu, jamais ses messages, qui
 * peuvent citer ce que la personne a saisi (OPS-3, SEC-3).
 */
public final class Panne {
    private static final String CHEZ_NOUS = "fr.siao.";
    private static final int PREMIERS = 3;

    private Panne() {}

    /** La suite des causes : la classe de chacune, ses premiers appels, et le premier qui est des nôtres. */
    public static String nature(Throwable erreur) {
        Set<Throwable> suite = Collections.newSetFromMap(new IdentityHashMap<>());
        StringBuilder dite = new StringBuilder();
        for (Throwable e = erreur; e != null && suite.add(e); e = e.getCause()) {
            dite.append(dite.isEmpty() ? "" : ", causée par ")
                    .append(e.getClass().getName());
            if (e instanceof SQLException sql) {
                dite.append(" [").append(sql.getErrorCode()).append(']');
            }
            dite.append(lieu(e.getStackTrace()));
        }
        return dite.toString();
    }

    private static String lieu(StackTraceElement[] appels) {
        int notre = IntStream.range(0, appels.length)
                .filter(i -> appels[i].getClassName().startsWith(CHEZ_NOUS))
                .findFirst()
                .orElse(-1);
        String premiers =
                Arrays.stream(appels).limit(PREMIERS).map(Panne::appel).collect(Collectors.joining(" < "));
        return premiers.isEmpty() ? "" : " à " + premiers + (notre < PREMIERS ? "" : " … " + appel(appels[notre]));
    }

    private static String appel(StackTraceElement e) {
        return e.getClassName() + "." + e.getMethodName() + ":" + e.getLineNumber();
    }
}
