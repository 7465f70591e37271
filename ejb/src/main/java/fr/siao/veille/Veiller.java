package fr.siao.veille;

import fr.siao.compte.Comptes;
import fr.siao.compte.Perimetre;
import fr.siao.socle.Fuseau;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Le lexique du jour, et le compte de ce qui a été signalé (MEN-8). Hors du guichet, exprès : la trace d'un signalement
 * dirait qui l'a reçu.
 */
@Stateless
@PermitAll
public class Veiller {
    /** Une page n'en signale pas plus ; au-delà, ce n'est pas une page qui compte. */
    private static final int PAR_PAGE_MAX = 100;

    @Resource
    private SessionContext session;

    @Inject
    private Clock horloge;

    @Inject
    private Comptes comptes;

    @Inject
    private Lexiques lexiques;

    @Inject
    private Decomptes decomptes;

    /** Ce qu'une page a signalé d'une catégorie, et ce que la personne en a remplacé. */
    public record Nombre(Categorie categorie, int signales, int remplaces) {}

    public Lexique lexique() {
        return new Lexique(lexiques.enVigueur(jour()));
    }

    /** Ajoute ce qu'une page a signalé au compte du SIAO de qui écrit. */
    public void compter(List<Nombre> nombres) {
        decomptes
                .siao(Perimetre.de(comptes.droits(session.getCallerPrincipal().getName(), jour())))
                .ifPresent(siao -> nombres.forEach(n -> ajouter(siao, n)));
    }

    private void ajouter(Long siao, Nombre nombre) {
        int signales = borner(nombre.signales(), PAR_PAGE_MAX);
        if (signales > 0) {
            decomptes.ajouter(siao, jour(), nombre.categorie(), signales, borner(nombre.remplaces(), signales));
        }
    }

    private static int borner(int nombre, int max) {
        return Math.max(0, Math.min(nombre, max));
    }

    private LocalDate jour() {
        return Fuseau.jour(horloge.instant());
    }
}
