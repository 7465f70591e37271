package fr.siao.socle;

import jakarta.ejb.ApplicationException;

/** Ce que le métier refuse, dit en français à qui l'a demandé. Rien n'est écrit. */
@ApplicationException(rollback = true)
public abstract class ErreurMetier extends RuntimeException {
    private final String cle;

    protected ErreurMetier(String cle, Object... valeurs) {
        super(Textes.dire(cle, valeurs));
        this.cle = cle;
    }

    public String cle() {
        return cle;
    }

    /** Statut HTTP qui dit la même chose à une machine. */
    public abstract int statut();

    /** L'état des choses ne permet pas ce qui est demandé : déjà fait, déjà clos, pas encore possible. */
    public static class Impossible extends ErreurMetier {
        public Impossible(String cle, Object... valeurs) {
            super(cle, valeurs);
        }

        @Override
        public int statut() {
            return 409;
        }
    }

    /** Quelqu'un d'autre a écrit depuis que la personne a lu ce qu'elle change. */
    public static class Depassee extends Impossible {
        public Depassee(String quoi) {
            super("erreur.depassee", quoi);
        }

        /** @throws Depassee si la version écrite n'est plus celle que la personne a lue */
        public static void exiger(int ecrite, int lue, String quoi) {
            if (ecrite != lue) {
                throw new Depassee(quoi);
            }
        }
    }

    /** Saisie incomplète ou contraire à une règle. */
    public static class SaisieInvalide extends ErreurMetier {
        public SaisieInvalide(String cle, Object... valeurs) {
            super(cle, valeurs);
        }

        @Override
        public int statut() {
            return 422;
        }
    }

    /** N'existe pas, ou pas pour cette personne : la réponse est la même (SEC-1). */
    public static class Introuvable extends ErreurMetier {
        public Introuvable() {
            super("erreur.introuvable");
        }

        @Override
        public int statut() {
            return 404;
        }
    }

    /** Ce dossier s'ouvre, mais il faut d'abord dire pourquoi (MEN-9). */
    public static class RaisonExigee extends ErreurMetier {
        private final String dossier;

        /** @param dossier sa clé */
        public RaisonExigee(String dossier) {
            super("erreur.raison");
            this.dossier = dossier;
        }

        public String dossier() {
            return dossier;
        }

        @Override
        public int statut() {
            return 403;
        }
    }

    /** Aucun profil en vigueur ne permet cet acte. */
    public static class Interdit extends ErreurMetier {
        public Interdit() {
            super("erreur.interdit");
        }

        @Override
        public int statut() {
            return 403;
        }
    }

    /** La base n'a pas pu départager des écritures simultanées, même en réessayant (OPS-2). */
    public static class Occupe extends ErreurMetier {
        public Occupe() {
            super("erreur.occupe");
        }

        @Override
        public int statut() {
            return 503;
        }
    }
}
