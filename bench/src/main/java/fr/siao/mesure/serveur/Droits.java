package fr.siao.mesure.serveur;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Ce que le guichet fait autour de chaque acte : relire les droits, puis laisser la trace. */
record Droits(long compte, long siao, long dispositif) {
    private static final long RIEN = -1;

    private static final String LIRE = """
            SELECT h.id, h.compte_id, h.siao_id, h.dispositif_id, h.accordee_le, h.accordee_par, h.debut, h.departement,
              h.fin, h.gestionnaire_id, h.profil, h.structure_id, c.id, c.courriel, c.cree_le, c.derniere_connexion,
              c.etat, c.mot_de_passe, c.nom, c.prenom, c.version
            FROM compte c JOIN habilitation h ON h.compte_id = c.id
            WHERE c.courriel = ? AND c.etat = 'ACTIF' AND h.debut <= ? AND (h.fin IS NULL OR h.fin >= ?)
            """;

    private static final String TRACER = """
            INSERT INTO trace (acte, compte_id, instant, menage_id, motif, objet, objet_id, requete)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static Droits lire(Ordres ordres, String courriel, LocalDate jour) throws SQLException {
        List<Object[]> droits = ordres.lister(LIRE, courriel, jour, jour);
        long siao = RIEN;
        long dispositif = RIEN;
        for (Object[] droit : droits) {
            siao = droit[2] == null ? siao : Ordres.nombre(droit[2]);
            dispositif = droit[3] == null ? dispositif : Ordres.nombre(droit[3]);
        }
        return new Droits(Ordres.nombre(droits.get(0)[1]), siao, dispositif);
    }

    void tracer(Ordres ordres, String acte, Moment quand, String objet, Long id, Long menage) throws SQLException {
        ordres.inserer(TRACER, acte, compte, quand.instant(), menage, null, objet, id, null);
    }

    /** Une trace par ménage montré, d'un seul envoi ; une seule, sans ménage, s'il n'y en a pas. */
    void tracer(Ordres ordres, String acte, Moment quand, String objet, List<Long> menages) throws SQLException {
        if (menages.isEmpty()) {
            tracer(ordres, acte, quand, null, null, null);
            return;
        }
        ordres.inserer(
                TRACER,
                menages.stream()
                        .map(m -> new Object[] {acte, compte, quand.instant(), m, null, objet, m, null})
                        .toList());
    }
}
