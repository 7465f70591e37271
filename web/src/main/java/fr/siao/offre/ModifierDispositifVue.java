package fr.siao.offre;

import fr.siao.compte.Moi;
import fr.siao.offre.ConsulterDispositif.Fiche;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.VersionLue;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Changer un dispositif : tout pour le SIAO, ce qu'il en dit pour le gestionnaire. */
@Named("modifierDispositif")
@ViewScoped
public class ModifierDispositifVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterDispositif consulter;

    @Inject
    private ModifierDispositif modifierDispositif;

    @Inject
    private DecrireDispositif decrireDispositif;

    @Inject
    private Moi moi;

    @Inject
    private Libelles dit;

    private DispositifSaisie saisie;
    private transient Fiche lue;
    private VersionLue version;

    @PostConstruct
    void lire() {
        lue = consulter.voir(id);
        saisie = DispositifSaisie.de(lue);
        version = new VersionLue(lue.version());
    }

    public Fiche getFiche() {
        if (lue == null) {
            lue = consulter.voir(id);
        }
        return lue;
    }

    public void enregistrer() {
        version.envoyer(this::envoyer, () -> consulter.voir(id).version());
        Suite.vers(dit.dire("dispositif.modifie", saisie.getNom()), Ecran.DISPOSITIF, id);
    }

    private void envoyer(int laLue) {
        if (moi.isCoordinateur()) {
            modifierDispositif.modifier(id, laLue, saisie.convention(), saisie.presentation());
        } else {
            decrireDispositif.decrire(id, laLue, saisie.presentation());
        }
    }

    public List<TypeDispositif> getTypes() {
        return TypeDispositif.tenus();
    }

    public DispositifSaisie getSaisie() {
        return saisie;
    }

    public VersionLue getVersion() {
        return version;
    }
}
