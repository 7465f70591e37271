package fr.siao;

import fr.siao.demande.Demande;
import fr.siao.demande.Priorite;
import fr.siao.evaluation.Accompagnement;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Image;
import fr.siao.evaluation.Partie;
import fr.siao.evaluation.Preconisation;
import fr.siao.evaluation.Reponse;
import fr.siao.menage.Composition;
import fr.siao.menage.Identite;
import fr.siao.menage.Lien;
import fr.siao.menage.Menage;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.Notice;
import fr.siao.menage.Personne;
import fr.siao.menage.Referent;
import fr.siao.menage.Sexe;
import fr.siao.menage.Suivi;
import fr.siao.offre.Coordonnees;
import fr.siao.offre.Dispositif;
import fr.siao.offre.Gestionnaire;
import fr.siao.offre.Place;
import fr.siao.offre.Protocole;
import fr.siao.offre.Structure;
import fr.siao.offre.TypeDispositif;
import fr.siao.referentiel.Commune;
import fr.siao.referentiel.Siao;
import fr.siao.socle.Cle;
import fr.siao.socle.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Des ménages et des places d'exemple, qui se lisent comme des phrases. */
public final class Exemples {
    public static final Instant MAINTENANT = Instant.parse("2026-11-24T08:12:00Z");
    public static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    public static final Signature OPERATRICE = new Signature(1L, MAINTENANT);
    public static final Signature RESPONSABLE = new Signature(2L, MAINTENANT);
    public static final Signature REFERENTE = new Signature(3L, MAINTENANT);
    public static final Siao SIAO_93 = new Siao(93L, "93", "SIAO 93");
    public static final Commune MONTREUIL = new Commune("93048", "Montreuil", "93", "93100");
    private static final Random HASARD = new Random(93);

    private Exemples() {}

    public static Signature plusTard(Signature par, Duration duree) {
        return new Signature(par.compte(), par.instant().plus(duree));
    }

    public static LocalDate ilYA(int mois) {
        return JOUR.minusMonths(mois);
    }

    /** Un CHRS insertion de Montreuil qui accueille tout le monde, trois ménages proposés par place. */
    public static Dispositif unChrs() {
        Structure structure = uneStructure();
        Dispositif dispositif = new Dispositif(
                structure, TypeDispositif.CHRS_INSERTION, "CHRS insertion", "P177", 48, new Protocole(3, 5, 48, null));
        dispositif.accueillir(toutesCompositions(), null, null, false);
        return dispositif;
    }

    public static Structure uneStructure() {
        return new Structure(
                new Gestionnaire("552100554", "Association du Chêne", 93L), SIAO_93, desCoordonnees(), MONTREUIL);
    }

    public static Coordonnees desCoordonnees() {
        return new Coordonnees(
                Structure.Nature.ETABLISSEMENT,
                "Les Tilleuls",
                "552 100 554 00013",
                null,
                "12 rue des Lilas",
                "01 48 00 00 00");
    }

    public static Set<String> toutesCompositions() {
        return Arrays.stream(Composition.values()).map(Composition::code).collect(Collectors.toSet());
    }

    public static Place unePlaceVide() {
        return new Place(unChrs(), "Logement 21", 1, 4, JOUR.minusDays(30));
    }

    public static Place unePlaceOccupee() {
        Place place = unePlaceVide();
        place.occuper(JOUR.minusDays(20), RESPONSABLE);
        return place;
    }

    public static Personne une(Identite identite) {
        return new Personne(Cle.dePersonne(HASARD), identite, new Notice(MoyenNotice.ORAL, JOUR, REFERENTE), REFERENTE);
    }

    public static UnMenage unMenage() {
        return new UnMenage();
    }

    /** Un ménage que l'on décrit peu à peu. */
    public static final class UnMenage {
        private final Menage menage;
        private boolean animaux;
        private boolean mobiliteReduite;
        private LocalDate hotelDepuis;

        private UnMenage() {
            menage = new Menage(
                    Cle.deMenage(HASARD),
                    SIAO_93,
                    une(Identite.de("Kaboré", "Awa", JOUR.minusYears(31), Sexe.FEMME)),
                    REFERENTE);
        }

        public UnMenage avecEnfants(int nombre) {
            for (int i = 0; i < nombre; i++) {
                avecEnfantNeLe(JOUR.minusYears(4L + 3 * i));
            }
            return this;
        }

        public UnMenage avecEnfantNeLe(LocalDate naissance) {
            menage.accueillir(une(Identite.de("Kaboré", "Issa", naissance, Sexe.HOMME)), Lien.ENFANT, JOUR, REFERENTE);
            return this;
        }

        /** Un ménage où une personne de cet âge demande avec le titulaire. */
        public UnMenage dUnJeuneDe(int ans) {
            menage.accueillir(
                    une(Identite.de("Kaboré", "Salif", JOUR.minusYears(ans), Sexe.HOMME)), Lien.AUTRE, JOUR, REFERENTE);
            return this;
        }

        public UnMenage enCouple() {
            menage.accueillir(
                    une(Identite.de("Kaboré", "Paul", JOUR.minusYears(33), Sexe.HOMME)),
                    Lien.CONJOINT,
                    JOUR,
                    REFERENTE);
            return this;
        }

        public UnMenage avecUnChien() {
            animaux = true;
            return this;
        }

        public UnMenage aMobiliteReduite() {
            mobiliteReduite = true;
            return this;
        }

        public UnMenage aLHotelDepuis(LocalDate jour) {
            hotelDepuis = jour;
            return this;
        }

        public Menage menage() {
            menage.signaler(animaux, mobiliteReduite, hotelDepuis, REFERENTE);
            if (menage.suivi(Suivi.Role.REFERENT_SOCIAL).isEmpty()) {
                menage.confier(Suivi.Role.REFERENT_SOCIAL, Referent.interne(REFERENTE.compte(), 7L), JOUR, REFERENTE);
            }
            return menage;
        }

        public Evaluation evalue() {
            return evalueLe(MAINTENANT);
        }

        public Evaluation evalueLe(Instant publication) {
            Signature par = new Signature(REFERENTE.compte(), publication);
            Evaluation evaluation = new Evaluation(menage(), par);
            evaluation.preconiser(List.of(versUnChrs()));
            evaluation.raconter(Partie.SOUHAITS, "Un logement près de l'école.", par);
            evaluation.publier(image(), List.of(), false, par.jour(), par.jour(), par);
            return evaluation;
        }

        public Demande enFile() {
            Demande demande = transmis();
            demande.mettreEnAttente(new Priorite(3, "enfant de moins de 13 ans"), 1L, OPERATRICE);
            return demande;
        }

        public Demande transmis() {
            Demande demande = Demande.commencer(evalue(), 6, REFERENTE);
            demande.transmettre(6, REFERENTE);
            return demande;
        }
    }

    /** Un ménage à l'hôtel, qui ne dit rien d'autre. */
    public static Image image() {
        return new Image(List.of(new Reponse("SITUATION", null, "35")));
    }

    public static Preconisation versUnChrs() {
        return new Preconisation(TypeDispositif.CHRS_INSERTION, "93", Accompagnement.REGULIER);
    }

    public static Preconisation vers(TypeDispositif type) {
        return new Preconisation(type, "93", Accompagnement.REGULIER);
    }
}
