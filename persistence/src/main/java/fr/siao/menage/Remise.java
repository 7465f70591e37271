package fr.siao.menage;

import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * À qui l'on remet le dossier d'un ménage, et ce qui lui revient (RGP-1) : ce qui est à elle, aux mineurs et au ménage. Un
 * autre adulte du ménage est un tiers, sauf accord daté ; qui n'y est plus l'est aussi.
 */
public final class Remise {
    private final Personne pour;
    private final List<Personne> siennes;
    private final boolean reservee;

    /**
     * Remet à une personne adulte présente dans le ménage.
     *
     * @param pour sa clé
     * @param accords clés des autres adultes qui ont donné leur accord, et quel jour
     * @throws SaisieInvalide si elle est mineure ou n'y est pas, ou si un accord n'est pas daté d'aujourd'hui ou avant
     * @throws Impossible si le ménage est protégé et qu'un accord est dit : il a pu être arraché (MEN-9)
     */
    public Remise(Menage menage, String pour, Map<String, LocalDate> accords, Signature par) {
        this.pour = menage.membre(pour);
        Set<String> adultes = new HashSet<>();
        adultes(menage, par.jour()).forEach(p -> adultes.add(p.getCle()));
        if (!adultes.remove(pour)) {
            throw new SaisieInvalide("remise.adulte");
        }
        if (!adultes.containsAll(accords.keySet())) {
            throw new SaisieInvalide("menage.pasDuMenage");
        }
        if (accords.values().stream().anyMatch(jour -> jour == null || !par.passe(jour))) {
            throw new SaisieInvalide("remise.accord");
        }
        if (menage.isProtege() && !accords.isEmpty()) {
            throw new Impossible("remise.protege");
        }
        siennes = menage.presents().stream()
                .map(Appartenance::getPersonne)
                .filter(p -> !adultes.contains(p.getCle()) || accords.containsKey(p.getCle()))
                .toList();
        reservee = !accords.keySet().containsAll(adultes);
    }

    /** Les adultes d'un ménage, à qui son dossier peut se remettre. */
    public static List<Personne> adultes(Menage menage, LocalDate jour) {
        return menage.presents().stream()
                .filter(a -> !a.getPersonne().mineure(jour, a.getLien()))
                .map(Appartenance::getPersonne)
                .toList();
    }

    /** Celles dont on lui remet ce que le dossier dit. */
    public List<Personne> siennes() {
        return siennes;
    }

    public boolean comprend(Personne personne) {
        return siennes.stream().anyMatch(p -> p.getCle().equals(personne.getCle()));
    }

    /** Un autre adulte du ménage n'a pas donné son accord. */
    public boolean reservee() {
        return reservee;
    }

    public Personne pour() {
        return pour;
    }
}
