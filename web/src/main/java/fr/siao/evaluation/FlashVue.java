package fr.siao.evaluation;

import fr.siao.evaluation.EvaluationFlash.Rencontre;
import fr.siao.evaluation.OuvrirEvaluation.Feuille;
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
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Une évaluation flash : la rencontre, puis les questions dans l'ordre de la conversation (EVA-1). */
@Named("rencontre")
@ViewScoped
public class FlashVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private OuvrirEvaluation ouvrir;

    @Inject
    private ConclureFlash conclureFlash;

    @Inject
    private Envois envois;

    @Inject
    private Libelles dit;

    private Feuille feuille;
    private List<VoletSaisi> volets;
    private String mode;
    private LocalDateTime quand = LocalDateTime.now(Fuseau.PARIS).truncatedTo(ChronoUnit.MINUTES);
    private boolean miseALAbri;
    private String paroles;
    private List<String> expertises = new ArrayList<>();
    private String reorientation;
    private String suite;

    @PostConstruct
    void lire() {
        feuille = ouvrir.flash(cle);
        volets = feuille.volets().stream().map(VoletSaisi::de).toList();
    }

    public void garder(ChampSaisi champ) {
        envois.un(cle, champ);
    }

    public void ceder(ChampSaisi champ) {
        champ.ceder();
    }

    public void conclure() {
        List<ChampSaisi> champs =
                volets.stream().flatMap(v -> v.champs().stream()).toList();
        if (!envois.tous(cle, champs)) {
            throw new Impossible("evaluation.conflit");
        }
        conclureFlash.conclure(
                cle,
                new Rencontre(
                        mode,
                        quand.atZone(Fuseau.PARIS).toInstant(),
                        miseALAbri,
                        paroles,
                        List.copyOf(expertises),
                        reorientation,
                        suite));
        Suite.vers(dit.dire("flash.conclue"), Ecran.MENAGE, cle);
    }

    public Feuille getFeuille() {
        return feuille;
    }

    public List<VoletSaisi> getVolets() {
        return volets;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public LocalDateTime getQuand() {
        return quand;
    }

    public void setQuand(LocalDateTime quand) {
        this.quand = quand;
    }

    public boolean isMiseALAbri() {
        return miseALAbri;
    }

    public void setMiseALAbri(boolean miseALAbri) {
        this.miseALAbri = miseALAbri;
    }

    public String getParoles() {
        return paroles;
    }

    public void setParoles(String paroles) {
        this.paroles = paroles;
    }

    public List<String> getExpertises() {
        return expertises;
    }

    public void setExpertises(List<String> expertises) {
        this.expertises = expertises == null ? new ArrayList<>() : new ArrayList<>(expertises);
    }

    public String getReorientation() {
        return reorientation;
    }

    public void setReorientation(String reorientation) {
        this.reorientation = reorientation;
    }

    public String getSuite() {
        return suite;
    }

    public void setSuite(String suite) {
        this.suite = suite;
    }
}
