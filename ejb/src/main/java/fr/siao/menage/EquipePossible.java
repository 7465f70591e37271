package fr.siao.menage;

import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Profil;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Qui peut être de l'équipe d'un ménage protégé : qui oriente à son SIAO, qui suit dans sa structure référente. */
@Dependent
public class EquipePossible {
    private static final int PAR_PROFIL_MAX = 100;
    private static final List<Profil> ORIENTENT = List.of(Profil.COORDINATEUR_SIAO, Profil.OPERATEUR_SIAO);

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

    /** Qui, dans l'équipe, pourra continuer à orienter le ménage. */
    Set<Long> orienteurs(Protection protection, LocalDate jour) {
        return comptes.duSiao(
                protection.getMenage().getSiao().id(), EnumSet.copyOf(ORIENTENT), protection.equipe(), jour);
    }

    /**
     * Sans personne du SIAO, le ménage ne serait plus orienté : ses coordinateurs en sont, à défaut ses opérateurs.
     *
     * @return vrai s'il a fallu nommer quelqu'un
     */
    boolean completer(Protection protection, Signature par) {
        if (!orienteurs(protection, par.jour()).isEmpty()) {
            return false;
        }
        List<Compte> nommes = ORIENTENT.stream()
                .map(profil -> duSiao(protection.getMenage(), profil, par.jour()))
                .filter(trouves -> !trouves.isEmpty())
                .findFirst()
                .orElse(List.of());
        nommes.forEach(compte -> protection.nommer(compte.id(), par));
        return !nommes.isEmpty();
    }

    private Map<Compte, Profil> duSiao(Menage menage, LocalDate jour) {
        Map<Compte, Profil> trouves = new LinkedHashMap<>();
        for (Profil profil : ORIENTENT) {
            duSiao(menage, profil, jour).forEach(compte -> trouves.putIfAbsent(compte, profil));
        }
        return trouves;
    }

    private List<Compte> duSiao(Menage menage, Profil profil, LocalDate jour) {
        return comptes.duSiao(menage.getSiao().id(), profil, jour, PAR_PROFIL_MAX);
    }
}
