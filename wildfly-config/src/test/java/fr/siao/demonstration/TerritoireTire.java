package fr.siao.demonstration;

import fr.siao.demonstration.demande.Critere;
import fr.siao.demonstration.demande.Grille;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.demonstration.territoire.Territoire;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Un petit territoire, tiré une fois pour tous les tests. */
final class TerritoireTire {
    static final Repere MATIN = Repere.leMatinDu(LocalDate.of(2026, 11, 24));
    static final Echelle ECHELLE = new Echelle(1_000, 2_500);
    static final EcritureEnMemoire BASE = tirer(MATIN);

    private TerritoireTire() {}

    static EcritureEnMemoire tirer(Repere repere) {
        EcritureEnMemoire ecriture = new EcritureEnMemoire();
        AtomicLong id = new AtomicLong();
        List<Siao> siaos = Territoire.DEPARTEMENTS.stream()
                .map(d -> new Siao(id.incrementAndGet(), d, "SIAO " + d))
                .toList();
        Grille grille = new Grille(
                1,
                List.of(
                        new Critere(1, "ENFANT_DE_MOINS_DE_MOIS", 3, "moins de trois mois"),
                        new Critere(2, "ENFANT_DE_MOINS_DE_MOIS", 36, "moins de trois ans"),
                        new Critere(4, "TOUTE_SITUATION", null, "à la rue")));
        new Demonstration(ECHELLE, repere, ecriture, texte -> {}).tirer(siaos, grille);
        return ecriture;
    }
}
