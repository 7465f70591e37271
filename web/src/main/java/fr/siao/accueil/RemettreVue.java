package fr.siao.accueil;

import fr.siao.accueil.OuvrirRemise.Adulte;
import fr.siao.accueil.OuvrirRemise.Vue;
import fr.siao.accueil.RemettreDossier.Forme;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Remettre son dossier à un adulte du ménage, avec ou sans l'accord des autres. */
@Named("remise")
@ViewScoped
public class RemettreVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private OuvrirRemise ouvrir;

    @Inject
    private RemettreDossier remettre;

    @Inject
    private Libelles dit;

    private Vue vue;
    private List<Accord> accords;
    private String pour;

    /** L'accord d'un adulte, coché et daté. */
    public static class Accord implements Serializable {
        private final Adulte adulte;
        private boolean donne;
        private LocalDate jour = LocalDate.now(Fuseau.PARIS);

        Accord(Adulte adulte) {
            this.adulte = adulte;
        }

        public Adulte getAdulte() {
            return adulte;
        }

        public boolean isDonne() {
            return donne;
        }

        public void setDonne(boolean donne) {
            this.donne = donne;
        }

        public LocalDate getJour() {
            return jour;
        }

        public void setJour(LocalDate jour) {
            this.jour = jour;
        }
    }

    public Vue getVue() {
        if (vue == null) {
            vue = ouvrir.voir(cle);
            accords = vue.adultes().stream().map(Accord::new).toList();
            if (vue.adultes().size() == 1) {
                pour = vue.adultes().get(0).cle();
            }
        }
        return vue;
    }

    public void lire() throws IOException {
        remettre(Forme.PDF);
    }

    public void emporter() throws IOException {
        remettre(Forme.JSON);
    }

    private void remettre(Forme forme) throws IOException {
        Map<String, LocalDate> donnes = new HashMap<>();
        for (Accord accord : accords) {
            if (accord.isDonne() && !accord.getAdulte().cle().equals(pour)) {
                donnes.put(accord.getAdulte().cle(), accord.getJour());
            }
        }
        byte[] document = remettre.remettre(cle, pour, donnes, forme);
        Faces.sendFile(document, dit.dire("remise.fichier", cle, forme.name().toLowerCase(Locale.ROOT)), true);
    }

    public List<Accord> getAccords() {
        getVue();
        return accords;
    }

    public String getPour() {
        return pour;
    }

    public void setPour(String pour) {
        this.pour = pour;
    }
}
