package fr.siao.menage;

import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Retrouver quelqu'un pendant que l'on tape ; ce qui est tapé ne passe ni par l'adresse, ni par la trace (MEN-5). */
@Named("chercher")
@ViewScoped
public class ChercherVue implements Serializable {
    private static final int SIGNES_MIN = 2;

    @Inject
    private ChercherPersonnes personnes;

    @Inject
    private Libelles dit;

    private String tape;
    private transient List<PersonneConnue> trouvees;

    public void chercher() {
        trouvees = isAssez() ? personnes.chercher(tape) : null;
    }

    /** Nulle tant que rien n'est cherché. */
    public List<PersonneConnue> getTrouvees() {
        return trouvees;
    }

    public boolean isAssez() {
        return tape != null && tape.strip().length() >= SIGNES_MIN;
    }

    /** « 34 ans · 3 mars 1992 », ou que l'âge n'est pas connu. */
    public String age(PersonneConnue personne) {
        LocalDate naissance = personne.signalement().naissance();
        return naissance == null
                ? dit.dire("dossier.ageInconnu")
                : dit.dire(
                        "chercher.ageEtJour",
                        Period.between(naissance, LocalDate.now(Fuseau.PARIS)).getYears(),
                        dit.jour(naissance));
    }

    public String getTape() {
        return tape;
    }

    public void setTape(String tape) {
        this.tape = tape;
    }
}
