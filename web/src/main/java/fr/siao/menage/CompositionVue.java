package fr.siao.menage;

import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ChangerComposition.Nouvelle;
import fr.siao.menage.ConsulterComposition.Membre;
import fr.siao.menage.ConsulterComposition.Vie;
import fr.siao.socle.Ecran;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Changer la composition d'un ménage : un événement à la fois, daté ; le dernier se défait. */
@Named("composition")
@ViewScoped
public class CompositionVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterComposition consulter;

    @Inject
    private ChangerComposition changer;

    @Inject
    private ReconnaitreDoubles reconnaitreDoubles;

    @Inject
    private Libelles dit;

    private final Doutes doutes = new Doutes();

    private final PersonneSaisie enfant = new PersonneSaisie();
    private final PersonneSaisie arrivant = new PersonneSaisie();
    private MoyenNotice moyen;
    private LocalDate informeLe = LocalDate.now(Fuseau.PARIS);
    private LocalDate jour = LocalDate.now(Fuseau.PARIS);
    private String clePersonne;
    private String cleAutre;
    private String qui;
    private List<String> partantes;
    private String suivant;
    private Lien lien;
    private int version;
    private transient Vie lue;

    /** Relit le ménage avant chaque affichage : un refus montre où il en est, et la version que l'on va confirmer. */
    public void relire() {
        lue = consulter.voir(cle);
        version = lue.version();
    }

    public Vie getVie() {
        if (lue == null) {
            relire();
        }
        return lue;
    }

    public void naissance() {
        changer.naissance(lu(), nouvelle(enfant), qui);
        fait(Evenement.Nature.NAISSANCE);
    }

    /** La clé d'une personne déjà connue, ou une personne nouvelle ; qui lui ressemble se montre d'abord (MEN-5). */
    public void arrivee() {
        if (clePersonne != null) {
            changer.retour(lu(), clePersonne, lien, jour);
            fait(Evenement.Nature.ARRIVEE);
        } else if (!doutes.arretent(List.of(arrivant), reconnaitreDoubles::reconnaitre)) {
            arriveeMalgreTout();
        }
    }

    /** Ce n'est pas la même personne. */
    public void arriveeMalgreTout() {
        CreerMenage.Membre membre = arrivant.enMembre(doutes.distinctes(0));
        changer.arrivee(lu(), new Nouvelle(membre.identite(), moyen, informeLe, membre.distinctes()), lien, jour);
        fait(Evenement.Nature.ARRIVEE);
    }

    public Doutes getDoutes() {
        return doutes;
    }

    public void depart() {
        changer.depart(lu(), qui, suivant, jour);
        fait(Evenement.Nature.DEPART);
    }

    public void separation() {
        String nouvelle = changer.separation(lu(), partantes, qui, suivant, jour);
        Suite.vers(dit.dire("composition.fait.SEPARATION", nouvelle), Ecran.MENAGE, nouvelle);
    }

    public void reunion() {
        changer.reunion(lu(), cleAutre, lien, jour);
        fait(Evenement.Nature.REUNION);
    }

    public void deces() {
        changer.deces(lu(), qui, suivant, jour);
        fait(Evenement.Nature.DECES);
    }

    public void defaire(Long evenement) {
        changer.defaire(lu(), evenement);
        Suite.ici(dit.dire("composition.defait"));
    }

    private void fait(Evenement.Nature nature) {
        Suite.ici(dit.dire("composition.fait." + nature));
    }

    private Lu lu() {
        return new Lu(cle, version);
    }

    private Nouvelle nouvelle(PersonneSaisie saisie) {
        return new Nouvelle(saisie.enMembre().identite(), moyen, informeLe);
    }

    /** Celles qui attendent un enfant. */
    public List<Membre> getEnceintes() {
        return getVie().membres().stream().filter(m -> m.terme() != null).toList();
    }

    public boolean isSeule() {
        return getVie().membres().size() == 1;
    }

    public List<Sexe> getSexes() {
        return Arrays.asList(Sexe.values());
    }

    public List<Nationalite> getNationalites() {
        return Arrays.asList(Nationalite.values());
    }

    public List<MoyenNotice> getMoyens() {
        return Arrays.asList(MoyenNotice.values());
    }

    /** Les liens avec le titulaire. */
    public List<Lien> getLiens() {
        return List.of(Lien.CONJOINT, Lien.ENFANT, Lien.AUTRE);
    }

    public PersonneSaisie getEnfant() {
        return enfant;
    }

    public PersonneSaisie getArrivant() {
        return arrivant;
    }

    public MoyenNotice getMoyen() {
        return moyen;
    }

    public void setMoyen(MoyenNotice moyen) {
        this.moyen = moyen;
    }

    public LocalDate getInformeLe() {
        return informeLe;
    }

    public void setInformeLe(LocalDate informeLe) {
        this.informeLe = informeLe;
    }

    public LocalDate getJour() {
        return jour;
    }

    public void setJour(LocalDate jour) {
        this.jour = jour;
    }

    public String getClePersonne() {
        return clePersonne;
    }

    public void setClePersonne(String clePersonne) {
        this.clePersonne = clePersonne;
    }

    public String getCleAutre() {
        return cleAutre;
    }

    public void setCleAutre(String cleAutre) {
        this.cleAutre = cleAutre;
    }

    public String getQui() {
        return qui;
    }

    public void setQui(String qui) {
        this.qui = qui;
    }

    public List<String> getPartantes() {
        return partantes;
    }

    public void setPartantes(List<String> partantes) {
        this.partantes = partantes;
    }

    public String getSuivant() {
        return suivant;
    }

    public void setSuivant(String suivant) {
        this.suivant = suivant;
    }

    public Lien getLien() {
        return lien;
    }

    public void setLien(Lien lien) {
        this.lien = lien;
    }
}
