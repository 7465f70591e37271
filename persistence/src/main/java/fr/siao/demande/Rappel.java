package fr.siao.demande;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Un rappel avant l'expiration d'une demande (DEM-3) : il vaut pour les demandes qui expirent entre deux jours.
 *
 * <p>Les délais se partagent l'avenir sans se chevaucher : quand plusieurs ont été manqués, une demande n'est que dans le
 * plus proche de son terme, et n'en reçoit pas d'autre.
 *
 * @param delai jours avant l'expiration
 */
public record Rappel(int delai, LocalDate du, LocalDate au) {

    /** Les rappels à faire un jour donné, du plus pressant au plus lointain. @param delais en jours, dans n'importe quel ordre */
    public static List<Rappel> du(LocalDate jour, List<Integer> delais) {
        List<Rappel> rappels = new ArrayList<>();
        LocalDate du = jour;
        for (int delai : delais.stream().distinct().sorted().toList()) {
            LocalDate au = jour.plusDays(delai);
            rappels.add(new Rappel(delai, du, au));
            du = au.plusDays(1);
        }
        return rappels;
    }

    /** Vrai si la demande attend encore ce rappel : vivante, et confirmée avant le jour où il était dû. */
    public boolean concerne(Demande demande) {
        LocalDate terme = demande.getExpireLe();
        return demande.getEtat().vivante()
                && terme != null
                && !terme.isBefore(du)
                && !terme.isAfter(au)
                && demande.confirmeeAvant(terme.minusDays(delai));
    }

    /** Nomme ce rappel de cette demande : le même ne part pas deux fois, et une demande confirmée en appelle d'autres. */
    public String cle(Demande demande) {
        return "rappel-" + demande.id() + "-" + demande.getExpireLe() + "-" + delai;
    }
}
