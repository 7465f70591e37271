package fr.siao.demonstration.menage;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.socle.Table;
import fr.siao.menage.Suivi;
import fr.siao.menage.doubles.Empreintes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Écrit un ménage et ses personnes ; un enfant né depuis y entre quelques jours après sa naissance. */
public final class EcritureMenages {
    private final Atelier atelier;
    private final Hasard hasard;
    private final DoublesMontres doubles;

    public EcritureMenages(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("notices");
        this.doubles = new DoublesMontres(atelier);
    }

    /**
     * @param par compte qui crée le ménage et remet la notice d'information (MEN-4)
     * @return identifiants des personnes
     */
    public List<Long> ecrire(Menage menage, long par) {
        List<Long> ids = new ArrayList<>();
        Ecriture ecriture = atelier.ecriture();
        ecriture.ligne(
                Table.MENAGE,
                menage.id,
                menage.cle,
                menage.siao.id(),
                menage.referent,
                menage.structureReferente,
                menage.animaux,
                menage.mobiliteReduite,
                menage.hotelDepuis,
                menage.creeLe);
        if (menage.structureReferente != null) {
            ecriture.ligne(
                    Table.SUIVI,
                    ecriture.numero(Table.SUIVI),
                    menage.id,
                    Suivi.Role.REFERENT_SOCIAL,
                    menage.referent,
                    menage.structureReferente,
                    Repere.jourDe(menage.creeLe),
                    par,
                    menage.creeLe);
        }
        for (int rang = 0; rang < menage.personnes.size(); rang++) {
            Personne personne = menage.personnes.get(rang);
            LocalDateTime creeLe = creation(menage, personne);
            long id = menage.numeros(ecriture).get(rang);
            ids.add(id);
            doubles.voir(id, personne, menage, par);
            ecriture.ligne(
                    Table.PERSONNE,
                    id,
                    atelier.cles().dePersonne(),
                    personne.nom(),
                    personne.prenom(),
                    personne.surnom(),
                    personne.naissance(),
                    personne.sexe(),
                    personne.nationalite(),
                    personne.telephone(),
                    personne.terme(),
                    atelier.proportions().tirer("NOTICE", hasard),
                    Repere.jourDe(creeLe),
                    par,
                    creeLe);
            for (String cle : Empreintes.aGarder(personne.signalement())) {
                ecriture.ligne(Table.PERSONNE_CLE, cle, id);
            }
            ecriture.ligne(
                    Table.APPARTENANCE,
                    ecriture.numero(Table.APPARTENANCE),
                    menage.id,
                    id,
                    personne.lien(),
                    Repere.jourDe(creeLe));
        }
        return ids;
    }

    /** À la fin : quelques personnes ont été enregistrées deux fois. */
    public void doubler() {
        doubles.ecrire(this);
    }

    private LocalDateTime creation(Menage menage, Personne personne) {
        LocalDate ne = personne.naissance();
        return ne.isBefore(Repere.jourDe(menage.creeLe))
                ? menage.creeLe
                : atelier.repere()
                        .auBureau(
                                min(
                                        ne.plusDays(hasard.entre(1, 12)),
                                        atelier.repere().jour()),
                                hasard);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
