package fr.siao.evaluation;

import fr.siao.accueil.ConsulterDossier;
import fr.siao.accueil.ConsulterDossier.Avis;
import fr.siao.accueil.ConsulterDossier.Dossier;
import fr.siao.socle.Ecran;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Rédiger l'évaluation d'un ménage : reprise du brouillon, ou de celle en vigueur, puis publiée avec lui. */
@Named("evaluation")
@ViewScoped
public class EvaluationVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterDossier consulterDossier;

    @Inject
    private EvaluerMenage evaluerMenage;

    @Inject
    private Libelles dit;

    private transient Dossier lu;
    private String situation;
    private String sejour;
    private String ressources;
    private Violence violence;
    private boolean sortantAse;
    private LocalDate rueDepuis;
    private String recit;
    private String souhaits;
    private String besoins;
    private PreconisationsSaisies preconisations;
    private LocalDate valideeLe = LocalDate.now(Fuseau.PARIS);
    private LocalDate copieRemiseLe;

    @PostConstruct
    void reprendre() {
        Avis avant = getDossier().brouillon() == null
                ? getDossier().evaluation()
                : getDossier().brouillon();
        Contenu contenu = avant == null ? Contenu.vide() : avant.contenu();
        situation = contenu.situation();
        sejour = contenu.sejour();
        ressources = contenu.ressources();
        violence = contenu.faits().violence();
        sortantAse = contenu.faits().sortantAse();
        rueDepuis = contenu.faits().rueDepuis();
        recit = contenu.recit();
        souhaits = contenu.souhaits();
        besoins = contenu.besoins();
        preconisations = new PreconisationsSaisies(
                getDossier().departement(), avant == null ? List.of() : avant.preconisations());
    }

    public Dossier getDossier() {
        if (lu == null) {
            lu = consulterDossier.voir(cle);
        }
        return lu;
    }

    public void enregistrer() {
        evaluerMenage.rediger(cle, contenu(), preconisations.preconisations());
        Suite.ici(dit.dire("evaluation.enregistree"));
    }

    public void publier() {
        evaluerMenage.publier(cle, contenu(), preconisations.preconisations(), valideeLe, copieRemiseLe);
        Suite.vers(dit.dire("evaluation.publiee"), Ecran.MENAGE, cle);
    }

    private Contenu contenu() {
        return new Contenu(
                situation, sejour, ressources, recit, souhaits, besoins, new Faits(violence, sortantAse, rueDepuis));
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getSejour() {
        return sejour;
    }

    public void setSejour(String sejour) {
        this.sejour = sejour;
    }

    public String getRessources() {
        return ressources;
    }

    public void setRessources(String ressources) {
        this.ressources = ressources;
    }

    public List<Violence> getViolences() {
        return Arrays.asList(Violence.values());
    }

    public Violence getViolence() {
        return violence;
    }

    public void setViolence(Violence violence) {
        this.violence = violence;
    }

    public boolean isSortantAse() {
        return sortantAse;
    }

    public void setSortantAse(boolean sortantAse) {
        this.sortantAse = sortantAse;
    }

    public LocalDate getRueDepuis() {
        return rueDepuis;
    }

    public void setRueDepuis(LocalDate rueDepuis) {
        this.rueDepuis = rueDepuis;
    }

    public String getRecit() {
        return recit;
    }

    public void setRecit(String recit) {
        this.recit = recit;
    }

    public String getSouhaits() {
        return souhaits;
    }

    public void setSouhaits(String souhaits) {
        this.souhaits = souhaits;
    }

    public String getBesoins() {
        return besoins;
    }

    public void setBesoins(String besoins) {
        this.besoins = besoins;
    }

    public LocalDate getValideeLe() {
        return valideeLe;
    }

    public void setValideeLe(LocalDate valideeLe) {
        this.valideeLe = valideeLe;
    }

    public LocalDate getCopieRemiseLe() {
        return copieRemiseLe;
    }

    public void setCopieRemiseLe(LocalDate copieRemiseLe) {
        this.copieRemiseLe = copieRemiseLe;
    }

    public PreconisationsSaisies getPreconisations() {
        return preconisations;
    }
}
