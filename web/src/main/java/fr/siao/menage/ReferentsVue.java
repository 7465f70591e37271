package fr.siao.menage;

import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ConsulterReferents.Consequence;
import fr.siao.menage.ConsulterReferents.Vue;
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
import java.util.Objects;
import org.omnifaces.cdi.Param;

/**
 * Les référents d'un ménage : désigner, passer la main, mettre fin. Quand le ménage va à une autre structure, la page dit ce
 * que cela change avant de le faire (MEN-7).
 */
@Named("referents")
@ViewScoped
public class ReferentsVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterReferents consulter;

    @Inject
    private DesignerReferent designer;

    @Inject
    private Libelles dit;

    private Suivi.Role role = Suivi.Role.REFERENT_SOCIAL;
    private String tape;
    private String candidat;
    private String nom;
    private String organisme;
    private String contact;
    private LocalDate jour = LocalDate.now(Fuseau.PARIS);
    private Suivi.Role roleFini;
    private LocalDate jourFini = LocalDate.now(Fuseau.PARIS);
    private int version;
    private transient Vue lue;
    private transient List<Referents.Candidat> trouves;

    /** Ce qui va changer, dit et pas encore confirmé. */
    private transient Consequence consequence;

    private String annoncee;

    /** Relit les référents avant chaque affichage : la version que l'on confirme est celle que l'on voit. */
    public void relire() {
        lue = consulter.voir(cle);
        version = lue.version();
    }

    public Vue getVue() {
        if (lue == null) {
            relire();
        }
        return lue;
    }

    public void chercher() {
        trouves = consulter.chercher(tape);
    }

    public List<Referents.Candidat> getTrouves() {
        if (trouves == null) {
            chercher();
        }
        return trouves;
    }

    public boolean isComplet() {
        return getTrouves().size() < ConsulterReferents.CANDIDATS_MAX;
    }

    /** Tel que la liste l'envoie : le compte, puis la structure. */
    public static String valeur(Referents.Candidat candidat) {
        return candidat.compte() + "-" + candidat.structure();
    }

    public void designer() {
        Referent choisi = isDehors() ? Referent.externe(nom, organisme, contact) : choisi();
        if (!annoncer(role, choisi.structure())) {
            designer.designer(new Lu(cle, version), role, choisi, jour);
            fait("referents.designe");
        }
    }

    public void cesser() {
        if (!annoncer(roleFini, null)) {
            designer.cesser(new Lu(cle, version), roleFini, jourFini);
            fait("referents.fini");
        }
    }

    /** Dit d'abord ce que cela change ; au second envoi du même choix, c'est confirmé. @return vrai s'il faut le dire */
    private boolean annoncer(Suivi.Role quoi, Long structure) {
        Consequence prevue = consulter.consequence(cle, quoi, structure);
        String choix = quoi + " " + structure;
        consequence = prevue;
        if (prevue == null || choix.equals(annoncee)) {
            return false;
        }
        annoncee = choix;
        return true;
    }

    private void fait(String phrase) {
        if (consequence != null && consequence.perdu()) {
            Suite.vers(dit.dire("referents.confie", cle, consequence.ancienne()), Ecran.AUJOURDHUI, null);
        } else {
            Suite.vers(dit.dire(phrase), Ecran.MENAGE, Onglet.REFERENTS.du(cle));
        }
    }

    /** Rien n'est choisi dans la liste, et quelqu'un est nommé. */
    private boolean isDehors() {
        return candidat == null && (nom != null || organisme != null || contact != null);
    }

    private Referent choisi() {
        return getTrouves().stream()
                .filter(c -> Objects.equals(valeur(c), candidat))
                .findFirst()
                .map(c -> Referent.interne(c.compte(), c.structure()))
                .orElse(Referent.interne(null, null));
    }

    public Consequence getConsequence() {
        return consequence;
    }

    public List<Suivi.Role> getRoles() {
        return Arrays.asList(Suivi.Role.values());
    }

    public Suivi.Role getRole() {
        return role;
    }

    public void setRole(Suivi.Role role) {
        this.role = role;
    }

    public String getTape() {
        return tape;
    }

    public void setTape(String tape) {
        this.tape = tape;
    }

    public String getCandidat() {
        return candidat;
    }

    public void setCandidat(String candidat) {
        this.candidat = candidat;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getOrganisme() {
        return organisme;
    }

    public void setOrganisme(String organisme) {
        this.organisme = organisme;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDate getJour() {
        return jour;
    }

    public void setJour(LocalDate jour) {
        this.jour = jour;
    }

    public Suivi.Role getRoleFini() {
        return roleFini;
    }

    public void setRoleFini(Suivi.Role roleFini) {
        this.roleFini = roleFini;
    }

    public LocalDate getJourFini() {
        return jourFini;
    }

    public void setJourFini(LocalDate jourFini) {
        this.jourFini = jourFini;
    }
}
