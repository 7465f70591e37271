package fr.siao.compte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Les comptes et leurs habilitations. */
@ApplicationScoped
public class Comptes {
    /**
     * Un droit qui relève du périmètre : il porte dessus, ou a été accordé en son nom. Accorder au nom d'un SIAO, c'est
     * l'avoir fait quand on y était coordinateur.
     */
    private static final String RELEVE_DE_MOI = """
            (h.siao in :siaos or h.gestionnaire in :gestionnaires
              or exists (select 1 from Habilitation par where par.compte.id = h.accordeePar
                and par.profil = fr.siao.compte.Profil.COORDINATEUR_SIAO and par.siao in :siaos
                and par.debut <= h.debut and (par.fin is null or par.fin >= h.debut))
              or exists (select 1 from Structure s where s.id = h.structure and s.gestionnaire.id in :gestionnaires)
              or exists (select 1 from Dispositif d
                where d.id = h.dispositif and d.structure.gestionnaire.id in :gestionnaires))
            """;

    private static final String EN_VIGUEUR = "h.debut <= :jour and (h.fin is null or h.fin >= :jour)";

    /**
     * Un compte se gère tant qu'un de ses droits en vigueur relève du périmètre ; quand il n'en a plus aucun, il reste à
     * qui tenait les derniers.
     */
    private static final String GERABLES = "select c from Compte c where exists (select 1 from Habilitation h"
            + " where h.compte = c and " + RELEVE_DE_MOI + " and ((" + EN_VIGUEUR + ") or ("
            + " not exists (select 1 from Habilitation v where v.compte = c"
            + " and v.debut <= :jour and (v.fin is null or v.fin >= :jour))"
            + " and h.fin = (select max(d.fin) from Habilitation d where d.compte = c))))";

    private static final String DE_MOI = "select h from Habilitation h where " + EN_VIGUEUR + " and " + RELEVE_DE_MOI;

    @PersistenceContext
    private EntityManager em;

    public Optional<Compte> parCourriel(String courriel) {
        return em.createQuery("select c from Compte c where c.courriel = :courriel", Compte.class)
                .setParameter("courriel", Compte.normaliser(courriel))
                .getResultStream()
                .findFirst();
    }

