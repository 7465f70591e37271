package fr.siao.accueil;

import fr.siao.accueil.ConsulterTrace.Ligne;
import fr.siao.accueil.ConsulterTrace.Recherche;
import fr.siao.socle.Cle;
import fr.siao.socle.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;

/** Qui a vu ou changé quels dossiers, et si le registre tient. */
@Named("trace")
@RequestScoped
public class TraceVue {
    @Inject
    private ConsulterTrace consulterTrace;

    @Inject
    private Libelles dit;

    private String cle;
    private String courriel;
    private LocalDate depuis;
    private LocalDate jusque;
    private List<Ligne> lignes;
    private Optional<Long> rompue;

    public void chercher() {
        lignes = consulterTrace.chercher(
                new Recherche(Cle.lue(cle), courriel == null ? null : courriel.strip(), depuis, jusque));
    }

    public void verifier() {
        rompue = consulterTrace.verifier();
    }

    /** L'acte en mots ; son nom technique s'il n'en a pas encore. */
    public String acte(String nom) {
        try {
            return dit.dire("acte." + nom);
        } catch (MissingResourceException inconnu) {
            return nom;
        }
    }

    /** Vrai si la liste s'arrête avant la fin : il faut dire une période plus courte. */
    public boolean isTropLongue() {
        return lignes != null && lignes.size() == ConsulterTrace.LISTE_MAX;
    }

    public int getMaximum() {
        return ConsulterTrace.LISTE_MAX;
    }

    public String getCle() {
        return cle;
    }

    public void setCle(String cle) {
        this.cle = cle;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public LocalDate getDepuis() {
        return depuis;
    }

    public void setDepuis(LocalDate depuis) {
        this.depuis = depuis;
    }

    public LocalDate getJusque() {
        return jusque;
    }

    public void setJusque(LocalDate jusque) {
        this.jusque = jusque;
    }

    public List<Ligne> getLignes() {
        return lignes;
    }

    public boolean isVerifiee() {
        return rompue != null;
    }

    /** Numéro de la première trace qui ne tient plus ; nul si tout tient. */
    public Long getRompue() {
        return rompue == null ? null : rompue.orElse(null);
    }
}
