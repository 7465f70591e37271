package fr.siao.orientation;

import fr.siao.compte.Perimetre;
import fr.siao.demande.LectureFile;
import fr.siao.demande.LigneFile;
import fr.siao.offre.Place;
import fr.siao.offre.Vacance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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

    @Inject
    private LectureFile file;

    /**
     * Les demandes qui conviennent, dans l'ordre conseillé : leur nombre et le rang de chacune s'y lisent sans retourner à
     * la base.
     *
     * @param perimetre celui de qui cherche : un ménage protégé n'y est que pour son équipe
     * @param limite au plus tant de demandes
     */
    public List<Long> ordre(Vacance vacance, Perimetre perimetre, LocalDate jour, int limite) {
        Query requete = requete(vacance, Accueil.de(vacance.getPlace()), perimetre, jour, limite);
        List<Long> ordre = new ArrayList<>();
        for (Object id : requete.getResultList()) {
            ordre.add(((Number) id).longValue());
        }
        return ordre;
    }

    /** Les candidats d'une page de cet ordre, chacun avec ses raisons. Une demande sortie entre-temps de la file manque. */
    public List<Candidat> page(Place place, List<Long> ordre, int premier, int nombre, LocalDate jour) {
        if (premier >= ordre.size()) {
            return List.of();
        }
        Accueil accueil = Accueil.de(place);
        Besoin.Voeu voeu = new Besoin.Voeu(accueil.type(), accueil.departement());
        return em.createQuery("""
                        select l, d.prioriteMotif from LigneFile l, Demande d
                        where l.demande in :demandes and d.id = l.demande
                        """, Object[].class)
                .setParameter("demandes", ordre.subList(premier, Math.min(premier + nombre, ordre.size())))
                .getResultStream()
                .map(lue -> {
                    LigneFile ligne = (LigneFile) lue[0];
                    Besoin besoin = Besoin.de(ligne, (String) lue[1], voeu);
                    return new Candidat(
                            rang(ordre, ligne.getDemande()), ligne, Convenance.examiner(besoin, accueil, jour));
                })
                .sorted(Comparator.comparingInt(Candidat::rang))
                .toList();
    }

    /** Rang de cette demande, depuis un ; zéro si elle ne convient pas ou vient trop loin pour compter. */
    public static int rang(List<Long> ordre, Long demande) {
        return ordre.indexOf(demande) + 1;
    }

    private Query requete(Vacance vacance, Accueil accueil, Perimetre perimetre, LocalDate jour, int limite) {
        Long siao = vacance.getPlace().getDispositif().getStructure().getSiao().id();
        List<String> compositions = new ArrayList<>(accueil.compositions());
        Collections.sort(compositions);
        List<Object> valeurs = new ArrayList<>();
        StringBuilder sql = new StringBuilder("""
                        SELECT p.demande_id FROM file_preconisation p
                        WHERE p.siao_id = ? AND p.type_dispositif = ? AND p.departement = ?
                          AND p.personnes BETWEEN ? AND ?
                        """);
        Collections.addAll(
                valeurs,
                siao,
                accueil.type().name(),
                accueil.departement(),
                accueil.capaciteMin(),
                accueil.capaciteMax());
        sql.append(" AND p.composition IN (")
                .append(String.join(",", Collections.nCopies(Math.max(1, compositions.size()), "?")))
                .append(")");
        valeurs.addAll(compositions.isEmpty() ? List.of("-") : compositions);
        List<Long> cachees = file.cachees(Set.of(siao), perimetre);
        if (!cachees.isEmpty()) {
            sql.append(" AND p.demande_id NOT IN (")
                    .append(String.join(",", Collections.nCopies(cachees.size(), "?")))
                    .append(")");
            valeurs.addAll(cachees);
        }
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
        sql.append(" ORDER BY p.priorite, p.hotel_long DESC, p.anciennete, p.demande_id LIMIT ")
                .append(limite);
        Query requete = em.createNativeQuery(sql.toString());
        for (int i = 0; i < valeurs.size(); i++) {
            requete.setParameter(i + 1, valeurs.get(i));
        }
        return requete;
    }
}
