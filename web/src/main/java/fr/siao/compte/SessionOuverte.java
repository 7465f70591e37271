package fr.siao.compte;

import fr.siao.compte.Connexions.Limites;
import fr.siao.compte.Connexions.Presence;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ce qu'une session retient de son ouverture : sa série, et quand elle finit quoi qu'il arrive (SEC-2). Une session
 * connectée qui n'en a pas gardé trace n'a pas été ouverte par nous : elle ne vaut rien.
 */
public record SessionOuverte(int serie, Instant fin) implements Serializable {
    private static final String CLE = "fr.siao.session";

    /** Durées de la dernière session, gardées par le navigateur : de quoi dire pourquoi elle n'est plus là. */
    private static final String MEMOIRE = "SIAO_DUREES";

    /** Pourquoi une session n'est plus là. */
    public enum Fin {
        INACTIVITE,
        DUREE,
        FERMEE
    }

    /** Vient de se connecter : la session change d'identifiant et reçoit ses limites. */
    public static void ouvrir(HttpServletRequest requete, HttpServletResponse reponse, int serie, Limites limites) {
        requete.changeSessionId();
        HttpSession session = requete.getSession();
        session.setMaxInactiveInterval((int) limites.inactivite().toSeconds());
        session.setAttribute(CLE, new SessionOuverte(serie, Instant.now().plus(limites.duree())));
        Cookie memoire = new Cookie(
                MEMOIRE,
                limites.inactivite().toMinutes() + "." + limites.duree().toHours());
        poser(memoire, requete, reponse);
    }

    /** La personne a changé son mot de passe ici : sa session passe à la série suivante, les autres restent derrière. */
    public static void suivre(HttpSession session, int serie) {
        de(session).ifPresent(s -> session.setAttribute(CLE, new SessionOuverte(serie, s.fin)));
    }

    public static Optional<SessionOuverte> de(HttpSession session) {
        return Optional.ofNullable(session).map(s -> (SessionOuverte) s.getAttribute(CLE));
    }

    /** Pourquoi cette session ne vaut plus ; vide si elle vaut encore. */
    public static Optional<Fin> finie(HttpSession session, Presence presence) {
        Optional<SessionOuverte> ouverte = de(session);
        if (presence.compte() == null
                || ouverte.filter(s -> s.serie == presence.serie()).isEmpty()) {
            return Optional.of(Fin.FERMEE);
        }
        return ouverte.get().fin.isBefore(Instant.now()) ? Optional.of(Fin.DUREE) : Optional.empty();
    }

    /** Les durées que le navigateur a gardées de sa dernière session ; vide s'il n'y en a pas eu, ou si l'on en est sorti. */
    static Optional<Limites> memoire(HttpServletRequest requete) {
        return Stream.ofNullable(requete.getCookies())
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(MEMOIRE) && c.getValue().matches("\\d{1,5}\\.\\d{1,4}"))
                .map(c -> c.getValue().split("\\."))
                .map(d -> new Limites(Duration.ofMinutes(Long.parseLong(d[0])), Duration.ofHours(Long.parseLong(d[1]))))
                .findFirst();
    }

    static void oublier(HttpServletRequest requete, HttpServletResponse reponse) {
        Cookie memoire = new Cookie(MEMOIRE, "");
        memoire.setMaxAge(0);
        poser(memoire, requete, reponse);
    }

    private static void poser(Cookie memoire, HttpServletRequest requete, HttpServletResponse reponse) {
        memoire.setPath(requete.getContextPath() + "/");
        memoire.setHttpOnly(true);
        memoire.setSecure(requete.isSecure());
        reponse.addCookie(memoire);
    }
}
