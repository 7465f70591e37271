package fr.siao.menage;

import fr.siao.socle.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Les fusions de personnes : les faire, les lire, les défaire (MEN-5). */
@ApplicationScoped
public class Fusions {
    /** Ce qui se tient à jour tout seul n'est ni noté ni rendu. */
    private static final Set<String> HORS_IMAGE = Set.of("id", "version", "a_comparer");

    private static final int ENCHAINEES_MAX = 10;

    @PersistenceContext
    private EntityManager em;

    /** Garde pour soi ces personnes, dans l'ordre de leurs identifiants : jamais deux fusions ne s'attendent l'une l'autre. */
    public void verrouiller(Collection<Personne> personnes) {
        personnes.stream()
                .sorted(Comparator.comparing(Personne::id))
                .forEach(personne -> em.refresh(personne, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Leur version croît, même si rien d'elles ne change : une page restée ouverte le saura (MEN-6). */
    public void avancer(Collection<Personne> personnes) {
        personnes.forEach(this::garder);
    }

    /** Réunit deux personnes ; ce que les événements et les fusions passées disaient de l'absorbée, ils le disent de l'autre. */
    public void reunir(Fusion fusion, Personne gardee, Personne absorbee, Identite identite, Signature par) {
        fusion.reunir(gardee, absorbee, identite, par);
        Set<Evenement> siens = effets(gardee).stream().map(Effet::getEvenement).collect(Collectors.toSet());
        effets(absorbee).stream()
                .filter(effet -> !siens.contains(effet.getEvenement()))
                .forEach(effet -> effet.passerA(gardee));
        em.createQuery("select p from Personne p where p.absorbeePar = :absorbee", Personne.class)
                .setParameter("absorbee", absorbee)
                .getResultStream()
                .forEach(ancienne -> ancienne.suivre(gardee));
        em.flush();
    }

    private List<Effet> effets(Personne personne) {
        return em.createQuery("select e from Effet e where e.personne = :personne", Effet.class)
                .setParameter("personne", personne)
                .getResultList();
    }

    public void ajouter(Fusion fusion, Image avant, Image apres, Collection<Portee> portees) {
        fusion.noter(avant, apres, portees);
        em.persist(fusion);
        em.flush();
    }

    /** Rend ce que la fusion a changé : les lignes nées d'elle s'effacent, les valeurs d'avant reviennent. */
    public void defaire(Fusion fusion, Image maintenant, Collection<Portee> portees, Signature par) {
        List<Personne> gardees = fusion.getPaires().stream()
                .map(paire -> em.find(Personne.class, paire.getGardee()))
                .toList();
        fusion.exigerIntacte(gardees, maintenant, portees);
        List<String> ordre = portees.stream().map(Portee::table).toList();
        fusion.getLignes().stream()
                .filter(LigneDeFusion::naissance)
                .sorted(Comparator.comparing((LigneDeFusion ligne) -> ordre.indexOf(ligne.getTable()))
                        .reversed())
                .forEach(this::effacer);
        Map<String, List<LigneDeFusion>> rangees = fusion.getLignes().stream()
                .filter(ligne -> !ligne.naissance())
                .collect(Collectors.groupingBy(
                        ligne -> ligne.getTable() + ' ' + ligne.getLigne(), LinkedHashMap::new, Collectors.toList()));
        rangees.values().stream()
                .sorted(Comparator.comparing(valeurs -> valeurs.stream().noneMatch(Fusions::dePersonne)))
                .forEach(this::rendre);
        List<Long> personnes = fusion.idsDesPersonnes();
        List<Long> menages = fusion.menages().stream().map(Menage::id).toList();
        Long id = fusion.id();
        em.flush();
        em.clear();
        em.find(Fusion.class, id).defaire(par);
        personnes.forEach(personne -> garder(em.find(Personne.class, personne)).refaireCles());
        menages.forEach(menage -> garder(em.find(Menage.class, menage)));
        em.flush();
    }

    /** Ce qui change de personne revient d'abord : la base refuse qu'une soit présente deux fois, même un instant. */
    private static boolean dePersonne(LigneDeFusion ligne) {
        return "personne_id".equals(ligne.getColonne());
    }

    private <T> T garder(T objet) {
        em.lock(objet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return objet;
    }

    private void effacer(LigneDeFusion ligne) {
        em.createNativeQuery("DELETE FROM " + ligne.getTable() + " WHERE id = ?")
                .setParameter(1, ligne.getLigne())
                .executeUpdate();
    }

    private void rendre(List<LigneDeFusion> valeurs) {
        String affectations =
                valeurs.stream().map(ligne -> ligne.getColonne() + " = ?").collect(Collectors.joining(", "));
        String table = valeurs.get(0).getTable();
        String version = colonnes(table).contains("version") ? ", version = version + 1" : "";
        var requete = em.createNativeQuery("UPDATE " + table + " SET " + affectations + version + " WHERE id = ?");
        for (int i = 0; i < valeurs.size(); i++) {
            requete.setParameter(i + 1, valeurs.get(i).getAvant());
        }
        requete.setParameter(valeurs.size() + 1, valeurs.get(0).getLigne()).executeUpdate();
    }

    /** Les personnes qu'elle touche, gardées et absorbées. */
    public List<Personne> personnes(Fusion fusion) {
        return fusion.idsDesPersonnes().stream()
                .map(id -> em.find(Personne.class, id))
                .toList();
    }

    /** La fusion encore en vigueur d'une paire. */
    public Optional<Fusion> enVigueur(DoublePresume presume) {
        return em.createQuery("select f from Fusion f where f.presume = :presume and f.defaiteLe is null", Fusion.class)
                .setParameter("presume", presume)
                .getResultStream()
                .findFirst();
    }

    /** Vrai si une fusion en vigueur, ou défaite depuis, est postérieure à cet événement et parle des mêmes personnes. */
    public boolean suit(Evenement evenement) {
        List<Long> personnes = evenement.getEffets().stream()
                .map(effet -> effet.getPersonne().id())
                .toList();
        boolean naissance = evenement.getNature() == Evenement.Nature.NAISSANCE;
        return !personnes.isEmpty()
                && em.createQuery(
                                        "select count(f) from Fusion f join f.paires p"
                                                + " where (p.gardee in :personnes or p.absorbee in :personnes)"
                                                + " and f.faiteLe >= :instant and (f.defaiteLe is null or :naissance = true)",
                                        Long.class)
                                .setParameter("personnes", personnes)
                                .setParameter("instant", evenement.getInstant())
                                .setParameter("naissance", naissance)
                                .getSingleResult()
                        > 0;
    }

    /** Ce ménage et tous ceux qui, de fusion en fusion, l'ont rejoint. */
    public Set<Long> menagesReunis(Menage menage) {
        Set<Long> ids = new LinkedHashSet<>(Set.of(menage.id()));
        for (int i = 0; i < ENCHAINEES_MAX; i++) {
            if (!ids.addAll(em.createQuery(
                            "select f.quitte.id from Fusion f where f.menage.id in :ids and f.reunion = true"
                                    + " and f.quitte is not null and f.defaiteLe is null",
                            Long.class)
                    .setParameter("ids", ids)
                    .getResultList())) {
                break;
            }
        }
        return ids;
    }

    /** Ce que valent, maintenant, les lignes qui parlent de ces personnes et de ces ménages. */
    public Image image(Collection<Portee> portees, Collection<Long> personnes, Collection<Long> menages) {
        em.flush();
        Map<String, SortedMap<Long, Map<String, String>>> tables = new LinkedHashMap<>();
        for (Portee portee : portees) {
            tables.put(portee.table(), rangees(portee, portee.condition(personnes, menages)));
        }
        return new Image(tables);
    }

    private SortedMap<Long, Map<String, String>> rangees(Portee portee, String condition) {
        List<String> colonnes = colonnes(portee.table()).stream()
                .filter(colonne -> !HORS_IMAGE.contains(colonne))
                .toList();
        String valeurs = colonnes.stream()
                .map(colonne -> "CAST(t." + colonne + " AS CHAR)")
                .collect(Collectors.joining(", "));
        SortedMap<Long, Map<String, String>> rangees = new TreeMap<>();
        for (Object lue : em.createNativeQuery(
                        "SELECT t.id, " + valeurs + " FROM " + portee.table() + " t WHERE " + condition)
                .getResultList()) {
            Object[] rangee = (Object[]) lue;
            Map<String, String> sienne = new LinkedHashMap<>();
            for (int i = 0; i < colonnes.size(); i++) {
                sienne.put(colonnes.get(i), (String) rangee[i + 1]);
            }
            rangees.put(((Number) rangee[0]).longValue(), sienne);
        }
        return rangees;
    }

    @SuppressWarnings("unchecked")
    private List<String> colonnes(String table) {
        return em.createNativeQuery("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER'"
                        + " ORDER BY ordinal_position")
                .setParameter(1, table)
                .getResultList();
    }
}
