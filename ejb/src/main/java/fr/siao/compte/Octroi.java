package fr.siao.compte;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Un profil que l'on peut accorder, et sur quoi ; {@code sur} est nul si le profil ne porte sur rien. */
    public record Lieu(Profil profil, String sur, String nom) {}

    private static final Comparator<Object> FRANCAIS = Collator.getInstance(Locale.FRENCH);

    @PersistenceContext
    private EntityManager em;

    /** @throws SaisieInvalide si aucun des droits de la personne ne permet d'accorder ce profil sur ce périmètre */
    public void exiger(Collection<Habilitation> droits, Profil profil, String sur, LocalDate jour) {
        String voulu = sur == null || sur.isBlank() ? null : sur;
        if (accordables(droits, jour).stream()
                .noneMatch(lieu -> lieu.profil() == profil && Objects.equals(lieu.sur(), voulu))) {
            throw new SaisieInvalide("habilitation.interdite");
        }
    }

    /** Ce que ces droits permettent d'accorder : chaque profil, et sur quoi, par ordre de profil puis de nom. */
    public List<Lieu> accordables(Collection<Habilitation> droits, LocalDate jour) {
        return droits.stream()
                .filter(droit -> droit.enVigueur(jour))
                .flatMap(droit -> PEUT_ACCORDER.getOrDefault(droit.getProfil(), Set.of()).stream()
                        .flatMap(profil -> lieux(droit, profil)))
                .distinct()
                .sorted(Comparator.comparing(Lieu::profil).thenComparing(Lieu::nom, FRANCAIS))
                .toList();
    }

    private Stream<Lieu> lieux(Habilitation droit, Profil profil) {
        if (droit.getProfil() == Profil.ADMINISTRATEUR_TECHNIQUE) {
            return partout(profil);
        }
        return switch (profil.portee()) {
            case SIAO -> nommer(profil, "select s.id, s.nom from Siao s where s.id = :sur", droit.getSiao());
            case GESTIONNAIRE ->
                nommer(
                        profil,
                        "select g.id, g.nom from Gestionnaire g where"
                                + " g.id in (select s.gestionnaire.id from Structure s where s.siao.id = :sur)"
                                + " or g.id in (select x.id from Gestionnaire x join x.siaos o where o = :sur)",
                        droit.getSiao());
            case STRUCTURE ->
                droit.getSiao() != null
                        ? nommer(profil, "select s.id, s.nom from Structure s where s.siao.id = :sur", droit.getSiao())
                        : nommer(
                                profil,
                                "select s.id, s.nom from Structure s where s.gestionnaire.id = :sur",
                                droit.getGestionnaire());
            case DISPOSITIF ->
                nommer(
                        profil,
                        "select d.id, concat(d.structure.nom, ' · ', d.nom) from Dispositif d"
                                + " where d.structure.gestionnaire.id = :sur",
                        droit.getGestionnaire());
            case DEPARTEMENT, AUCUNE -> Stream.empty();
        };
    }

    /** L'administrateur technique pose les premiers comptes de chaque territoire. */
    private Stream<Lieu> partout(Profil profil) {
        return switch (profil.portee()) {
            case SIAO -> nommer(profil, "select s.id, s.nom from Siao s where s.id > :sur", 0L);
            case DEPARTEMENT -> nommer(profil, "select s.departement, s.departement from Siao s where s.id > :sur", 0L);
            default -> profil.portee() == Profil.Portee.AUCUNE ? Stream.of(new Lieu(profil, null, "")) : Stream.empty();
        };
    }

    private Stream<Lieu> nommer(Profil profil, String jpql, Long sur) {
        return sur == null
                ? Stream.empty()
                : em.createQuery(jpql, Object[].class)
                        .setParameter("sur", sur)
                        .getResultStream()
                        .map(ligne -> new Lieu(profil, ligne[0].toString(), ligne[1].toString()));
    }
}
