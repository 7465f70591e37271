package fr.siao.compte;

import fr.siao.socle.Conflits;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Panne;
import fr.siao.socle.Signature;
import fr.siao.trace.Trace;
import fr.siao.trace.Traces;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Le seul passage vers les actes (HAB-3, SEC-1, TRA-1, OPS-2).
 *
 * <p>Il relit à chaque acte les droits du compte dans la base : un compte révoqué ne fait plus rien, tout de suite. Il
 * réduit le périmètre aux profils que l'acte accepte, ouvre la transaction, écrit la trace avec ce que l'acte change, et
 * réessaie un nombre borné de fois quand la base n'a pas pu départager deux écritures.
 */
@Acte("")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Guichet {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Guichet.class);

    static final int ESSAIS = 4;

    @Resource
    private SessionContext session;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock horloge;

    @Inject
    private Comptes comptes;

    @Inject
    private Traces traces;

    @Inject
    private Intervention intervention;

    @AroundInvoke
    public Object passer(InvocationContext appel) throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("un acte n'en appelle pas un autre");
        }
        for (int essai = 1; ; essai++) {
            try {
                return dansUneTransaction(appel);
            } catch (RuntimeException erreur) {
                if (erreur instanceof ErreurMetier) {
                    throw erreur;
                }
                refuserSaisie(erreur);
                if (!Conflits.aRejouer(erreur)) {
                    throw dire(appel, Conflits.traduire(erreur));
                }
                if (essai == ESSAIS) {
                    throw new ErreurMetier.Occupe();
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(5L << essai));
            }
        }
    }

    /** Ce que le métier n'explique pas va au journal, sans ses messages ; la personne verra la page de panne. */
    private static RuntimeException dire(InvocationContext appel, RuntimeException erreur) {
        if (!(erreur instanceof ErreurMetier)) {
            JOURNAL.error(
                    "acte {} en panne : {}",
                    appel.getMethod().getDeclaringClass().getSimpleName(),
                    Panne.nature(erreur));
        }
        return erreur;
    }

    /** Une saisie refusée se dit sans citer ce qui a été saisi : l'erreur d'origine l'écrirait dans le journal (SEC-3). */
    private static void refuserSaisie(Throwable erreur) {
        for (Throwable e = erreur; e != null; e = e.getCause()) {
            if (e instanceof ConstraintViolationException saisie) {
                throw new ErreurMetier.SaisieInvalide(
                        "saisie.invalide",
                        saisie.getConstraintViolations().stream()
                                .map(ConstraintViolation::getMessage)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    private Object dansUneTransaction(InvocationContext appel) throws Exception {
        transaction.begin();
        boolean valide = false;
        try {
            Class<?> classe = appel.getMethod().getDeclaringClass();
            ouvrir(classe);
            Object resultat = appel.proceed();
            em.flush();
            tracer(classe.getAnnotation(Acte.class));
            valide = true;
            return resultat;
        } finally {
            if (valide) {
                valider();
            } else {
                transaction.rollback();
            }
        }
    }

    private void valider() {
        try {
            transaction.commit();
        } catch (Exception refus) {
            throw new IllegalStateException(refus);
        }
    }

    private void ouvrir(Class<?> acte) {
        Instant maintenant = horloge.instant();
        Set<String> profils = Set.of(acte.getAnnotation(RolesAllowed.class).value());
        List<Habilitation> droits =
                comptes.droits(session.getCallerPrincipal().getName(), Fuseau.jour(maintenant)).stream()
                        .filter(droit -> profils.contains(droit.getProfil().name()))
                        .toList();
        if (droits.isEmpty()) {
            throw new ErreurMetier.Interdit();
        }
        Compte compte = droits.get(0).getCompte();
        if (compte.motDePasseProvisoire() && !acte.getAnnotation(Acte.class).avecMotDePasseProvisoire()) {
            throw new ErreurMetier.Impossible("compte.provisoire");
        }
        intervention.ouvrir(new Signature(compte.id(), maintenant), droits);
    }

    private void tracer(Acte acte) {
        Signature par = intervention.signature();
        String requete = MDC.get("requete");
        traces.ecrire(intervention.objets().stream()
                .map(objet -> new Trace(
                        par.instant(),
                        par.compte(),
                        acte.value(),
                        objet.nature(),
                        objet.id(),
                        objet.menage(),
                        objet.motif(),
                        requete))
                .toList());
    }
}
