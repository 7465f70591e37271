package fr.siao.offre;

import fr.siao.compte.Moi;
import fr.siao.offre.ConsulterDispositif.Fiche;
import fr.siao.socle.Ecran;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
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
    private int version;
    private boolean depassee;

    @PostConstruct
    void lire() {
        lue = consulter.voir(id);
        saisie = DispositifSaisie.de(lue);
        version = lue.version();
    }

    public Fiche getFiche() {
        if (lue == null) {
            lue = consulter.voir(id);
        }
        return lue;
    }

    public void enregistrer() {
        try {
            if (moi.isCoordinateur()) {
                modifierDispositif.modifier(id, version, saisie.convention(), saisie.presentation());
            } else {
                decrireDispositif.decrire(id, version, saisie.presentation());
            }
        } catch (Depassee autre) {
            version = consulter.voir(id).version();
            depassee = true;
            throw autre;
        }
        Suite.vers(dit.dire("dispositif.modifie", saisie.getNom()), Ecran.DISPOSITIF, id);
    }

    public List<TypeDispositif> getTypes() {
        return Arrays.asList(TypeDispositif.values());
    }

    public DispositifSaisie getSaisie() {
        return saisie;
    }

    /** Quelqu'un d'autre l'a changé pendant la saisie. */
    public boolean isDepassee() {
        return depassee;
    }
}
