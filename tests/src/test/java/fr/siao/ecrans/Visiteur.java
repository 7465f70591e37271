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
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Quelqu'un qui parle HTTP à l'application, avec ses cookies. */
final class Visiteur {
    static final String MOT_DE_PASSE = "une-place-pour-chacun";
    private static final String RACINE = "http://127.0.0.1:" + System.getProperty("test.port.http");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RACINE + chemin)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Demande si ce que l'on garde vaut encore. */
    HttpResponse<String> revalider(String chemin, String version) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RACINE + chemin))
                        .header("If-None-Match", version)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    Document page(String chemin) throws IOException, InterruptedException {
        return document(lire(chemin));
    }

    HttpResponse<String> gestion(String chemin) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + System.getProperty("test.port.gestion") + chemin);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> envoyer(String chemin, String corps) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RACINE).resolve(chemin))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(corps))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Envoie à cette page ce corps, comme un fichier. */
    HttpResponse<String> verser(String chemin, HttpRequest.BodyPublisher corps)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RACINE).resolve(chemin))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(corps)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Presse un bouton de la page, avec ce que son formulaire contient, sans ses autres boutons. */
    HttpResponse<String> presser(Document page, String bouton) throws IOException, InterruptedException {
        Element envoi = page.selectFirst("input[type=submit][value=\"" + bouton + "\"]");
        if (envoi == null) {
            throw new IllegalStateException("pas de bouton « " + bouton + " » : " + page.title());
        }
        FormElement formulaire = (FormElement) envoi.closest("form");
        List<String> boutons = formulaire.select("[type=submit]").eachAttr("name");
        String corps = formulaire.formData().stream()
                .filter(champ -> !boutons.contains(champ.key()))
                .map(Visiteur::champ)
                .collect(Collectors.joining("&"));
        return envoyer(
                formulaire.attr("action"),
                corps + "&" + encoder(envoi.attr("name")) + "=" + encoder(bouton) + "&primefaces.nonce="
                        + encoder(page.select("script[nonce]").attr("nonce")));
    }

    Visiteur connecte(String qui) throws IOException, InterruptedException {
        String page = essayer(qui, MOT_DE_PASSE).body();
        if (!page.contains("Se déconnecter")) {
            throw new IllegalStateException("connexion refusée : " + qui);
        }
        return this;
    }

    HttpResponse<String> essayer(String qui, String motDePasse) throws IOException, InterruptedException {
        Document page = page("/connexion");
        page.selectFirst("input[type=email]").val(qui + "@demo.example");
        page.selectFirst("input[type=password]").val(motDePasse);
        return presser(page, "Se connecter");
    }

    /** Ce que voit un navigateur dont la session a fini sur le serveur : le cookie reste, la session non. */
    void perdreSaSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("SIAO"))
                .forEach(c -> c.setValue("finie"));
    }

    /** Va à une adresse, de l'application ou d'ailleurs, et rend où elle envoie, sans y aller. */
    String renvoi(String adresse) throws IOException, InterruptedException {
        HttpClient sansSuivre = HttpClient.newBuilder().cookieHandler(cookies).build();
        return sansSuivre
                .send(
                        HttpRequest.newBuilder(URI.create(RACINE).resolve(adresse))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("SIAO"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Choisit, dans une liste de la page, la première valeur qui commence ainsi. */
    static void choisir(Document page, String debut) {
        Element choix = page.selectFirst("option[value^=" + debut + "]");
        choix.closest("select").select("option").removeAttr("selected");
        choix.attr("selected", "selected");
    }

    static Document document(HttpResponse<String> reponse) {
        return Jsoup.parse(reponse.body(), RACINE);
    }

    /** Ce que la page dit à la personne. */
    static String message(HttpResponse<String> reponse) {
        return document(reponse).select(".messages").text();
    }

    private static String champ(Connection.KeyVal champ) {
        return encoder(champ.key()) + "=" + encoder(champ.value());
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
