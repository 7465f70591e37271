package fr.siao.evaluation;

import fr.siao.evaluation.OuvrirEvaluation.Feuille;
import fr.siao.evaluation.OuvrirEvaluation.Volet;
import fr.siao.evaluation.RenseignerDossier.Autre;
import fr.siao.evaluation.RenseignerDossier.Ecrit;
import fr.siao.socle.Ecran;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Rédige l'évaluation approfondie, une partie à la fois ; ce qui est tapé s'enregistre à mesure. */
@Named("evaluation")
@ViewScoped
public class EvaluationVue implements Serializable {
    /** La dernière étape, après les parties : préconiser, valider, publier. */
    private static final String CONCLURE = "CONCLURE";

    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    @Param(name = "partie")
    private String demandee;

    @Inject
    private OuvrirEvaluation ouvrir;

    @Inject
    private EvaluerMenage evaluer;

    @Inject
    private Envois envois;

    @Inject
    private Libelles dit;

    private Feuille feuille;
    private String etape;
    private VoletSaisi volet;
    private String recit;
    private String recitLu;
    private int recitVersion;
    private int recitMax;
    private Autre autreRecit;
    private boolean recitGarde;
    private PreconisationsSaisies preconisations;
    private Integer version;
    private LocalDate entretienLe;
    private LocalDate valideeLe = LocalDate.now(Fuseau.PARIS);
    private LocalDate copieRemiseLe;

    @PostConstruct
    void lire() {
        feuille = ouvrir.approfondie(cle);
        Volet lu = feuille.volets().stream()
                .filter(v -> v.partie().name().equals(demandee))
                .findFirst()
                .orElse(CONCLURE.equals(demandee) ? null : feuille.volets().get(0));
        etape = lu == null ? CONCLURE : lu.partie().name();
        if (lu != null) {
            volet = VoletSaisi.de(lu);
            if (lu.narration() != null) {
                recitMax = lu.narration().max();
                reprendre(lu.narration().texte(), lu.narration().version());
            }
        }
        version = feuille.version();
        entretienLe = feuille.entretienLe();
        preconisations = new PreconisationsSaisies(feuille.departement(), feuille.preconisations());
    }

    private void reprendre(String texte, int version) {
        recit = texte;
        recitLu = texte;
        recitVersion = version;
        autreRecit = null;
    }

    /** Une réponse vient d'être tapée. */
    public void garder(ChampSaisi champ) {
        commencer();
        envois.un(cle, champ);
    }

    private void commencer() {
        if (version == null) {
            version = evaluer.commencer(cle);
        }
    }

    public void ceder(ChampSaisi champ) {
        champ.ceder();
    }

    /** Le récit de la partie vient d'être tapé. */
    public void garderRecit() {
        String tape = recit == null || recit.isBlank() ? null : recit;
        if (recitMax == 0 || Objects.equals(tape, recitLu)) {
            return;
        }
        Ecrit ecrit = evaluer.raconter(cle, volet.partie(), recit, recitVersion);
        if (ecrit.autre() == null) {
            reprendre(ecrit.valeur(), ecrit.version());
            recitGarde = true;
        } else {
            autreRecit = ecrit.autre();
            recitVersion = ecrit.version();
            recitGarde = false;
        }
    }

    public void cederRecit() {
        reprendre(autreRecit.valeur(), recitVersion);
    }

    /** Enregistre la partie et reste. */
    public void enregistrer() {
        toutEcrire();
        aller(etape, dit.dire("evaluation.enregistree"));
    }

    /** Enregistre la partie et va à une autre. */
    public void aller(String vers) {
        toutEcrire();
        aller(vers, null);
    }

    private void aller(String vers, String phrase) {
        if (phrase != null) {
            Messages.addFlashGlobalInfo("{0}", phrase);
        }
        Faces.redirect(Faces.getRequestContextPath() + Ecran.EVALUATION.chemin() + "/" + cle + "?partie=" + vers);
    }

    /** @throws Impossible si une réponse a été écrite par un autre entre-temps : la page montre les deux */
    private void toutEcrire() {
        if (etape.equals(CONCLURE)) {
            version = evaluer.preconiser(cle, preconisations.preconisations(), entretienLe, version);
            return;
        }
        boolean change = volet.champs().stream().anyMatch(ChampSaisi::change);
        if (change) {
            commencer();
        }
        boolean ecrit = envois.tous(cle, volet.champs());
        garderRecit();
        if (!ecrit || autreRecit != null) {
            throw new Impossible("evaluation.conflit");
        }
    }

    public void publier() {
        toutEcrire();
        evaluer.publier(cle, valideeLe, copieRemiseLe);
        Suite.vers(dit.dire("evaluation.publiee"), Ecran.MENAGE, cle);
    }

    /** L'étape qui suit celle-ci. */
    public String getSuivante() {
        List<Volet> volets = feuille.volets();
        for (int i = 0; i < volets.size() - 1; i++) {
            if (volets.get(i).partie().name().equals(etape)) {
                return volets.get(i + 1).partie().name();
            }
        }
        return CONCLURE;
    }

    public Feuille getFeuille() {
        return feuille;
    }

    public String getEtape() {
        return etape;
    }

    public boolean isConclusion() {
        return etape.equals(CONCLURE);
    }

    public VoletSaisi getVolet() {
        return volet;
    }

    public boolean isSeRaconte() {
        return recitMax > 0;
    }

    public int getRecitMax() {
        return recitMax;
    }

    public String getRecit() {
        return recit;
    }

    public void setRecit(String recit) {
        this.recit = recit;
    }

    public Autre getAutreRecit() {
        return autreRecit;
    }

    public boolean isRecitGarde() {
        return recitGarde;
    }

    public LocalDate getEntretienLe() {
        return entretienLe;
    }

    public void setEntretienLe(LocalDate entretienLe) {
        this.entretienLe = entretienLe;
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
