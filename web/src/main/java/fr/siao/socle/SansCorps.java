package fr.siao.socle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Une requête dont le corps, refusé, ne se lit plus : la page qui dit le refus n'en demande rien. */
final class SansCorps extends HttpServletRequestWrapper {
    SansCorps(HttpServletRequest requete) {
        super(requete);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getContentType() {
        return null;
    }

    @Override
    public String getParameter(String nom) {
        return null;
    }

    @Override
    public String[] getParameterValues(String nom) {
        return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }
}
