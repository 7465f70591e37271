package fr.siao.offre;

import fr.siao.offre.ConsulterOffre.FicheGestionnaire;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.VersionLue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** Un gestionnaire et ses structures ; le SIAO corrige son nom. */
@Named("gestionnaire")
@ViewScoped
public class GestionnaireVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterOffre consulter;

    @Inject
    private EnregistrerGestionnaire enregistrer;

    @Inject
    private Libelles dit;

    private transient FicheGestionnaire lue;
    private String nom;
    private VersionLue version;

    public FicheGestionnaire getFiche() {
        if (lue == null) {
            lue = consulter.gestionnaire(id);
            nom = nom == null ? lue.nom() : nom;
            version = version == null ? new VersionLue(lue.version()) : version;
        }
        return lue;
    }

    public void renommer() {
        version.envoyer(
                laLue -> enregistrer.renommer(id, laLue, nom),
                () -> consulter.gestionnaire(id).version());
        Suite.ici(dit.dire("gestionnaire.renomme", nom));
    }

    public String getNom() {
        getFiche();
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom == null ? "" : nom;
    }
}
