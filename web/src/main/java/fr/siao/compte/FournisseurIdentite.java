package fr.siao.compte;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Le fournisseur d'identité de l'environnement, s'il y en a un (SEC-2) : OpenID Connect, code d'autorisation avec PKCE. Il
 * dit qui est là ; ce que la personne peut faire reste dans notre base.
 */
@ApplicationScoped
public class FournisseurIdentite {
    private static final int ATTENTE_MS = 5_000;
    private static final int REPONSE_MAX_OCTETS = 256 * 1024;
    private static final Duration DESCRIPTION_VALABLE = Duration.ofHours(1);

    /** Signatures à clé publique : un jeton signé du secret partagé, ou pas signé, ne vaut rien. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    @Inject
    @ConfigProperty(name = "siao.oidc.emetteur")
    private Provider<Optional<String>> emetteur;

    @Inject
    @ConfigProperty(name = "siao.oidc.client")
    private Provider<Optional<String>> client;

    @Inject
    @ConfigProperty(name = "siao.oidc.secret")
    private Provider<Optional<String>> secret;

    @Inject
    @ConfigProperty(name = "siao.oidc.libelle")
    private Provider<Optional<String>> libelle;

    @Inject
    @ConfigProperty(name = "siao.oidc.seulement", defaultValue = "false")
    private Provider<Boolean> seulement;

    @Inject
    private Clock horloge;

    private volatile Description connue;

    /** Une entrée commencée : ce que le retour devra redire, et ne pourra redire qu'une fois. Reste dans la session. */
    public record Tentative(String etat, String nonce, String preuve) implements Serializable {
        static Tentative neuve() {
            return new Tentative(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
        }
    }

    /** Le fournisseur a refusé, s'est tu, ou a répondu autre chose que ce qui était attendu. */
    public static class Refus extends Exception {
        Refus(String raison, Throwable cause) {
            super(raison, cause);
        }
    }

    private record Description(
            String emetteur, OIDCProviderMetadata lue, JWKSource<SecurityContext> cles, Instant le) {}

    /** Vrai si l'environnement nomme un fournisseur. */
    public boolean regle() {
        return emetteur.get().isPresent()
                && client.get().isPresent()
                && secret.get().isPresent();
    }

    /** Vrai si l'on n'entre que par lui : le mot de passe est fermé. */
    public boolean seul() {
        return regle() && seulement.get();
    }

    /** Nom à montrer sur le bouton ; vide s'il n'en a pas. */
    public String nom() {
        return libelle.get().orElse("");
    }

