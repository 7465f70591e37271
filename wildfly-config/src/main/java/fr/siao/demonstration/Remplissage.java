package fr.siao.demonstration;

import fr.siao.demonstration.demande.Grille;
import fr.siao.demonstration.menage.MenagesProteges;
import fr.siao.demonstration.socle.EcritureJdbc;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.territoire.Referentiel;
import fr.siao.demonstration.territoire.Siao;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Remplit une base en une transaction : tout, ou rien. */
final class Remplissage {
    private final Connection connexion;
    private final Consumer<String> dire;

    Remplissage(Connection connexion, Consumer<String> dire) {
        this.connexion = connexion;
        this.dire = dire;
    }

    /** @return lignes écrites par table ; rien si la base a déjà des ménages */
    Map<Table, Long> remplir(Echelle echelle, Repere repere) throws SQLException {
        EtatBase base = new EtatBase(connexion);
        if (base.aDesMenages()) {
            dire.accept("La base a déjà des ménages : rien n'est ajouté.");
            return Map.of();
        }
        boolean validationAutomatique = connexion.getAutoCommit();
        connexion.setAutoCommit(false);
        try (EcritureJdbc ecriture = new EcritureJdbc(connexion)) {
            Grille grille = base.grille(repere.jour());
            List<Siao> siaos = referentiel(base, ecriture);
            new Demonstration(echelle, repere, ecriture, dire).tirer(siaos, grille);
            MenagesProteges.choisir(connexion, repere.maintenantUtc());
            new Echeances(connexion, ecriture, repere.jour()).ecrire();
            connexion.commit();
            return ecriture.comptes();
        } catch (SQLException | RuntimeException e) {
            connexion.rollback();
            throw e;
        } finally {
            connexion.setAutoCommit(validationAutomatique);
        }
    }

    private static List<Siao> referentiel(EtatBase base, EcritureJdbc ecriture) throws SQLException {
        Referentiel referentiel = new Referentiel(ecriture);
        if (!base.nonVide("departement")) {
            referentiel.departements();
        }
        if (!base.nonVide("commune")) {
            referentiel.communes();
        }
        List<Siao> siaos = referentiel.siaos(base.siaos());
        referentiel.reglages(siaos);
        return siaos;
    }
}
