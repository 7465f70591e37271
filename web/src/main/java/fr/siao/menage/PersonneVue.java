package fr.siao.menage;

import fr.siao.menage.ConsulterPersonne.Fiche;
import fr.siao.menage.Identite.Champ;
import fr.siao.socle.DeuxVersions;
import fr.siao.socle.Ecran;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.TroisVersions;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Corriger une personne, même à deux : les conflits se règlent champ par champ (MEN-6). */
@Named("fichePersonne")
@ViewScoped
public class PersonneVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterPersonne consulter;

    @Inject
    private CorrigerPersonne corriger;

    @Inject
    private Libelles dit;

    private final DeuxVersions<Identite, Champ> versions = new DeuxVersions<>();
    private Fiche lue;
    private PersonneSaisie saisie;

    @PostConstruct
    void lire() {
        lue = consulter.voir(cle);
        saisie = PersonneSaisie.de(lue.identite());
    }

    public void enregistrer() {
        Identite tapee = saisie.identite();
        Identite choisie = Identite.de(c -> versions.choisir(c, tapee, lue.identite()));
        try {
            List<Champ> repris =
                    corriger.corriger(new CorrigerPersonne.Lue(cle, lue.version(), lue.identite()), choisie);
            Suite.vers(
                    dit.dire(repris.isEmpty() ? "personne.corrigee" : "personne.corrigee.repris"),
                    Ecran.MENAGE,
                    lue.menage());
        } catch (Depassee autre) {
            comparer(choisie);
            throw autre;
        }
    }

    private void comparer(Identite tapee) {
        Fiche enregistree = consulter.voir(cle);
        TroisVersions<Identite, Champ> trois =
                new TroisVersions<>(Champ.values(), lue.identite(), enregistree.identite(), tapee);
        versions.comparer(trois, enregistree.par(), enregistree.quand(), dit);
        saisie = PersonneSaisie.de(Identite.de(trois::valeur));
        lue = enregistree;
    }

    public Fiche getFiche() {
        return lue;
    }

    public PersonneSaisie getSaisie() {
        return saisie;
    }

    public DeuxVersions<Identite, Champ> getVersions() {
        return versions;
    }

    public List<Sexe> getSexes() {
        return Arrays.asList(Sexe.values());
    }

    public List<Nationalite> getNationalites() {
        return Arrays.asList(Nationalite.values());
    }
}
