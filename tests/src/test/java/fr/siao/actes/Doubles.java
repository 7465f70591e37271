package fr.siao.actes;

import static fr.siao.actes.Comme.faire;
import static fr.siao.banc.Base.lire;

import fr.siao.accueil.ConsulterDouble;
import fr.siao.accueil.ConsulterDouble.Cote;
import fr.siao.accueil.ConsulterDouble.Paire;
import fr.siao.banc.Base;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ConsulterComposition;
import fr.siao.menage.ConsulterComposition.Vie;
import fr.siao.menage.CreerMenage;
import fr.siao.menage.CreerMenage.Membre;
import fr.siao.menage.DeciderDouble;
import fr.siao.menage.FusionnerPersonnes.Foyer;
import fr.siao.menage.FusionnerPersonnes.Maniere;
import fr.siao.menage.FusionnerPersonnes.Ordre;
import fr.siao.menage.Identite;
import fr.siao.menage.Identite.Champ;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.Sexe;
import fr.siao.socle.Fuseau;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Ce que les épreuves des doubles et des fusions ont en commun : deux fiches, leur paire, l'ordre de les réunir. */
abstract class Doubles {
    static final String OPERATEUR = "operateur.93";

    private static final String EN_FILE = Base.EN_FILE + """
              AND NOT EXISTS (SELECT 1 FROM fusion x WHERE m.id IN (x.menage_id, x.quitte_id))
            ORDER BY m.id LIMIT 1 OFFSET ?
            """;

    final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    DeciderDouble decider;

    @Inject
    ConsulterDouble comparer;

    @Inject
    ConsulterComposition composition;

    @Inject
    CreerMenage creer;

    Paire signaler(String une, String autre) {
        return voir(faire(OPERATEUR, () -> decider.signaler(une, autre)));
    }

    Paire voir(Long id) {
        return faire(OPERATEUR, () -> comparer.voir(id));
    }

    static Ordre ordre(Paire paire, String gardee, Set<Champ> champs, Foyer foyer) {
        Cote garde = paire.une().cle().equals(gardee) ? paire.une() : paire.autre();
        Cote absorbe = garde == paire.une() ? paire.autre() : paire.une();
        return new Ordre(
                paire.id(),
                new Lu(garde.cle(), garde.version()),
                new Lu(absorbe.cle(), absorbe.version()),
                champs,
                Stream.of(garde, absorbe)
                        .filter(c -> c.foyer() != null)
                        .map(c -> new Lu(c.foyer().cle(), c.foyer().version()))
                        .distinct()
                        .toList(),
                foyer);
    }

    static Foyer reunion(String menage) {
        return new Foyer(menage, Maniere.REUNION, null, Lien.AUTRE, Map.of());
    }

    /** Celle des deux qui vit dans ce ménage. */
    static Cote cote(Paire paire, String menage) {
        return paire.une().foyer().cle().equals(menage) ? paire.une() : paire.autre();
    }

    static String cle(Paire paire, String menage) {
        return cote(paire, menage).cle();
    }

    Vie vie(String menage) {
        return faire(OPERATEUR, () -> composition.voir(menage));
    }

    String titulaire(String menage) {
        return vie(menage).membres().stream()
                .filter(m -> m.lien() == Lien.TITULAIRE)
                .map(m -> m.cle())
                .findFirst()
                .orElseThrow();
    }

    static String enFile(int personnes, int rang) {
        return lire(EN_FILE, personnes, rang);
    }

    String creer(Identite... membres) {
        List<Membre> tous = new ArrayList<>();
        for (Identite identite : membres) {
            tous.add(new Membre(identite, tous.isEmpty() ? null : Lien.AUTRE));
        }
        return faire(OPERATEUR, () -> creer.creer(tous, MoyenNotice.ORAL, jour, false, false, null));
    }

    static Identite identite(String nom, String prenom) {
        return Identite.de(nom, prenom, LocalDate.of(1991, 4, 17), Sexe.FEMME);
    }
}
