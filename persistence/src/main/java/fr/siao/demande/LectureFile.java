package fr.siao.demande;

import fr.siao.compte.Perimetre;
import fr.siao.menage.Menages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lit la file d'un périmètre, sans jointure, page par page (DEM-8). */
@ApplicationScoped
public class LectureFile {
    private static final int LOT = 1_000;

    @PersistenceContext
    private EntityManager em;

    /**
     * Les demandes de la file de ces SIAO que ce compte ne peut voir : celles de ménages protégés dont il n'est pas de
     * l'équipe (URG-10). Elles sont peu : les ôter par leur numéro, que tout index porte, laisse la file se lire sans
     * jointure.
     */
    public List<Long> cachees(Collection<Long> siaos, Perimetre perimetre) {
        return Menages.vu(
                        em.createQuery(
                                "select l.demande from LigneFile l, Menage m where m.id = l.menage and m.protege = true"
                                        + " and l.siao in :siaos and not " + Menages.VISIBLE,
                                Long.class),
                        perimetre)
                .setParameter("siaos", siaos)
                .getResultList();
    }

    public long compter(FiltreFile filtre, Perimetre perimetre) {
        return requete("select count(l) from LigneFile l where ", "", Long.class, filtre, perimetre)
                .getSingleResult();
    }

    public List<LigneFile> lire(
            FiltreFile filtre, TriFile tri, boolean croissant, Perimetre perimetre, int premier, int nombre) {
        return requete(
                        "select l from LigneFile l where ",
                        " order by " + tri.ordre(croissant),
                        LigneFile.class,
                        filtre,
                        perimetre)
                .setFirstResult(premier)
                .setMaxResults(nombre)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /**
     * Donne les lignes une à une : l'ordre est lu une fois, les lignes par lots. Un export de deux cent mille lignes tient
     * dans peu de mémoire, et n'en saute aucune si la file bouge.
     */
    public void parcourir(
            FiltreFile filtre,
            TriFile tri,
            boolean croissant,
            Perimetre perimetre,
            int max,
            Consumer<LigneFile> ligne) {
        List<Long> ordre = requete(
                        "select l.demande from LigneFile l where ",
                        " order by " + tri.ordre(croissant),
                        Long.class,
                        filtre,
                        perimetre)
                .setMaxResults(max)
                .getResultList();
        for (int premier = 0; premier < ordre.size(); premier += LOT) {
            lot(ordre.subList(premier, Math.min(premier + LOT, ordre.size())), ligne);
        }
    }

    private void lot(List<Long> ordre, Consumer<LigneFile> ligne) {
        Map<Long, LigneFile> lues = em.createQuery(
                        "select l from LigneFile l where l.demande in :demandes", LigneFile.class)
                .setParameter("demandes", ordre)
                .setHint("eclipselink.read-only", "true")
                .getResultStream()
                .collect(Collectors.toMap(LigneFile::getDemande, Function.identity()));
        ordre.stream().map(lues::get).filter(Objects::nonNull).forEach(ligne);
        em.clear();
    }

    private <T> TypedQuery<T> requete(
            String debut, String suite, Class<T> type, FiltreFile filtre, Perimetre perimetre) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        Set<Long> siaos = perimetre.siaosReels();
        StringBuilder ou = new StringBuilder(siaos.size() == 1 ? "l.siao = :siaos" : "l.siao in :siaos");
        valeurs.put("siaos", siaos.size() == 1 ? siaos.iterator().next() : perimetre.siaos());
        List<Long> cachees = cachees(perimetre.siaos(), perimetre);
        ajouter(ou, valeurs, " and l.demande not in :cachees", "cachees", cachees.isEmpty() ? null : cachees);
        ajouter(ou, valeurs, " and l.etat = :etat", "etat", filtre.etat());
        ajouter(ou, valeurs, " and l.priorite = :priorite", "priorite", filtre.priorite());
        ajouter(ou, valeurs, " and l.composition = :composition", "composition", filtre.composition());
        ajouter(ou, valeurs, " and l.personnes = :personnes", "personnes", filtre.personnes());
        ajouter(ou, valeurs, " and l.hotelLong = :hotelLong", "hotelLong", filtre.hotelLong());
        ajouter(ou, valeurs, " and l.referent = :referent", "referent", filtre.referent());
        ajouter(ou, valeurs, " and l.expireLe < :expireAvant", "expireAvant", filtre.expireAvant());
        ajouter(ou, valeurs, " and l.evalueeLe < :evalueeAvant", "evalueeAvant", filtre.evalueeAvant());
        ajouter(
                ou,
                valeurs,
                " and exists (select 1 from LignePreconisation x where x.demande = l.demande and x.type = :type)",
                "type",
                filtre.type());
        ajouter(ou, valeurs, " and l.cle like :cle", "cle", filtre.cle() == null ? null : debut(filtre.cle()));
        TypedQuery<T> requete = em.createQuery(debut + ou + suite, type);
        valeurs.forEach(requete::setParameter);
        return requete;
    }

    private static String debut(String cle) {
        return cle.replaceAll("[^0-9A-Za-z-]", "") + "%";
    }

    private static void ajouter(
            StringBuilder ou, Map<String, Object> valeurs, String condition, String nom, Object valeur) {
        if (valeur != null) {
            ou.append(condition);
            valeurs.put(nom, valeur);
        }
    }
}
