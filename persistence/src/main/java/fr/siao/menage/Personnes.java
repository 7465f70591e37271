package fr.siao.menage;

import fr.siao.compte.Perimetre;
import fr.siao.menage.doubles.Empreintes;
import fr.siao.menage.doubles.Recherche;
import fr.siao.menage.doubles.Signalement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Retrouve les personnes d'un périmètre, par leurs clés (MEN-5) : deux ordres, un nombre borné de lignes. */
@ApplicationScoped
public class Personnes {
    public static final int TROUVEES_MAX = 20;

    /** Assez pour que la personne cherchée en soit, assez peu pour les comparer toutes. */
    static final int CANDIDATS_MAX = 200;

    @PersistenceContext
    private EntityManager em;

    /** Celles qui répondent à tout ce qui est tapé : à la lettre d'abord, au son ensuite. */
    public List<PersonneConnue> chercher(Recherche recherche, Perimetre perimetre) {
        if (recherche.vide()) {
            return List.of();
        }
        if (recherche.cle() != null) {
            return connues(parCle(recherche.cle(), perimetre), perimetre);
        }
        Set<Long> trouvees = new LinkedHashSet<>(commencent(recherche.debuts(), perimetre));
        if (trouvees.size() < TROUVEES_MAX && !recherche.sons().isEmpty()) {
            trouvees.addAll(commencent(recherche.sons(), perimetre));
        }
        return connues(trouvees.stream().limit(TROUVEES_MAX).toList(), perimetre);
    }

    /** Celles à qui comparer un signalement, celles qui ont le plus de clés en commun d'abord. */
    public List<PersonneConnue> candidates(Signalement signalement, Perimetre perimetre) {
        Empreintes empreintes = Empreintes.aChercher(signalement);
        List<Object> valeurs = new ArrayList<>(empreintes.entieres());
        List<String> clauses = new ArrayList<>();
        if (!empreintes.entieres().isEmpty()) {
            clauses.add("k.cle IN (" + inconnues(empreintes.entieres()) + ")");
        }
        empreintes.debuts().forEach(debut -> {
            clauses.add("k.cle LIKE ?");
            valeurs.add(commence(debut));
        });
        if (clauses.isEmpty()) {
            return List.of();
        }
        return connues(
                identifiants(
                        "SELECT c.personne_id FROM (SELECT k.personne_id, COUNT(*) AS communes FROM personne_cle k"
                                + " WHERE "
                                + String.join(" OR ", clauses) + " GROUP BY k.personne_id) c WHERE "
                                + suivie("c.personne_id", perimetre, valeurs)
                                + " ORDER BY c.communes DESC, c.personne_id DESC LIMIT " + CANDIDATS_MAX,
                        valeurs),
                perimetre);
    }

    /** Celles dont l'identité a changé depuis qu'on les a comparées aux autres, par identifiants croissants. */
    public List<Long> aComparer(long apres, int limite) {
        return identifiants(
                "SELECT p.id FROM personne p WHERE p.a_comparer AND p.id > ? ORDER BY p.id LIMIT " + limite,
                List.of(apres));
    }

    /** Une personne, pour une tâche de l'application : aucun périmètre. */
    public Personne pourTache(Long id) {
        return em.find(Personne.class, id);
    }

