package fr.siao.mesure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quelqu'un qui parle HTTP au serveur, avec ses cookies. */
final class Visiteur {
    private static final String MOT_DE_PASSE = "une-place-pour-chacun";
    private static final double EN_MS = 1e-6;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern CACHE = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NOM = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALEUR = Pattern.compile("value=\"([^\"]*)\"");

    private final String racine;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visiteur(String racine) {
        this.racine = racine;
    }

    HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(racine + chemin))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> envoyer(String chemin, String corps) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(racine + chemin))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(corps))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Ce que répond le WAR de mesure. */
    Properties mesurer(String chemin) throws IOException, InterruptedException {
        HttpResponse<String> reponse = lire("/mesures" + chemin);
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException(chemin + " : " + reponse.statusCode() + ", voir le journal du serveur");
        }
        Properties lues = new Properties();
        reponse.body().lines().forEach(ligne -> {
            int egal = ligne.lastIndexOf('=');
            lues.setProperty(ligne.substring(0, egal), ligne.substring(egal + 1));
        });
        return lues;
    }

    /** De même, pour des durées : en millisecondes. */
    Properties latences(String chemin) throws IOException, InterruptedException {
        Properties passage = mesurer(chemin);
        passage.replaceAll(
                (nom, nanos) -> nom.equals("n") ? nanos : String.valueOf(Double.parseDouble(nanos.toString()) * EN_MS));
        return passage;
    }

    /** Confie un texte au WAR de mesure. */
    void confier(String chemin, String texte) throws IOException, InterruptedException {
        HttpResponse<String> reponse = client.send(
                HttpRequest.newBuilder(URI.create(racine + "/mesures" + chemin))
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(texte))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException(chemin + " : " + reponse.statusCode());
        }
    }

    Visiteur connecte(String qui) throws IOException, InterruptedException {
        String corps = champs(caches(lire("/connexion").body()))
                + champs(Map.of(
                        "connexion:courriel",
                        qui + "@demo.example",
                        "connexion:motDePasse",
                        MOT_DE_PASSE,
                        "connexion:entrer",
                        "1"));
        if (!envoyer("/connexion", corps).body().contains("Se déconnecter")) {
            throw new IllegalStateException("connexion refusée : " + qui);
        }
        return this;
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("SIAO"))
                .map(HttpCookie::getValue)
                .map(valeur -> valeur.replaceAll("\\..*", ""))
                .findFirst()
                .orElseThrow();
    }

    /** Les champs cachés d'une page : le nom du formulaire, le jeton de la vue. Le dernier de chaque nom l'emporte. */
    static Map<String, String> caches(String page) {
        Map<String, String> caches = new LinkedHashMap<>();
        Matcher champ = CACHE.matcher(page);
        while (champ.find()) {
            Matcher nom = NOM.matcher(champ.group());
            Matcher valeur = VALEUR.matcher(champ.group());
            if (nom.find()) {
                caches.put(nom.group(1), valeur.find() ? valeur.group(1) : "");
            }
        }
        return caches;
    }

    static String champs(Map<String, String> valeurs) {
        return valeurs.entrySet().stream()
                .map(champ -> encoder(champ.getKey()) + "=" + encoder(champ.getValue()) + "&")
                .collect(Collectors.joining());
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
