package fr.siao.menage;

import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Profil;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Qui peut être de l'équipe d'un ménage protégé : qui oriente à son SIAO, qui suit dans sa structure référente. */
@Dependent
public class EquipePossible {
    private static final int PAR_PROFIL_MAX = 100;

    @Inject
    private Comptes comptes;

    /** Chacun une fois, avec ce qui le fait pouvoir en être : le SIAO d'abord. */
    Map<Compte, Profil> de(Menage menage, LocalDate jour) {
        Map<Compte, Profil> possibles = new LinkedHashMap<>();
        duSiao(menage, jour).forEach(possibles::putIfAbsent);
        comptes.deLaStructure(menage.getStructureReferente(), Profil.INTERVENANT_SOCIAL, jour, PAR_PROFIL_MAX)
                .forEach(compte -> possibles.putIfAbsent(compte, Profil.INTERVENANT_SOCIAL));
        return possibles;
    }

    /** Qui, au SIAO, pourra continuer à orienter le ménage. */
    Set<Long> orienteurs(Menage menage, LocalDate jour) {
        return duSiao(menage, jour).keySet().stream().map(Compte::id).collect(Collectors.toSet());
    }

    /** Sans personne du SIAO, le ménage ne serait plus orienté : ses coordinateurs en sont, à défaut ses opérateurs. */
    void completer(Protection protection, Signature par) {
        Menage menage = protection.getMenage();
        Set<Long> orienteurs = orienteurs(menage, par.jour());
        if (protection.equipe().stream().noneMatch(orienteurs::contains)) {
            Stream.of(Profil.COORDINATEUR_SIAO, Profil.OPERATEUR_SIAO)
                    .map(profil -> duSiao(menage, profil, par.jour()))
                    .filter(trouves -> !trouves.isEmpty())
                    .findFirst()
                    .orElse(List.of())
                    .forEach(compte -> protection.nommer(compte.id(), par));
        }
    }

    private Map<Compte, Profil> duSiao(Menage menage, LocalDate jour) {
        Map<Compte, Profil> trouves = new LinkedHashMap<>();
        for (Profil profil : List.of(Profil.COORDINATEUR_SIAO, Profil.OPERATEUR_SIAO)) {
            duSiao(menage, profil, jour).forEach(compte -> trouves.putIfAbsent(compte, profil));
        }
        return trouves;
    }

    private List<Compte> duSiao(Menage menage, Profil profil, LocalDate jour) {
        return comptes.duSiao(menage.getSiao().id(), profil, jour, PAR_PROFIL_MAX);
    }
}
