package fr.siao.demarrage;

import java.io.IOException;
import java.time.Duration;

/** La commande de démonstration : tout démarre, dans l'ordre, et tout s'arrête avec elle. */
public final class Demarrer {

    private final Reglages reglages;
    private final Annonces annonces;
    private final Arrets arrets;

    private Demarrer(Reglages reglages, Annonces annonces, Arrets arrets) {
        this.reglages = reglages;
        this.annonces = annonces;
        this.arrets = arrets;
    }

    public static void main(String[] arguments) {
        Annonces annonces = new Annonces();
        Arrets arrets = new Arrets(annonces);
        arrets.surveiller();
        try {
            new Demarrer(Reglages.lire(), annonces, arrets).executer();
        } catch (Exception e) {
            if (!arrets.enCours()) {
                annonces.echec(e);
            }
        }
        System.exit(1);
    }

    private void executer() throws Exception {
        arrets.ajouter("Tout est arrêté.", verrouiller());
        ServeurWildFly.reprendre(reglages, annonces::dire);
        AccesBase application = reglages.baseExterne().isPresent() ? ouvrirLaBaseExterne() : ouvrirLaBaseEmbarquee();
        ServeurWildFly serveur = arrets.ajouter("Arrêt du serveur…", new ServeurWildFly(reglages, application));
        annonces.etape("Serveur : démarrage", serveur::demarrer);
        annonces.etape("Application : déploiement", serveur::attendreLApplication);
        Demonstration demonstration = new Demonstration(reglages, annonces);
        annonces.etape("Données de démonstration : chargement", () -> demonstration.charger(application));
        demonstration.annoncer();
        serveur.attendreLaFin();
        throw new DemarrageImpossible("Le serveur s'est arrêté de lui-même ; ses journaux sont dans "
                + reglages.dossierServeur().resolve("log") + ".");
    }

    /** Laisse à la démonstration précédente le temps de finir de s'arrêter. */
    private Verrou verrouiller() throws IOException {
        return Verrou.prendre(
                reglages.donnees().resolve("demonstration.verrou"),
                Duration.ofSeconds(5),
                "Une démonstration tourne déjà avec les données de " + reglages.donnees()
                        + " : arrêtez-la, ou choisissez un autre dossier avec « -Ddonnees=… ».");
    }

    private AccesBase ouvrirLaBaseExterne() throws Exception {
        annonces.prevoir(4);
        new Verifications(reglages).faire();
        AccesBase acces = BaseExterne.acces(reglages.baseExterne().orElseThrow());
        annonces.etape("Base de données externe : vérification", () -> BaseExterne.verifier(acces));
        return acces;
    }

    private AccesBase ouvrirLaBaseEmbarquee() throws Exception {
        annonces.prevoir(5);
        BaseEmbarquee base = arrets.ajouter("Arrêt de la base…", new BaseEmbarquee(reglages.base(), annonces::dire));
        base.reserver();
        new Verifications(reglages).faire();
        annonces.etape("Base de données : préparation", base::preparer);
        annonces.etape("Base de données : démarrage", base::ouvrir);
        return base.application();
    }
}
