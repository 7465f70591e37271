package fr.siao.menage;

import fr.siao.compte.Comptes;
import fr.siao.compte.Perimetre;
import fr.siao.compte.Profil;
import fr.siao.offre.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Qui peut devenir référent : les intervenants sociaux actifs de ses structures, ou de celles de son SIAO (MEN-7). */
@ApplicationScoped
public class Referents {
    private static final String POSSIBLES = """
            select distinct c.id, c.prenom, c.nom, s.id, s.nom from Habilitation h join h.compte c, Structure s
            where s.id = h.structure and h.profil = :profil and h.debut <= :jour and (h.fin is null or h.fin >= :jour)
              and c.etat = fr.siao.compte.Compte.Etat.ACTIF and (s.id in :structures or s.siao.id in :siaos)
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Comptes comptes;

    @Inject
    private Structures structures;

    /** Un référent, en clair ; {@code nom} est vide si la structure seule est connue. */
    public record Ligne(
            Suivi.Role role,
            String nom,
            String structure,
            String contact,
            LocalDate du,
            LocalDate au,
            String poseePar) {}

    /** Un intervenant social, dans une de ses structures. */
    public record Candidat(Long compte, String nom, Long structure, String structureNom) {}

    /** @param texte morceau du nom ou de la structure ; vide pour tous */
    public List<Candidat> chercher(String texte, Perimetre perimetre, LocalDate jour, int limite) {
        String cherche = texte == null ? "" : texte.strip().toLowerCase(Locale.FRENCH);
        return dans(
                        POSSIBLES
                                + " and (lower(concat(c.prenom, ' ', c.nom, ' ', s.nom)) like :motif escape '!')"
                                + " order by c.nom, c.prenom, c.id, s.nom, s.id",
                        perimetre,
                        jour)
                .setParameter("motif", "%" + cherche.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(limite)
                .getResultStream()
                .map(Referents::candidat)
                .toList();
    }

    /** Tous ses référents, en quatre ordres. */
    public List<Ligne> lignes(Menage menage) {
        List<Suivi> suivis = menage.getSuivis();
        Map<Long, String> noms = comptes.noms(suivis.stream()
                .flatMap(s -> Stream.of(s.getReferent().compte(), s.getPosePar()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, String> ou = structures.noms(suivis.stream()
                .map(s -> s.getReferent().structure())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return suivis.stream()
                .map(s -> {
                    Referent r = s.getReferent();
                    return new Ligne(
                            s.getRole(),
                            r.nom() != null ? r.nom() : noms.getOrDefault(r.compte(), ""),
                            r.organisme() != null ? r.organisme() : ou.getOrDefault(r.structure(), ""),
                            r.contact() == null ? "" : r.contact(),
                            s.getDebut(),
                            s.getFin(),
                            noms.getOrDefault(s.getPosePar(), ""));
                })
                .toList();
    }

    public Optional<Candidat> trouver(Long compte, Long structure, Perimetre perimetre, LocalDate jour) {
        return dans(POSSIBLES + " and c.id = :compte and s.id = :structure", perimetre, jour)
                .setParameter("compte", compte)
                .setParameter("structure", structure)
                .getResultStream()
                .map(Referents::candidat)
                .findFirst();
    }

    private TypedQuery<Object[]> dans(String requete, Perimetre perimetre, LocalDate jour) {
        return em.createQuery(requete, Object[].class)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("structures", perimetre.structures())
                .setParameter("profil", Profil.INTERVENANT_SOCIAL)
                .setParameter("jour", jour);
    }

    private static Candidat candidat(Object[] l) {
        return new Candidat((Long) l[0], l[1] + " " + l[2], (Long) l[3], (String) l[4]);
    }
}
