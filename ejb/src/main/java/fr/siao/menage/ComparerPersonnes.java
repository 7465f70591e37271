package fr.siao.menage;

import fr.siao.compte.Perimetre;
import fr.siao.menage.DoublePresume.Origine;
import fr.siao.menage.doubles.Comparaison;
import fr.siao.menage.doubles.Rapprochement;
import fr.siao.menage.doubles.Signalement;
import fr.siao.referentiel.Siao;
import fr.siao.socle.ParLots;
import fr.siao.socle.Signature;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chaque nuit, compare les personnes dont l'identité a changé à celles de leur SIAO qui leur ressemblent (MEN-5). Un nombre
 * borné par nuit : ce qui reste attend la suivante.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ComparerPersonnes {
    private static final int PAR_NUIT = 20_000;
    private static final int NOTEES_MAX = 10;

    @Inject
    private Personnes personnes;

    @Inject
    private DoublesPresumes doubles;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Schedule(hour = "1", minute = "40", persistent = false)
    public void chaqueNuit() {
        comparer(PAR_NUIT);
    }

    /** @param limite personnes comparées au plus @return personnes comparées */
    public int comparer(int limite) {
        Signature par = new Signature(null, horloge.instant());
        int[] reste = {limite};
        return parLots.faire(
                "comparaison des personnes",
                (apres, lot) -> {
                    List<Long> suivantes =
                            reste[0] == 0 ? List.of() : personnes.aComparer(apres, Math.min(lot, reste[0]));
                    reste[0] -= suivantes.size();
                    return suivantes;
                },
                id -> comparer(personnes.pourTache(id), par));
    }

    private void comparer(Personne personne, Signature par) {
        if (personne.getAbsorbeePar() == null) {
            Set<Long> ressemblantes = new HashSet<>();
            Map<Long, Siao> siaos = personne.getPassages().stream()
                    .map(passage -> passage.getMenage().getSiao())
                    .collect(Collectors.toMap(Siao::id, siao -> siao, (un, autre) -> un));
            siaos.values().forEach(siao -> ressemblantes.addAll(comparer(personne, siao, par)));
            doubles.oublier(personne, ressemblantes);
        }
        personnes.comparee(personne);
    }

    private Set<Long> comparer(Personne personne, Siao siao, Signature par) {
        Signalement signalement = Signalement.de(personne);
        List<PersonneConnue> voisines = personnes.candidates(signalement, Perimetre.duSiao(siao.id())).stream()
                .filter(voisine -> !voisine.id().equals(personne.id()))
                .toList();
        List<Rapprochement> rapprochements = new Comparaison(signalement)
                .avec(voisines.stream().map(PersonneConnue::signalement).toList());
        return IntStream.range(0, voisines.size())
                .boxed()
                .filter(i -> rapprochements.get(i).probable())
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -rapprochements.get(i).score()))
                .limit(NOTEES_MAX)
                .map(i -> {
                    Personne voisine = personnes.pourTache(voisines.get(i).id());
                    doubles.noter(personne, voisine, siao, rapprochements.get(i), Origine.NUIT, par);
                    return voisine.id();
                })
                .collect(Collectors.toSet());
    }
}
