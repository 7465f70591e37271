package fr.siao.orientation;

import fr.siao.demande.LigneFile;
import fr.siao.offre.Place;
import fr.siao.offre.Vacance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Les ménages de la file qui conviennent à une place, dans l'ordre conseillé : priorité, plus de cinq ans à l'hôtel
 * d'abord, puis ancienneté (ORI-1).
 *
 * <p>La requête lit l'index de la file dans l'ordre du rang et s'arrête au nombre voulu : son temps ne suit pas la taille
 * de la file. Elle applique les critères de {@link Critere} qui écartent ; ceux qui nuancent sont dits ensuite.
 */
@ApplicationScoped
public class Candidats {
    /** Au-delà, compter précisément n'aide plus personne : l'écran dit « plus de ». */
    public static final int COMPTE_MAX = 200;

    @PersistenceContext
    private EntityManager em;

    public List<Candidat> pour(Vacance vacance, LocalDate jour, int premier, int nombre) {
        Place place = vacance.getPlace();
        Accueil accueil = Accueil.de(place);
        Query requete = requete(
                "SELECT p.demande_id ",
                " ORDER BY p.priorite, p.hotel_long DESC, p.anciennete, p.demande_id LIMIT " + nombre + " OFFSET "
                        + premier,
                vacance,
                accueil,
                jour);
        List<Long> rangs = new ArrayList<>();
        for (Object id : requete.getResultList()) {
            rangs.add(((Number) id).longValue());
        }
        if (rangs.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> lignes = new HashMap<>();
        for (Object[] ligne : em.createQuery("""
                        select l, d.prioriteMotif from LigneFile l, Demande d
                        where l.demande in :demandes and d.id = l.demande
                        """, Object[].class)
                .setParameter("demandes", rangs)
                .getResultList()) {
            lignes.put(((LigneFile) ligne[0]).getDemande(), ligne);
        }
        Besoin.Voeu voeu = new Besoin.Voeu(accueil.type(), accueil.departement());
        List<Candidat> candidats = new ArrayList<>();
        for (int i = 0; i < rangs.size(); i++) {
            Object[] ligne = lignes.get(rangs.get(i));
            if (ligne != null) {
                Besoin besoin = Besoin.de((LigneFile) ligne[0], (String) ligne[1], voeu);
                candidats.add(new Candidat(
                        premier + i + 1, (LigneFile) ligne[0], Convenance.examiner(besoin, accueil, jour)));
            }
        }
        return candidats;
    }

    /** Combien conviennent, jusqu'à {@link #COMPTE_MAX} + 1. */
    public int combien(Vacance vacance, LocalDate jour) {
        Query requete = requete(
                "SELECT COUNT(*) FROM (SELECT 1 ",
                " LIMIT " + (COMPTE_MAX + 1) + ") t",
                vacance,
                Accueil.de(vacance.getPlace()),
                jour);
        return ((Number) requete.getSingleResult()).intValue();
    }

    /** Rang de cette demande pour cette place, ou zéro si elle ne convient pas ou vient trop loin pour compter. */
    public int rang(Vacance vacance, Long demande, LocalDate jour) {
        Query requete = requete(
                "SELECT p.demande_id ",
                " ORDER BY p.priorite, p.hotel_long DESC, p.anciennete, p.demande_id LIMIT " + COMPTE_MAX,
                vacance,
                Accueil.de(vacance.getPlace()),
                jour);
        int rang = 0;
        for (Object id : requete.getResultList()) {
            rang++;
            if (((Number) id).longValue() == demande) {
                return rang;
            }
        }
        return 0;
    }

    private Query requete(String debut, String suite, Vacance vacance, Accueil accueil, LocalDate jour) {
        List<String> compositions = new ArrayList<>(accueil.compositions());
        Collections.sort(compositions);
        List<Object> valeurs = new ArrayList<>();
        StringBuilder sql = new StringBuilder(debut).append("""
                        FROM file_preconisation p
                        WHERE p.siao_id = ? AND p.type_dispositif = ? AND p.departement = ?
                          AND p.personnes BETWEEN ? AND ?
                        """);
        Collections.addAll(
                valeurs,
                vacance.getPlace().getDispositif().getStructure().getSiao().id(),
                accueil.type().name(),
                accueil.departement(),
                accueil.capaciteMin(),
                accueil.capaciteMax());
        sql.append(" AND p.composition IN (")
                .append(String.join(",", Collections.nCopies(Math.max(1, compositions.size()), "?")))
                .append(")");
        valeurs.addAll(compositions.isEmpty() ? List.of("-") : compositions);
        if (!accueil.animauxAcceptes()) {
            sql.append(" AND p.animaux = 0");
        }
        if (!accueil.pmr() || accueil.etageSansAscenseur()) {
            sql.append(" AND p.mobilite_reduite = 0");
        }
        if (accueil.ageMin() != null) {
            sql.append(" AND (p.adulte_plus_jeune IS NULL OR p.adulte_plus_jeune <= ?)");
            valeurs.add(jour.minusYears(accueil.ageMin()));
        }
        if (accueil.ageMax() != null) {
            sql.append(" AND (p.adulte_plus_jeune IS NULL OR p.adulte_plus_age > ?)");
            valeurs.add(jour.minusYears(accueil.ageMax() + 1L));
        }
        sql.append("""
                 AND NOT EXISTS (SELECT 1 FROM proposition x WHERE x.vacance_id = ? AND x.demande_id = p.demande_id
                   AND x.etat NOT IN ('ANNULEE', 'SANS_REPONSE'))
                """);
        valeurs.add(vacance.id());
        Query requete = em.createNativeQuery(sql.append(suite).toString());
        for (int i = 0; i < valeurs.size(); i++) {
            requete.setParameter(i + 1, valeurs.get(i));
        }
        return requete;
    }
}