    public Optional<Compte> trouver(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Compte.class, id));
    }

    /** Le nom de celui-ci, vide si l'on ne sait pas qui. */
    public String nom(Long id) {
        return trouver(id).map(Compte::getNomComplet).orElse("");
    }

    /** Comptes actifs qui ont ce profil sur une structure, des plus anciens aux plus récents ; vide sans structure. */
    public List<Compte> deLaStructure(Long structure, Profil profil, LocalDate jour, int limite) {
        return structure == null
                ? List.of()
                : em.createQuery("""
                        select distinct c from Habilitation h join h.compte c
                        where h.structure = :structure and h.profil = :profil
                          and %s
                          and c.etat = fr.siao.compte.Compte.Etat.ACTIF
                        order by c.id
                        """.formatted(EN_VIGUEUR), Compte.class)
                        .setParameter("structure", structure)
                        .setParameter("profil", profil)
                        .setParameter("jour", jour)
                        .setMaxResults(limite)
                        .getResultList();
    }

    /** Comptes actifs qui ont ce profil pour un SIAO, par ordre de nom. */
    public List<Compte> duSiao(Long siao, Profil profil, LocalDate jour, int limite) {
        return em.createQuery("""
                        select distinct c from Habilitation h join h.compte c
                        where h.siao = :siao and h.profil = :profil
                          and %s
                          and c.etat = fr.siao.compte.Compte.Etat.ACTIF
                        order by c.nom, c.prenom, c.id
                        """.formatted(EN_VIGUEUR), Compte.class)
                .setParameter("siao", siao)
                .setParameter("profil", profil)
                .setParameter("jour", jour)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Ceux de ces comptes, actifs, qui ont l'un de ces profils pour un SIAO. */
    public Set<Long> duSiao(Long siao, Set<Profil> profils, Collection<Long> parmi, LocalDate jour) {
        return parmi.isEmpty()
                ? Set.of()
                : em.createQuery("""
                        select h.compte.id from Habilitation h
                        where h.siao = :siao and h.profil in :profils and h.compte.id in :parmi
                          and %s
                          and h.compte.etat = fr.siao.compte.Compte.Etat.ACTIF
                        """.formatted(EN_VIGUEUR), Long.class)
                        .setParameter("siao", siao)
                        .setParameter("profils", profils)
                        .setParameter("parmi", parmi)
                        .setParameter("jour", jour)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** Noms de ces comptes, par identifiant. */
    public Map<Long, String> noms(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select c from Compte c where c.id in :ids", Compte.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Compte::id, Compte::getNomComplet));
    }

    /** Date la connexion, sans toucher au reste : dix postes qui s'ouvrent ensemble ne se gênent pas. */
    public void daterConnexion(String courriel, Instant instant) {
        em.createQuery("update Compte c set c.derniereConnexion = :instant where c.courriel = :courriel")
                .setParameter("instant", instant)
                .setParameter("courriel", Compte.normaliser(courriel))
                .executeUpdate();
    }

    public Optional<EssaiManque> essais(String empreinte) {
        return Optional.ofNullable(em.find(EssaiManque.class, empreinte));
    }

    /** Compte un échec de plus, même quand plusieurs arrivent au même instant. */
    public void compterEchec(String empreinte, Instant maintenant) {
        LocalDateTime instant = LocalDateTime.ofInstant(maintenant, ZoneOffset.UTC);
        em.createNativeQuery("""
                        INSERT INTO essai_manque (empreinte, nombre, dernier) VALUES (?, 1, ?)
                        ON DUPLICATE KEY UPDATE nombre = IF(dernier < ?, 1, nombre + 1), dernier = ?
                        """)
                .setParameter(1, empreinte)
                .setParameter(2, instant)
                .setParameter(3, instant.minusHours(1))
                .setParameter(4, instant)
                .executeUpdate();
    }

    public void oublierEchecs(String empreinte) {
        em.createQuery("delete from EssaiManque e where e.empreinte = :empreinte")
                .setParameter("empreinte", empreinte)
                .executeUpdate();
    }

    /** Droits en vigueur ce jour-là d'un compte actif ; vide pour un compte suspendu, révoqué ou inconnu. */
    public List<Habilitation> droits(String courriel, LocalDate jour) {
        return em.createQuery("""
                        select h from Habilitation h join fetch h.compte c
                        where c.courriel = :courriel and c.etat = fr.siao.compte.Compte.Etat.ACTIF
                          and %s
                        """.formatted(EN_VIGUEUR), Habilitation.class)
                .setParameter("courriel", Compte.normaliser(courriel))
                .setParameter("jour", jour)
                .getResultList();
    }

    public List<Habilitation> droitsDe(Compte compte) {
        return em.createQuery("select h from Habilitation h where h.compte = :compte", Habilitation.class)
                .setParameter("compte", compte)
                .getResultList();
    }

    /** Droits en vigueur de ces comptes qui relèvent de ce périmètre, du premier accordé au dernier. */
    public List<Habilitation> droitsDe(Collection<Compte> lesquels, Perimetre perimetre, LocalDate jour) {
        return lesquels.isEmpty()
                ? List.of()
                : dans(
                                perimetre,
                                jour,
                                em.createQuery(DE_MOI + " and h.compte in :comptes order by h.id", Habilitation.class))
                        .setParameter("comptes", lesquels)
                        .getResultList();
    }

    /** Tous les droits de ces comptes, passés et présents, du premier accordé au dernier. */
    public List<Habilitation> tousLesDroits(Collection<Long> comptes) {
        return comptes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select h from Habilitation h join fetch h.compte where h.compte.id in :comptes order by h.debut, h.id",
                                Habilitation.class)
                        .setParameter("comptes", comptes)
                        .getResultList();
    }

    /** Comptes que l'on peut voir et gérer depuis ce périmètre (HAB-2). */
    public List<Compte> gerables(Perimetre perimetre, LocalDate jour, int limite) {
        return dans(perimetre, jour, em.createQuery(GERABLES + " order by c.nom, c.prenom", Compte.class))
                .setMaxResults(limite)
                .getResultList();
    }

    public Optional<Compte> gerable(Long id, Perimetre perimetre, LocalDate jour) {
        return dans(perimetre, jour, em.createQuery(GERABLES + " and c.id = :id", Compte.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static <T> TypedQuery<T> dans(Perimetre perimetre, LocalDate jour, TypedQuery<T> requete) {
        return requete.setParameter("siaos", perimetre.siaos())
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setParameter("jour", jour);
    }

    /** Écrit tout de suite : la trace de l'acte veut son identifiant. */
    public void ajouter(Compte compte) {
        em.persist(compte);
        em.flush();
    }

    public void accorder(Habilitation droit) {
        em.persist(droit);
        em.flush();
    }

    /** Comptes actifs sans connexion depuis avant cet instant. */
    public List<Compte> inutilisesDepuis(Instant avant, int limite) {
        return em.createQuery("""
                        select c from Compte c where c.etat = fr.siao.compte.Compte.Etat.ACTIF
                          and ((c.derniereConnexion is null and c.creeLe < :avant) or c.derniereConnexion < :avant)
                          and (c.rouvertLe is null or c.rouvertLe < :avant)
                        """, Compte.class)
                .setParameter("avant", avant)
                .setMaxResults(limite)
                .getResultList();
    }
}
