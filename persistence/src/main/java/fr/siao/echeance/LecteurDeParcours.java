package fr.siao.echeance;

import fr.siao.hebergement.PriseEnCharge;
import fr.siao.socle.Fuseau;
import java.sql.Date;
import java.time.LocalDate;

/** Lit d'un seul ordre le parcours des ménages d'un intervalle d'identifiants. */
public final class LecteurDeParcours {
    /**
     * Les clos aussi : leur échéance, s'ils en ont encore une, s'en va. Les rencontres qui précèdent la dernière de
     * moins que le temps où un ménage rencontré est suivi font une suite ({@link Terme}).
     */
    public static final String SQL = """
            SELECT m.id, m.siao_id, m.structure_referente_id, m.referent_id, m.clos_le IS NOT NULL, m.cree_le,
              (SELECT MAX(f.rencontree_le) FROM evaluation_flash f WHERE f.menage_id = m.id),
              (SELECT MIN(f.rencontree_le) FROM evaluation_flash f WHERE f.menage_id = m.id AND f.rencontree_le >=
                (SELECT MAX(g.rencontree_le) FROM evaluation_flash g WHERE g.menage_id = m.id) - INTERVAL %d MONTH),
              e.publiee_le,
              EXISTS (SELECT 1 FROM evaluation_preconisation x WHERE x.evaluation_id = e.id AND x.accompagnement = 'INTENSIF'),
              p.debut, p.nature,
              EXISTS (SELECT 1 FROM demande d WHERE d.menage_vivant = m.id)
            FROM menage m
              LEFT JOIN evaluation e ON e.en_vigueur_de = m.id
              LEFT JOIN prise_en_charge p ON p.menage_heberge = m.id
            WHERE m.id BETWEEN ? AND ?
            """.formatted(Terme.RENCONTRE_MOIS);

    /** Un ménage, qui le suit, et son parcours. */
    public record Lu(Long menage, Long siao, Long structure, Long referent, Parcours parcours) {}

    private LecteurDeParcours() {}

    /** @param colonnes celles de {@link #SQL}, dans leur ordre */
    public static Lu lire(Object[] colonnes) {
        return new Lu(
                nombre(colonnes[0]),
                nombre(colonnes[1]),
                nombre(colonnes[2]),
                nombre(colonnes[3]),
                new Parcours(
                        oui(colonnes[4]),
                        Fuseau.instant(colonnes[5]),
                        Fuseau.instant(colonnes[6]),
                        Fuseau.instant(colonnes[7]),
                        Fuseau.instant(colonnes[8]),
                        oui(colonnes[9]),
                        jour(colonnes[10]),
                        PriseEnCharge.Nature.PEC_INITIALE.name().equals(colonnes[11]),
                        oui(colonnes[12])));
    }

    private static Long nombre(Object valeur) {
        return valeur == null ? null : ((Number) valeur).longValue();
    }

    private static boolean oui(Object valeur) {
        return valeur instanceof Boolean vrai ? vrai : ((Number) valeur).intValue() != 0;
    }

    private static LocalDate jour(Object valeur) {
        return valeur instanceof Date date ? date.toLocalDate() : (LocalDate) valeur;
    }
}
