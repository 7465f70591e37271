package fr.siao.accueil;

import fr.siao.accueil.ConsulterTrace.Ligne;
import fr.siao.socle.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/** Qui a vu ou changé le dossier d'un ménage, et si le registre tient. */
@Named("trace")
@RequestScoped
public class TraceVue {
    @Inject
    private ConsulterTrace consulterTrace;

    @Inject
    private Libelles dit;

    private String cle;
    private List<Ligne> lignes;
    private Optional<Long> rompue;

    public void chercher() {
        lignes = consulterTrace.duMenage(cle.strip().toUpperCase(Locale.ROOT));
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

    public String getCle() {
        return cle;
    }

    public void setCle(String cle) {
        this.cle = cle;
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
