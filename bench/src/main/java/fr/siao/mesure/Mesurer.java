package fr.siao.mesure;

public final class Mesurer {
    private Mesurer() {}

    public static void main(String[] arguments) throws Exception {
        Reglages reglages = Reglages.lire();
        try (BaseDeMesure base = BaseDeMesure.ouvrir(reglages, reglages.facteur());
                Serveur serveur = new Serveur(reglages, "grand")) {
            Journal.dire("prêt en " + serveur.demarrer(Livrables.avecMesures(reglages), base.acces()));
            Journal.dire(serveur.adresse() + " " + base.acces().url());
            Thread.sleep(Long.getLong("banc.attendre", 1000));
        }
    }
}
