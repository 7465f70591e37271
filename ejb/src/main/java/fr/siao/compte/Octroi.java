package fr.siao.compte;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Qui peut accorder quel profil, et sur quoi (HAB-2). Personne n'accorde ce qui sort de son propre périmètre. */
@ApplicationScoped
public class Octroi {
    private static final Set<Profil> DU_SIAO = EnumSet.of(
            Profil.OPERATEUR_SIAO,
            Profil.ECOUTANT_115,
            Profil.MEMBRE_COMMISSION,
            Profil.GESTIONNAIRE_ENTITE,
            Profil.INTERVENANT_SOCIAL);

    private static final Set<Profil> DU_GESTIONNAIRE =
            EnumSet.of(Profil.RESPONSABLE_DISPOSITIF, Profil.INTERVENANT_SOCIAL, Profil.ASSISTANT);

    private static final Set<Profil> DE_L_ADMINISTRATEUR = EnumSet.of(
            Profil.ADMINISTRATEUR_TECHNIQUE,
            Profil.COORDINATEUR_SIAO,
            Profil.SERVICE_ETAT,
            Profil.DELEGUE_PROTECTION_DONNEES);

    private static final Map<Profil, Set<Profil>> PEUT_ACCORDER = Map.of(
            Profil.COORDINATEUR_SIAO, DU_SIAO,
            Profil.GESTIONNAIRE_ENTITE, DU_GESTIONNAIRE,
            Profil.ADMINISTRATEUR_TECHNIQUE, DE_L_ADMINISTRATEUR);

    @PersistenceContext
    private EntityManager em;

    /** @throws SaisieInvalide si aucun des droits de la personne ne permet d'accorder ce profil sur ce périmètre */
    public void exiger(Collection<Habilitation> droits, Profil profil, String sur, LocalDate jour) {
        boolean permis = droits.stream()
                .filter(droit -> droit.enVigueur(jour))
                .filter(droit ->
                        PEUT_ACCORDER.getOrDefault(droit.getProfil(), Set.of()).contains(profil))
                .anyMatch(droit -> couvre(droit, profil, sur));
        if (!permis) {
            throw new SaisieInvalide("habilitation.interdite");
        }
    }

    private boolean couvre(Habilitation droit, Profil profil, String sur) {
        if (droit.getProfil() == Profil.ADMINISTRATEUR_TECHNIQUE) {
            return true;
        }
        Long id = sur == null || !sur.matches("\\d{1,18}") ? null : Long.valueOf(sur);
        if (id == null) {
            return false;
        }
        return switch (profil.portee()) {
            case SIAO -> id.equals(droit.getSiao());
            case GESTIONNAIRE ->
                existe(
                        "select count(s) from Structure s where s.gestionnaire.id = :id and s.siao.id = :sur",
                        id,
                        droit.getSiao());
            case STRUCTURE ->
                droit.getSiao() != null
                        ? existe(
                                "select count(s) from Structure s where s.id = :id and s.siao.id = :sur",
                                id,
                                droit.getSiao())
                        : existe(
                                "select count(s) from Structure s where s.id = :id and s.gestionnaire.id = :sur",
                                id,
                                droit.getGestionnaire());
            case DISPOSITIF ->
                existe(
                        "select count(d) from Dispositif d where d.id = :id and d.structure.gestionnaire.id = :sur",
                        id,
                        droit.getGestionnaire());
            case DEPARTEMENT, AUCUNE -> false;
        };
    }

    private boolean existe(String jpql, Long id, Long sur) {
        return sur != null
                && em.createQuery(jpql, Long.class)
                                .setParameter("id", id)
                                .setParameter("sur", sur)
                                .getSingleResult()
                        > 0;
    }
}
