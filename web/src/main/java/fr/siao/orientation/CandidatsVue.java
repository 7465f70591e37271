package fr.siao.orientation;

import fr.siao.demande.LigneFile;
import fr.siao.menage.Composition;
import fr.siao.orientation.ChercherCandidats.Faite;
import fr.siao.orientation.ChercherCandidats.Recherche;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Textes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Une place à pourvoir : où elle en est, et les ménages qui conviennent, page par page. */
@Named("candidats")
@ViewScoped
public class CandidatsVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long place;

    @Inject
    @Param(name = "page")
    private Integer page;

    @Inject
    private ChercherCandidats chercher;

    @Inject
    private Libelles dit;

    private transient Recherche lue;

    /** Relit la place avant chaque affichage : un refus montre où elle en est. */
    public void relire() {
        lue = chercher.chercher(place, getPage() - 1);
    }

    public Recherche getRecherche() {
        if (lue == null) {
            relire();
        }
        return lue;
    }

    /** Numéro de la page montrée, depuis 1. */
    public int getPage() {
        return page == null ? 1 : Math.max(1, page);
    }

    public boolean isApres() {
        return getRecherche().combien() > getPage() * ChercherCandidats.PAGE;
    }

    /** « vacante depuis 8 jours », « vacante le 1ᵉʳ déc. », « occupée ». */
    public String getEtat() {
        Recherche r = getRecherche();
        if (!r.ouverte()) {
            return Textes.libelle(r.etat());
        }
        return r.jours() < 0
                ? dit.dire("tuile.vacante.le", dit.jourCourt(r.vacanteLe()))
                : dit.dire("candidats.vacanteDepuis", r.jours());
    }

    /** « T3, 4 personnes, 2ᵉ étage sans ascenseur, animaux refusés · CHRS insertion · Montreuil · protocole : … ». */
    public String getContexte() {
        Recherche r = getRecherche();
        String logement = Stream.of(
                        r.categorie().replaceFirst("^Logement ", ""),
                        dit.dire("place.personnes", r.capacite()),
                        etage(r),
                        r.pmr() ? dit.dire("place.pmr") : null,
                        dit.dire(r.animaux() ? "candidats.animaux" : "candidats.sansAnimaux"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String protocole = dit.dire(
                "candidats.protocole",
                r.protocole().getMenagesParPlace(),
                r.protocole().getDelaiOrientationJours());
        return String.join(" · ", logement, Textes.libelle(r.type()), r.commune(), protocole)
                + (r.retard() > 0 && r.vivantes() == 0 ? dit.dire("candidats.depasse", r.retard()) : "");
    }

    private String etage(Recherche r) {
        if (r.etage() == null) {
            return null;
        }
        String etage = dit.dire("place.etage", r.etage());
        return r.etage() <= 0
                ? etage
                : etage + " " + dit.dire(r.ascenseur() ? "place.ascenseur" : "place.sansAscenseur");
    }

    /** « 37 ménages conviennent », « plus de 200 ménages conviennent ». */
    public String getCombien() {
        int combien = getRecherche().combien();
        return combien > Candidats.COMPTE_MAX
                ? dit.dire("candidats.plusDe", Candidats.COMPTE_MAX)
                : dit.dire("candidats.combien", combien);
    }

    /** Combien de ménages le protocole permet encore de proposer ; zéro si la place n'est plus à pourvoir. */
    public long getRestantes() {
        Recherche r = getRecherche();
        return r.ouverte() ? Math.max(0, r.protocole().getMenagesParPlace() - r.vivantes()) : 0;
    }

    public String composition(LigneFile ligne) {
        return Textes.libelle(Composition.deCode(ligne.getComposition()));
    }

    /** « 3 personnes, le plus jeune a 2 ans ». */
    public String taille(LigneFile ligne) {
        String personnes = dit.dire("place.personnes", ligne.getPersonnes());
        if (ligne.getMineurs() == 0 || ligne.getPlusJeune() == null) {
            return personnes;
        }
        int age = Period.between(ligne.getPlusJeune(), LocalDate.now(Fuseau.PARIS))
                .getYears();
        return personnes + ", " + dit.dire("candidats.plusJeune", age);
    }

    /** « proposée le 22 nov. », « réponse attendue avant demain 9 h 00 », et le motif si elle est close. */
    public String detail(Faite faite) {
        String depuis = dit.dire(
                faite.etat() == EtatProposition.PREPAREE ? "candidats.prepareeLe" : "candidats.proposeeLe",
                dit.jourDe(faite.preparee()));
        if (faite.echeance() != null) {
            return depuis + " · "
                    + dit.dire(
                            faite.enRetard() ? "candidats.reponseEnRetard" : "candidats.reponseAttendue",
                            dit.echeance(faite.echeance()));
        }
        return faite.motif().isEmpty() ? depuis : depuis + " · " + faite.motif();
    }
}