    /** L'adresse où envoyer la personne. */
    public URI inviter(Tentative tentative, URI retour) throws Refus {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email"),
                        new ClientID(client.get().orElseThrow()),
                        retour)
                .endpointURI(description().lue().getAuthorizationEndpointURI())
                .state(new State(tentative.etat()))
                .nonce(new Nonce(tentative.nonce()))
                .codeChallenge(new CodeVerifier(tentative.preuve()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Échange la réponse du fournisseur contre l'adresse de la personne.
     *
     * @param reponse l'adresse complète par laquelle elle est revenue
     * @return son adresse électronique, que le fournisseur dit avoir vérifiée
     */
    public String reconnaitre(URI reponse, Tentative tentative, URI retour) throws Refus {
        try {
            Description fournisseur = description();
            AuthorizationCode code = code(reponse, tentative, fournisseur);
            TokenRequest demande = new TokenRequest.Builder(
                            fournisseur.lue().getTokenEndpointURI(),
                            authentification(fournisseur.lue()),
                            new AuthorizationCodeGrant(code, retour, new CodeVerifier(tentative.preuve())))
                    .build();
            TokenResponse jetons = OIDCTokenResponseParser.parse(
                    prudente(demande.toHTTPRequest()).send());
            if (!jetons.indicatesSuccess()) {
                throw new Refus("code refusé", null);
            }
            OIDCTokens recus = ((OIDCTokenResponse) jetons.toSuccessResponse()).getOIDCTokens();
            IDTokenClaimsSet personne = new IDTokenValidator(
                            fournisseur.lue().getIssuer(),
                            new ClientID(client.get().orElseThrow()),
                            new JWSVerificationKeySelector<>(SIGNATURES, fournisseur.cles()),
                            null)
                    .validate(recus.getIDToken(), new Nonce(tentative.nonce()));
            return adresse(dit(personne) ? personne : fiche(personne, recus.getBearerAccessToken(), fournisseur));
        } catch (GeneralException | IOException | JOSEException | BadJOSEException e) {
            throw new Refus("réponse irrecevable", e);
        }
    }

    private static AuthorizationCode code(URI reponse, Tentative tentative, Description fournisseur)
            throws Refus, GeneralException {
        AuthenticationResponse lue = AuthenticationResponseParser.parse(reponse);
        if (!new State(tentative.etat()).equals(lue.getState())) {
            throw new Refus("état inattendu", null);
        }
        if (lue.getIssuer() != null && !lue.getIssuer().equals(fournisseur.lue().getIssuer())) {
            throw new Refus("émetteur inattendu", null);
        }
        if (!lue.indicatesSuccess()) {
            throw new Refus("refus du fournisseur", null);
        }
        return lue.toSuccessResponse().getAuthorizationCode();
    }

    private static boolean dit(ClaimsSet personne) {
        return personne.getClaim("email") != null && personne.getClaim("email_verified") != null;
    }

    /**
     * Ce que le fournisseur dit de la personne à son adresse « UserInfo », quand le jeton d'identité se tait.
     *
     * @throws Refus s'il n'en publie pas, ou s'il y parle d'une autre personne
     */
    private static ClaimsSet fiche(IDTokenClaimsSet personne, BearerAccessToken acces, Description fournisseur)
            throws Refus, GeneralException, IOException {
        URI adresse = fournisseur.lue().getUserInfoEndpointURI();
        if (adresse == null || acces == null || !sur(adresse)) {
            return personne;
        }
        UserInfoResponse reponse = UserInfoResponse.parse(
                prudente(new UserInfoRequest(adresse, acces).toHTTPRequest()).send());
        if (!reponse.indicatesSuccess() || reponse.toSuccessResponse().getUserInfo() == null) {
            throw new Refus("fiche refusée", null);
        }
        UserInfo lue = reponse.toSuccessResponse().getUserInfo();
        if (!personne.getSubject().equals(lue.getSubject())) {
            throw new Refus("fiche d'une autre personne", null);
        }
        return lue;
    }

    private static HTTPRequest prudente(HTTPRequest envoi) {
        envoi.setConnectTimeout(ATTENTE_MS);
        envoi.setReadTimeout(ATTENTE_MS);
        envoi.setFollowRedirects(false);
        return envoi;
    }

    private static String adresse(ClaimsSet personne) throws Refus {
        Object verifiee = personne.getClaim("email_verified");
        String adresse = personne.getStringClaim("email");
        if (adresse == null || !Boolean.TRUE.equals(verifiee)) {
            throw new Refus("adresse non vérifiée", null);
        }
        return adresse;
    }

    private ClientAuthentication authentification(OIDCProviderMetadata lue) {
        ClientID qui = new ClientID(client.get().orElseThrow());
        Secret partage = new Secret(secret.get().orElseThrow());
        List<ClientAuthenticationMethod> permises = lue.getTokenEndpointAuthMethods();
        boolean enTete = permises == null || permises.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return enTete ? new ClientSecretBasic(qui, partage) : new ClientSecretPost(qui, partage);
    }

    /** Ses clés passent par là : qui les changerait entrerait chez tout le monde. En clair, seulement sur cette machine. */
    private static boolean sur(URI adresse) {
        return "https".equals(adresse.getScheme()) || "127.0.0.1".equals(adresse.getHost());
    }

    /** Ce que le fournisseur publie de lui-même, relu toutes les heures ; ses clés se relisent d'elles-mêmes. */
    private Description description() throws Refus {
        String voulu = emetteur.get().orElseThrow();
        Description gardee = connue;
        if (gardee != null
                && gardee.emetteur().equals(voulu)
                && gardee.le().plus(DESCRIPTION_VALABLE).isAfter(horloge.instant())) {
            return gardee;
        }
        try {
            if (!sur(URI.create(voulu))) {
                throw new Refus("émetteur sans HTTPS", null);
            }
            OIDCProviderMetadata lue = OIDCProviderMetadata.resolve(new Issuer(voulu), ATTENTE_MS, ATTENTE_MS);
            JWKSource<SecurityContext> cles = JWKSourceBuilder.create(
                            lue.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(ATTENTE_MS, ATTENTE_MS, REPONSE_MAX_OCTETS))
                    .retrying(true)
                    .build();
            connue = new Description(voulu, lue, cles, horloge.instant());
            return connue;
        } catch (GeneralException | IOException | RuntimeException e) {
            throw new Refus("fournisseur injoignable, " + e.getMessage(), e);
        }
    }
}
