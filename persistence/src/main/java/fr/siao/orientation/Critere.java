package fr.siao.orientation;

import static fr.siao.orientation.Raison.Signe.A_VOIR;
import static fr.siao.orientation.Raison.Signe.CONVIENT;
import static fr.siao.orientation.Raison.Signe.NE_CONVIENT_PAS;

import fr.siao.menage.Composition;
import fr.siao.socle.Textes;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Les critères qui font qu'un ménage et une place conviennent (ORI-1), un par raison. Chacun dit ce qu'il voit, ou se
 * tait s'il n'a rien à dire de ce ménage.
 *
 * <p>La requête de {@link Candidats} applique les mêmes en SQL, pour ne lire que les ménages qui conviennent ; un test
 * compare les deux sur des milliers de cas.
 */
public enum Critere {
    CAPACITE {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            boolean tient = besoin.personnes() >= accueil.capaciteMin() && besoin.personnes() <= accueil.capaciteMax();
            return tient
                    ? convient("capacite.convient", besoin.personnes(), accueil.capaciteMax())
                    : echoue(
                            besoin.personnes() > accueil.capaciteMax() ? "capacite.trop" : "capacite.peu",
                            besoin.personnes(),
                            accueil.capaciteMin(),
                            accueil.capaciteMax());
        }
    },
    PRECONISATION {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            boolean preconisee = besoin.voeux().stream().anyMatch(v -> v.type() == accueil.type());
            return preconisee
                    ? convient("preconisation.convient", Textes.libelle(accueil.type()), accueil.departement())
                    : echoue("preconisation.non", Textes.libelle(accueil.type()));
        }
    },
    TERRITOIRE {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            boolean voulu = besoin.voeux().stream()
                    .anyMatch(v -> v.type() == accueil.type() && v.departement().equals(accueil.departement()));
            return voulu ? Optional.empty() : echoue("territoire.non", accueil.departement());
        }
    },
    PUBLIC {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            Composition composition = besoin.composition();
            String libelle = Textes.libelle(composition);
            return accueil.compositions().contains(composition.code())
                    ? Optional.empty()
                    : echoue("public.non", libelle);
        }
    },
    AGE {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            if (accueil.ageMin() == null && accueil.ageMax() == null) {
                return Optional.empty();
            }
            if (besoin.adultePlusJeune() == null) {
                return aVoir("age.inconnu");
            }
            int jeune = Period.between(besoin.adultePlusJeune(), jour).getYears();
            int age = Period.between(besoin.adultePlusAge(), jour).getYears();
            if (accueil.ageMin() != null && jeune < accueil.ageMin()) {
                return echoue("age.jeune", jeune, accueil.ageMin());
            }
            if (accueil.ageMax() != null && age > accueil.ageMax()) {
                return echoue("age.age", age, accueil.ageMax());
            }
            return Optional.empty();
        }
    },
    MOBILITE {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            if (!besoin.mobiliteReduite()) {
                return Optional.empty();
            }
            return accueil.pmr() ? convient("mobilite.convient") : echoue("mobilite.non");
        }
    },
    ETAGE {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            if (!accueil.etageSansAscenseur()) {
                return Optional.empty();
            }
            if (besoin.mobiliteReduite()) {
                return echoue("etage.mobilite", accueil.etage());
            }
            boolean petit = besoin.plusJeune() != null
                    && besoin.plusJeune().plusYears(POUSSETTE_ANS).isAfter(jour);
            return petit ? aVoir("etage.poussette", accueil.etage()) : Optional.empty();
        }
    },
    ANIMAUX {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            if (!besoin.animaux()) {
                return Optional.empty();
            }
            return accueil.animauxAcceptes() ? convient("animaux.convient") : echoue("animaux.non");
        }
    },
    CONTINGENT {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            return switch (accueil.contingent()) {
                case SIAO -> Optional.empty();
                case PREFECTORAL -> convient("contingent.prefectoral");
                case AUTRE_RESERVATAIRE -> aVoir("contingent.autre");
            };
        }
    },
    PRIORITE {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            return besoin.prioriteMotif() == null
                    ? Optional.empty()
                    : convient("priorite", besoin.priorite(), besoin.prioriteMotif());
        }
    },
    HOTEL {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            if (besoin.hotelDepuis() == null) {
                return Optional.empty();
            }
            long mois = ChronoUnit.MONTHS.between(besoin.hotelDepuis(), jour);
            return mois < 1 ? Optional.empty() : convient("hotel", mois);
        }
    },
    EVALUATION {
        @Override
        Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
            long mois = ChronoUnit.MONTHS.between(besoin.evalueeLe(), jour);
            return mois >= EVALUATION_A_REVOIR_MOIS ? aVoir("evaluation.ancienne", mois) : Optional.empty();
        }
    };

    /** Jusqu'à cet âge, un étage sans ascenseur est à voir avec le ménage. */
    static final int POUSSETTE_ANS = 3;

    /** Une évaluation de cet âge mérite qu'on s'assure qu'elle dit encore vrai. */
    static final int EVALUATION_A_REVOIR_MOIS = 5;

    abstract Optional<Raison> examiner(Besoin besoin, Accueil accueil, LocalDate jour);

    Optional<Raison> convient(String cle, Object... valeurs) {
        return Optional.of(new Raison(this, CONVIENT, Textes.dire("raison." + cle, valeurs), null));
    }

    Optional<Raison> aVoir(String cle, Object... valeurs) {
        return Optional.of(new Raison(
                this, A_VOIR, Textes.dire("raison." + cle, valeurs), Textes.dire("changement." + cle, valeurs)));
    }

    Optional<Raison> echoue(String cle, Object... valeurs) {
        return Optional.of(new Raison(
                this,
                NE_CONVIENT_PAS,
                Textes.dire("raison." + cle, valeurs),
                Textes.dire("changement." + cle, valeurs)));
    }
}
