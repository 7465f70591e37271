package fr.siao.demande;

import fr.siao.compte.Moi;
import fr.siao.demande.ConsulterDemande.Fiche;
import fr.siao.demande.ConsulterDemande.Moment;
import fr.siao.orientation.ChercherPlaces;
import fr.siao.orientation.ChercherPlaces.Piste;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Une demande : le ménage, ce qu'on lui préconise, ce qu'on en dit, sa vie ; et les places qui lui conviennent. */
@Named("demande")
@ViewScoped
public class DemandeVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterDemande consulter;

    @Inject
    private ChercherPlaces chercherPlaces;

    @Inject
    private Moi moi;

    private transient Fiche lue;
    private transient List<Piste> pistes;

    /** Relit la demande avant chaque affichage : après un refus, la page montre où elle en est. */
    public void relire() {
        lue = consulter.voir(id);
        pistes = moi.isSiao() && lue.etat().enFile() ? chercherPlaces.chercher(id) : List.of();
    }

    public Fiche getFiche() {
        if (lue == null) {
            relire();
        }
        return lue;
    }

    public EtatDemande getEtat() {
        return getFiche().etat();
    }

    public boolean peut(String suite) {
        return getEtat().peutDevenir(EtatDemande.valueOf(suite));
    }

    public List<Piste> getConviennent() {
        return pistes.stream().filter(Piste::convient).toList();
    }

    /** Les places auxquelles il ne manque qu'une chose. */
    public List<Piste> getPresque() {
        return pistes.stream().filter(p -> !p.convient()).toList();
    }

    /** Le plus récent d'abord. */
    public List<Moment> getVie() {
        return getFiche().vie().stream()
                .sorted(Comparator.comparing(Moment::quand).reversed())
                .toList();
    }

    public String precision(Moment moment) {
        return Stream.of(moment.motif(), moment.commentaire())
                .filter(texte -> texte != null && !texte.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Ce que le SIAO attend pour décider, ou pourquoi la demande s'est arrêtée. */
    public Moment getDernier() {
        return getVie().get(0);
    }
}
