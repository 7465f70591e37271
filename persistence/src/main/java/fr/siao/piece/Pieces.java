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
    private static final String DU_DOSSIER = "(p.menage = :menage or p.personne.id in :presentes)";

    /** Aucune personne n'a ce numéro : une liste vide ne se demande pas en SQL. */
    private static final List<Long> PERSONNE = List.of(0L);

    @PersistenceContext
    private EntityManager em;

    /** Celles qui sont au dossier, la plus récente d'abord. */
    public List<Piece> presentes(Menage menage, int limite) {
        return duDossier(
                        "select p from Piece p where " + DU_DOSSIER
                                + " and p.retireeLe is null order by p.deposeeLe desc, p.id desc",
                        Piece.class,
                        menage)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Celles qui y ont été, la dernière retirée d'abord. */
    public List<Piece> retirees(Menage menage, int limite) {
        return duDossier(
                        "select p from Piece p where " + DU_DOSSIER
                                + " and p.retireeLe is not null order by p.retireeLe desc, p.id desc",
                        Piece.class,
                        menage)
                .setMaxResults(limite)
                .getResultList();
    }

    public Optional<Piece> trouver(Menage menage, Long id) {
        return duDossier("select p from Piece p where p.id = :id and " + DU_DOSSIER, Piece.class, menage)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** La pièce déjà versée par cet envoi. */
    public Optional<Piece> deLEnvoi(Long compte, String envoi) {
        return em.createQuery("select p from Piece p where p.deposeePar = :compte and p.envoi = :envoi", Piece.class)
                .setParameter("compte", compte)
                .setParameter("envoi", envoi)
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

    private <T> TypedQuery<T> duDossier(String jpql, Class<T> type, Menage menage) {
        List<Long> presentes = menage.presents().stream()
                .map(Appartenance::getPersonne)
                .map(Personne::id)
                .toList();
        return em.createQuery(jpql, type)
                .setParameter("menage", menage)
                .setParameter("presentes", presentes.isEmpty() ? PERSONNE : presentes);
    }
}
