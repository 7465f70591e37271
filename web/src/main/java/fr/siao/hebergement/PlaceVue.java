package fr.siao.hebergement;

import fr.siao.hebergement.ConsulterPlace.Fiche;
import fr.siao.hebergement.ConsulterPlace.Passage;
import fr.siao.offre.AnnulerVacance;
import fr.siao.offre.ConfirmerVacance;
import fr.siao.offre.DeclarerVacance;
import fr.siao.offre.EtatPlace;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.Textes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Une place vue par sa structure : son état, son histoire, et sa vacance en un clic. */
@Named("place")
@ViewScoped
public class PlaceVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterPlace consulter;

    @Inject
    private DeclarerVacance declarerVacance;

    @Inject
    private ConfirmerVacance confirmerVacance;

    @Inject
    private AnnulerVacance annulerVacance;

    @Inject
    private Libelles dit;

    private LocalDate vacanteLe = LocalDate.now(Fuseau.PARIS);
    private LocalDate annonce;
    private transient Fiche lue;

    /** Relit la place avant chaque affichage : après un refus, la page montre où elle en est. */
    public void relire() {
        lue = consulter.voir(id);
    }

    public Fiche getFiche() {
        if (lue == null) {
            relire();
        }
        return lue;
    }

    public EtatPlace getEtat() {
        return getFiche().etat();
    }

    public boolean dans(String... etats) {
        return List.of(etats).contains(getEtat().name());
    }

    /** « vacante depuis 8 jours », « bientôt vacante, le 3 décembre 2026 ». */
    public String getEtatEnMots() {
        Fiche fiche = getFiche();
        String etat = Textes.libelle(fiche.etat());
        return switch (fiche.etat()) {
            case BIENTOT_VACANTE -> dit.dire("place.etat.le", etat, dit.jour(fiche.vacanteLe()));
            case INDISPONIBLE ->
                fiche.jusque() == null ? etat : dit.dire("place.etat.jusque", etat, dit.jour(fiche.jusque()));
            case VACANTE, INEXPLIQUEE -> dit.dire("place.etat.depuis", etat, dit.depuis(fiche.depuis()));
            default -> etat;
        };
    }

    public String getTon() {
        return switch (getEtat()) {
            case VACANTE, BIENTOT_VACANTE -> "bon";
            case RESERVEE -> "attention";
            case INEXPLIQUEE -> "alerte";
            default -> "neutre";
        };
    }

    /** « bâtiment A, 2ᵉ étage sans ascenseur ». */
    public String getSituation() {
        Fiche fiche = getFiche();
        return Stream.of(
                        fiche.batiment(),
                        fiche.etage() == null ? null : dit.dire("place.etage", fiche.etage()),
                        fiche.etage() == null || fiche.etage() <= 0
                                ? null
                                : dit.dire(fiche.ascenseur() ? "place.ascenseur" : "place.sansAscenseur"),
                        fiche.pmr() ? dit.dire("place.pmr") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Ce qu'un passage dit de plus que l'état : le jour où il vaut, jusqu'à quand, pourquoi. */
    public String precision(Passage passage) {
        return Stream.of(
                        passage.depuis() == null || passage.depuis().equals(Fuseau.jour(passage.quand()))
                                ? ""
                                : dit.dire("place.passage.depuis", dit.jour(passage.depuis())),
                        passage.jusque() == null
                                ? ""
                                : dit.dire(
                                        passage.etat() == EtatPlace.BIENTOT_VACANTE
                                                ? "place.passage.prevue"
                                                : "place.passage.jusque",
                                        dit.jour(passage.jusque())),
                        passage.motif())
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public void declarer() {
        declarerVacance.declarer(id, vacanteLe);
        suite("place.declaree");
    }

    public void annoncer() {
        declarerVacance.annoncer(id, annonce);
        suite("place.annoncee");
    }

    public void confirmer() {
        confirmerVacance.confirmer(id);
        suite("vacance.confirmee");
    }

    public void annuler() {
        annulerVacance.annuler(id);
        suite("vacance.annulee");
    }

    private void suite(String cle) {
        Suite.ici(dit.dire(cle, getFiche().libelle()));
    }

    public LocalDate getVacanteLe() {
        return vacanteLe;
    }

    public void setVacanteLe(LocalDate vacanteLe) {
        this.vacanteLe = vacanteLe;
    }

    public LocalDate getAnnonce() {
        return annonce;
    }

    public void setAnnonce(LocalDate annonce) {
        this.annonce = annonce;
    }
}
