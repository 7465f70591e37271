package fr.siao.demonstration.menage;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Table;
import fr.siao.menage.Lien;
import fr.siao.menage.doubles.Comparaison;
import fr.siao.menage.doubles.Indice;
import fr.siao.menage.doubles.Rapprochement;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Quelques personnes enregistrées deux fois, autrement écrites, pour que la file des doubles du 93 ait de quoi montrer. */
public final class DoublesMontres {
    private static final String DEPARTEMENT = "93";
    private static final int SAUT = 7;

    /** Ce qui arrive quand on saisit quelqu'un une seconde fois. */
    private static final List<UnaryOperator<Personne>> FAUTES = List.of(
            p -> avec(p, sansAccents(p.nom()).toUpperCase(Locale.FRENCH), p.prenom(), p.naissance(), p.telephone()),
            p -> avec(p, p.prenom(), p.nom(), p.naissance(), p.telephone()),
            p -> avec(p, p.nom(), p.prenom(), inversee(p.naissance()), null),
            p -> avec(p, p.nom(), p.prenom() + "e", p.naissance().withDayOfYear(1), p.telephone()),
            p -> avec(p, p.nom() + "e", p.prenom(), p.naissance(), null),
            p -> avec(p, p.nom(), p.prenom(), p.naissance().plusYears(1), p.telephone()));

    private final Atelier atelier;
    private final List<Connue> connues = new ArrayList<>();
    private int vus;

    DoublesMontres(Atelier atelier) {
        this.atelier = atelier;
    }

    /** Une personne déjà écrite. */
    private record Connue(long id, Personne personne, Menage menage, long par) {}

    /** Retient, de loin en loin, une personne à enregistrer une seconde fois. */
    void voir(long id, Personne personne, Menage menage, long par) {
        if (connues.size() < FAUTES.size()
                && menage.siao.departement().equals(DEPARTEMENT)
                && personne.lien() == Lien.TITULAIRE
                && personne.nom() != null
                && personne.prenom() != null
                && vus++ % SAUT == 0) {
            connues.add(new Connue(id, personne, menage, par));
        }
    }

    void ecrire(EcritureMenages menages) {
        List<Connue> retenues = List.copyOf(connues);
        for (int i = 0; i < retenues.size(); i++) {
            Connue connue = retenues.get(i);
            Personne encore = FAUTES.get(i).apply(connue.personne);
            Menage seul = new Menage(
                    atelier.ecriture().numero(Table.MENAGE),
                    atelier.cles().deMenage(),
                    connue.menage.siao,
                    List.of(encore),
                    false,
                    false,
                    atelier.repere().jour());
            seul.creeLe = connue.menage.creeLe;
            long id = menages.ecrire(seul, connue.par).get(0);
            noter(connue, encore, id, seul.creeLe);
        }
    }

    private void noter(Connue connue, Personne encore, long id, LocalDateTime creeLe) {
        Rapprochement rapprochement = new Comparaison(connue.personne.signalement())
                .avec(List.of(encore.signalement()))
                .get(0);
        atelier.ecriture()
                .ligne(
                        Table.DOUBLE_PRESUME,
                        atelier.ecriture().numero(Table.DOUBLE_PRESUME),
                        connue.id,
                        id,
                        connue.menage.siao.id(),
                        Math.round(rapprochement.score() * 1000) / 1000.0,
                        rapprochement.indices().stream().map(Indice::name).collect(Collectors.joining(",")),
                        "NUIT",
                        creeLe,
                        "A_VOIR");
    }

    private static Personne avec(Personne p, String nom, String prenom, LocalDate naissance, String telephone) {
        return new Personne(nom, prenom, null, naissance, p.sexe(), p.nationalite(), telephone, null, Lien.TITULAIRE);
    }

    private static LocalDate inversee(LocalDate jour) {
        try {
            return LocalDate.of(jour.getYear(), jour.getDayOfMonth(), jour.getMonthValue());
        } catch (DateTimeException impossible) {
            return jour.withDayOfYear(1);
        }
    }

    private static String sansAccents(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
