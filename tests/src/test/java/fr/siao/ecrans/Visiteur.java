package fr.siao.ecrans;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quelqu'un qui parle HTTP à l'application, avec ses cookies. */
final class Visiteur {
    static final String MOT_DE_PASSE = "une-place-pour-chacun";
    private static final String RACINE = "http://127.0.0.1:" + System.getProperty("test.port.http");
    private static final Pattern CACHE = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NOM = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALEUR = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern ERREUR = Pattern.compile("encart--alerte\">([^<]*)<");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RACINE + chemin)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> gestion(String chemin) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + System.getProperty("test.port.gestion") + chemin);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> envoyer(String chemin, String corps) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RACINE + chemin))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(corps))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    Visiteur connecte(String qui) throws IOException, InterruptedException {
        String page = essayer(qui, MOT_DE_PASSE);
        if (!page.contains("Se déconnecter")) {
            throw new IllegalStateException("connexion refusée : " + qui);
        }
        return this;
    }

    String essayer(String qui, String motDePasse) throws IOException, InterruptedException {
        String page = lire("/connexion").body();
        String corps = caches(page) + "connexion%3Acourriel=" + encoder(qui + "@demo.example")
                + "&connexion%3AmotDePasse=" + encoder(motDePasse) + "&connexion%3Aentrer=1";
        return envoyer("/connexion", corps).body();
    }

    /** Ce que la page renvoie d'elle-même : le nom du formulaire, le jeton de la vue, celui des scripts. */
    static String caches(String page) {
        StringBuilder corps = new StringBuilder();
        Matcher champ = CACHE.matcher(page);
        while (champ.find()) {
            Matcher nom = NOM.matcher(champ.group());
            Matcher valeur = VALEUR.matcher(champ.group());
            if (nom.find()) {
                corps.append(encoder(nom.group(1)))
                        .append('=')
                        .append(valeur.find() ? encoder(valeur.group(1)) : "")
                        .append('&');
            }
        }
        Matcher nonce = NONCE.matcher(page);
        return nonce.find() ? corps + "primefaces.nonce=" + encoder(nonce.group(1)) + "&" : corps.toString();
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("SIAO"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String message(String page) {
        Matcher erreur = ERREUR.matcher(page);
        return erreur.find() ? erreur.group(1) : "";
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