    /** Elle vient d'être comparée, telle qu'on l'a lue ; sa version ne bouge pas, elle n'a pas changé. */
    public void comparee(Personne personne) {
        em.createNativeQuery("UPDATE personne SET a_comparer = FALSE WHERE id = ? AND identite_le = ?")
                .setParameter(1, personne.id())
                .setParameter(2, LocalDateTime.ofInstant(personne.getIdentiteLe(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * Une personne que l'on peut lire en entier et corriger : elle est d'un ménage suivi, ou en est partie sans en avoir
     * rejoint un autre. Partie dans un ménage que l'on ne suit pas, elle n'existe plus d'ici.
     */
    public Optional<Personne> deChezNous(String cle, Perimetre perimetre) {
        return Menages.suivi(
                        em.createQuery(
                                "select p from Personne p where p.cle = :cle and exists (select a from Appartenance a"
                                        + " join a.menage m where a.personne = p and " + Menages.SUIVI
                                        + " and (a.fin is null or not exists (select b from Appartenance b"
                                        + " where b.personne = p and b.fin is null)))",
                                Personne.class),
                        perimetre)
                .setParameter("cle", cle)
                .getResultStream()
                .findFirst();
    }

    /** La garde pour soi, relue : deux corrections passent l'une après l'autre. */
    public void verrouiller(Personne personne) {
        em.refresh(personne, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Long> parCle(String cle, Perimetre perimetre) {
        List<Object> valeurs = new ArrayList<>(List.of(cle));
        String ou = cle.startsWith("P")
                ? "p.id = (SELECT COALESCE(x.absorbee_par, x.id) FROM personne x WHERE x.cle = ?)"
                : "EXISTS (SELECT 1 FROM appartenance x JOIN menage y ON y.id = x.menage_id"
                        + " WHERE x.personne_id = p.id AND x.fin IS NULL AND y.cle = ?)";
        return identifiants(
                "SELECT p.id FROM personne p WHERE " + ou + " AND " + suivie("p.id", perimetre, valeurs) + " LIMIT "
                        + TROUVEES_MAX,
                valeurs);
    }

    private List<Long> commencent(List<String> debuts, Perimetre perimetre) {
        StringBuilder de = new StringBuilder("SELECT DISTINCT k0.personne_id FROM personne_cle k0");
        List<Object> valeurs = new ArrayList<>();
        for (int i = 1; i < debuts.size(); i++) {
            de.append(
                    " JOIN personne_cle k%d ON k%d.personne_id = k0.personne_id AND k%d.cle LIKE ?".formatted(i, i, i));
            valeurs.add(commence(debuts.get(i)));
        }
        valeurs.add(commence(debuts.get(0)));
        return identifiants(
                de + " WHERE k0.cle LIKE ? AND " + suivie("k0.personne_id", perimetre, valeurs) + " LIMIT "
                        + TROUVEES_MAX,
                valeurs);
    }

    /** L'équipe d'un ménage protégé, seule à le voir : {@link Menages#VISIBLE}, en SQL. */
    private static final String DE_L_EQUIPE =
            "EXISTS (SELECT 1 FROM protection_equipier q WHERE q.menage_id = %s.id AND q.compte_id = ? AND q.retire_le IS NULL)";

    /**
     * La personne est, ou a été, d'un ménage suivi depuis ce périmètre, et n'est pas dans un ménage que l'on ne peut voir :
     * un ancien ménage ne mène pas à qui s'en est allé se mettre à l'abri (URG-10).
     */
    private static String suivie(String personne, Perimetre perimetre, List<Object> valeurs) {
        List<String> suivis = new ArrayList<>();
        suivi("m.siao_id", perimetre.siaosReels(), suivis, valeurs);
        suivi("m.structure_referente_id", perimetre.structuresReelles(), suivis, valeurs);
        if (suivis.isEmpty()) {
            return "FALSE";
        }
        valeurs.add(perimetre.compte());
        valeurs.add(perimetre.compte());
        return "EXISTS (SELECT 1 FROM appartenance a JOIN menage m ON m.id = a.menage_id WHERE a.personne_id = "
                + personne
                + " AND (" + String.join(" OR ", suivis) + ") AND (m.protege = 0 OR " + DE_L_EQUIPE.formatted("m")
                + ")) AND NOT EXISTS (SELECT 1 FROM appartenance b JOIN menage n ON n.id = b.menage_id"
                + " WHERE b.personne_presente = " + personne + " AND n.protege = 1 AND NOT "
                + DE_L_EQUIPE.formatted("n")
                + ")";
    }

    private static void suivi(String colonne, Set<Long> permis, List<String> suivis, List<Object> valeurs) {
        if (!permis.isEmpty()) {
            suivis.add(colonne + " IN (" + inconnues(permis) + ")");
            valeurs.addAll(permis);
        }
    }

    private List<Long> identifiants(String sql, List<Object> valeurs) {
        Query requete = em.createNativeQuery(sql);
        for (int i = 0; i < valeurs.size(); i++) {
            requete.setParameter(i + 1, valeurs.get(i));
        }
        List<Long> ids = new ArrayList<>();
        for (Object id : requete.getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    /** Dans l'ordre demandé, chacune une fois : dans son ménage présent s'il est du périmètre, sinon dans le dernier. */
    private List<PersonneConnue> connues(List<Long> ids, Perimetre perimetre) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonneConnue> connues = new HashMap<>();
        Menages.suivi(
                        em.createQuery(
                                "select p.id, p.cle, p.nom, p.nomUsage, p.prenom, p.surnom, p.naissance, p.sexe,"
                                        + " p.telephone, m.id, m.cle, a.fin from Appartenance a join a.personne p"
                                        + " join a.menage m where p.id in :ids and " + Menages.SUIVI
                                        + " order by a.debut, a.id",
                                Object[].class),
                        perimetre)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Personnes::connue)
                .forEach(vue -> connues.merge(vue.id(), vue, (avant, apres) -> avant.presente() ? avant : apres));
        return ids.stream().map(connues::get).filter(Objects::nonNull).toList();
    }

    private static PersonneConnue connue(Object[] l) {
        return new PersonneConnue(
                (Long) l[0],
                (String) l[1],
                new Signalement(
                        (String) l[2],
                        (String) l[3],
                        (String) l[4],
                        (String) l[5],
                        (LocalDate) l[6],
                        (Sexe) l[7],
                        (String) l[8]),
                (Long) l[9],
                (String) l[10],
                l[11] == null);
    }

    private static String inconnues(Collection<?> valeurs) {
        return String.join(", ", Collections.nCopies(valeurs.size(), "?"));
    }

    /** Une clé n'a ni « % » ni « _ » : rien à protéger. */
    private static String commence(String debut) {
        return debut + "%";
    }
}
