package fr.siao.menage;

import fr.siao.socle.Ecran;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Enregistrer un ménage au clavier : le titulaire, puis les autres, une personne par ligne. */
@Named("nouveauMenage")
@ViewScoped
public class NouveauMenageVue implements Serializable {
    private static final int PERSONNES_MAX = 20;

    /** Le clavier attend ailleurs que dans une saisie. */
    private static final int AUCUNE = -1;

    @Inject
    private CreerMenage creerMenage;

    @Inject
    private ReconnaitreDoubles reconnaitreDoubles;

    @Inject
    private Libelles dit;

    private final Doutes doutes = new Doutes();

    private final List<PersonneSaisie> personnes = Stream.generate(PersonneSaisie::new)
            .limit(lignesEnvoyees())
            .collect(Collectors.toCollection(ArrayList::new));
    private MoyenNotice moyen;
    private LocalDate informesLe = LocalDate.now(Fuseau.PARIS);
    private boolean animaux;
    private boolean mobiliteReduite;
    private LocalDate hotelDepuis;
    private int attendue;
    private String cle;

    /** Une ligne pour commencer ; autant que l'envoi en contient si la page, oubliée du serveur, se reconstruit. */
    private static long lignesEnvoyees() {
        long envoyees = Faces.getRequestParameterMap().keySet().stream()
                .filter(champ -> champ.matches("menage:personnes:\\d+:nom"))
                .count();
        return Math.min(Math.max(envoyees, 1), PERSONNES_MAX);
    }

    public void ajouter() {
        PersonneSaisie derniere = personnes.get(personnes.size() - 1);
        if (isReste() && !derniere.vide()) {
            personnes.add(derniere.suivante());
        }
        attendue = personnes.size() - 1;
    }

    public void retirer(int rang) {
        personnes.remove(rang);
        attendue = personnes.size() - 1;
    }

    /** Qui ressemble à quelqu'un de connu se montre d'abord (MEN-5). */
    public synchronized void creer() {
        if (cle != null || !doutes.arretent(saisies(), reconnaitreDoubles::reconnaitre)) {
            creerMalgreTout();
        } else {
            attendue = AUCUNE;
        }
    }

    /** Ce ne sont pas les mêmes. Deux clics n'enregistrent qu'un ménage. */
    public synchronized void creerMalgreTout() {
        if (cle == null) {
            cle = creerMenage.creer(membres(), moyen, informesLe, animaux, mobiliteReduite, hotelDepuis);
        }
        Suite.vers(dit.dire("menage.cree", cle), Ecran.MENAGE, cle);
    }

    private List<CreerMenage.Membre> membres() {
        List<PersonneSaisie> saisies = saisies();
        return IntStream.range(0, saisies.size())
                .mapToObj(rang -> saisies.get(rang).enMembre(doutes.distinctes(rang)))
                .toList();
    }

    private List<PersonneSaisie> saisies() {
        return Stream.concat(
                        personnes.stream().limit(1), personnes.stream().skip(1).filter(p -> !p.vide()))
                .toList();
    }

    public Doutes getDoutes() {
        return doutes;
    }

    /** Vrai si l'on crée le ménage et que cette ligne n'est pas restée blanche : elle doit alors être complète. */
    public boolean exige(int rang) {
        return (Faces.getRequestParameter("menage:creer") != null
                        || Faces.getRequestParameter("menage:malgreTout") != null)
                && (rang == 0
                        || Stream.of("prenom", "surnom", "naissance", "sexe")
                                .map(champ -> Faces.getRequestParameter("menage:personnes:" + rang + ":" + champ))
                                .anyMatch(valeur -> valeur != null && !valeur.isBlank()));
    }

    public List<PersonneSaisie> getPersonnes() {
        return personnes;
    }

    public boolean isReste() {
        return personnes.size() < PERSONNES_MAX;
    }

    /** Rang de la personne que l'on s'apprête à taper. */
    public int getAttendue() {
        return attendue;
    }

    public List<Sexe> getSexes() {
        return Arrays.asList(Sexe.values());
    }

    public List<Nationalite> getNationalites() {
        return Arrays.asList(Nationalite.values());
    }

    /** Les liens avec le titulaire. */
    public List<Lien> getLiens() {
        return List.of(Lien.CONJOINT, Lien.ENFANT, Lien.AUTRE);
    }

    public List<MoyenNotice> getMoyens() {
        return Arrays.asList(MoyenNotice.values());
    }

    public MoyenNotice getMoyen() {
        return moyen;
    }

    public void setMoyen(MoyenNotice moyen) {
        this.moyen = moyen;
    }

    public LocalDate getInformesLe() {
        return informesLe;
    }

    public void setInformesLe(LocalDate informesLe) {
        this.informesLe = informesLe;
    }

    public boolean isAnimaux() {
        return animaux;
    }

    public void setAnimaux(boolean animaux) {
        this.animaux = animaux;
    }

    public boolean isMobiliteReduite() {
        return mobiliteReduite;
    }

    public void setMobiliteReduite(boolean mobiliteReduite) {
        this.mobiliteReduite = mobiliteReduite;
    }

    public LocalDate getHotelDepuis() {
        return hotelDepuis;
    }

    public void setHotelDepuis(LocalDate hotelDepuis) {
        this.hotelDepuis = hotelDepuis;
    }
}
