package fr.siao.piece;

import fr.siao.menage.Appartenance;
import fr.siao.menage.Menage;
import fr.siao.menage.Personne;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Les pièces d'un ménage que l'on a déjà le droit d'ouvrir : les siennes, et celles de qui y est présent. */
@ApplicationScoped
public class Pieces {
    /** Aucune personne n'a ce numéro : une liste vide ne se demande pas en SQL. */
    private static final List<Long> PERSONNE = List.of(0L);

    @PersistenceContext
    private EntityManager em;

    /** Celles qui sont au dossier, la plus récente d'abord. */
    public List<Piece> presentes(Menage menage, int limite) {
        return duDossier("p.retireeLe is null order by p.deposeeLe desc, p.id desc", menage)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Celles qui y ont été, la dernière retirée d'abord. */
    public List<Piece> retirees(Menage menage, int limite) {
        return duDossier("p.retireeLe is not null order by p.retireeLe desc, p.id desc", menage)
                .setMaxResults(limite)
                .getResultList();
    }

    public Optional<Piece> trouver(Menage menage, Long id) {
        return em.createQuery("""
                        select p from Piece p where p.id = :id and (p.menage = :menage or exists (select a
                          from Appartenance a where a.personne = p.personne and a.menage = :menage and a.fin is null))
                        """, Piece.class)
                .setParameter("menage", menage)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public void ajouter(Piece piece, byte[] contenu) {
        em.persist(piece);
        em.flush();
        em.persist(new Contenu(piece.id(), contenu));
        em.flush();
    }

    /** Ses octets. */
    public byte[] contenu(Piece piece) {
        return em.find(Contenu.class, piece.id()).octets();
    }

    /** Efface ses octets ; sans les lire. */
    public void vider(Piece piece) {
        em.createQuery("delete from ContenuDePiece c where c.piece = :piece")
                .setParameter("piece", piece.id())
                .executeUpdate();
    }

    /** Donne à une personne les pièces d'une autre (MEN-5). */
    public void confier(Long de, Long a) {
        em.createNativeQuery("UPDATE piece SET personne_id = ?2, version = version + 1 WHERE personne_id = ?1")
                .setParameter(1, de)
                .setParameter(2, a)
                .executeUpdate();
    }

    /** Par les clés des présents, déjà lus : chaque moitié a son index. */
    private TypedQuery<Piece> duDossier(String quand, Menage menage) {
        List<Long> presentes = menage.presents().stream()
                .map(Appartenance::getPersonne)
                .map(Personne::id)
                .toList();
        return em.createQuery(
                        "select p from Piece p where (p.menage = :menage or p.personne.id in :presentes) and " + quand,
                        Piece.class)
                .setParameter("menage", menage)
                .setParameter("presentes", presentes.isEmpty() ? PERSONNE : presentes);
    }
}
