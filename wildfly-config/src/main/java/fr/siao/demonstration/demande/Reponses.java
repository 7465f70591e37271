package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.menage.Personne;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Les réponses du dossier : vivantes, et figées le jour d'une évaluation. */
final class Reponses {
    private static final String FRANCAIS = "90";

    private final Atelier atelier;

    Reponses(Atelier atelier) {
        this.atelier = atelier;
    }

    /** Une réponse ; {@code personne} est nulle si elle est du ménage. */
    private record Reponse(String question, Long personne, String valeur) {}

    void figer(long evaluation, Menage menage, Situation situation, LocalDate jour) {
        List<Reponse> reponses = de(menage, situation, jour);
        for (int rang = 0; rang < reponses.size(); rang++) {
            Reponse r = reponses.get(rang);
            atelier.ecriture()
                    .ligne(Table.EVALUATION_REPONSE, evaluation, rang, r.question(), r.personne(), r.valeur());
        }
    }

    void vivre(Menage menage, Situation situation, long auteur, LocalDateTime le) {
        for (Reponse r : de(menage, situation, le.toLocalDate())) {
            atelier.ecriture()
                    .ligne(
                            Table.RENSEIGNEMENT,
                            r.question(),
                            r.personne() == null ? menage.id : null,
                            r.personne(),
                            r.valeur(),
                            le,
                            auteur,
                            1);
        }
    }

    void raconter(long evaluation, Recits.Texte texte, long auteur, LocalDateTime le) {
        Ecriture ecriture = atelier.ecriture();
        ecriture.ligne(Table.EVALUATION_RECIT, evaluation, "SOUHAITS", texte.souhaits(), le, auteur, 1);
        ecriture.ligne(Table.EVALUATION_RECIT, evaluation, "ACCOMPAGNEMENT", texte.besoins(), le, auteur, 1);
        ecriture.ligne(Table.EVALUATION_RECIT, evaluation, "SYNTHESE", texte.recit(), le, auteur, 1);
    }

    private List<Reponse> de(Menage menage, Situation situation, LocalDate jour) {
        List<Reponse> reponses = new ArrayList<>();
        reponses.add(new Reponse("SITUATION", null, situation.code()));
        if (situation.rueAu(jour) != null) {
            reponses.add(new Reponse("RUE_DEPUIS", null, situation.rueAu(jour).toString()));
        }
        if (situation.violence() != null) {
            reponses.add(new Reponse("VIOLENCE", null, situation.violence().name()));
        }
        if (situation.sortieAse()) {
            reponses.add(new Reponse("SORTANT_ASE", null, "OUI"));
        }
        List<Long> numeros = menage.numeros(atelier.ecriture());
        for (int rang = 0; rang < numeros.size(); rang++) {
            Personne personne = menage.personnes.get(rang);
            if (personne.naissance().isAfter(jour)) {
                continue;
            }
            if (personne.majeure(jour)) {
                adulte(reponses, numeros.get(rang), rang == 0, situation);
            } else {
                reponses.add(new Reponse("SCOLARITE", numeros.get(rang), ecole(personne.age(jour))));
            }
        }
        return reponses;
    }

    /** Le titulaire a le séjour et les ressources du ménage ; les autres adultes le même séjour, et rien de connu d'autre. */
    private static void adulte(List<Reponse> reponses, long numero, boolean titulaire, Situation situation) {
        reponses.add(new Reponse("SEJOUR", numero, situation.sejour()));
        reponses.add(new Reponse("RESSOURCES", numero, titulaire ? situation.ressources() : "150"));
        if (situation.sejour().equals(FRANCAIS)) {
            reponses.add(new Reponse("COUVERTURE", numero, "50"));
        }
    }

    private static String ecole(int age) {
        if (age < 3) {
            return "TROP_JEUNE";
        }
        if (age < 6) {
            return "MATERNELLE";
        }
        if (age < 11) {
            return "ELEMENTAIRE";
        }
        return age < 15 ? "COLLEGE" : "LYCEE";
    }
}
