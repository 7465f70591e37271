package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.compte.Profil;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Un ménage est-il protégé, par quelle équipe, depuis quand ; et qui l'a protégé avant (MEN-9). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "menage.consulter-protection", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterProtection {
    private static final int HISTOIRE_MAX = 20;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Protections protections;

    @Inject
    private EquipePossible possible;

    @Inject
    private Comptes comptes;

    @Inject
    private Nomenclatures nomenclatures;

    /**
     * Quelqu'un de l'équipe, ou qui pourrait en être.
     *
     * @param depuis nul tant qu'il n'en est pas
     * @param doffice vrai si l'application l'a nommé, plus personne du SIAO n'en étant
     */
    public record Membre(Long compte, String nom, Profil profil, Instant depuis, boolean doffice, boolean moi) {}

    /** Une protection levée. */
    public record Levee(Instant posee, String par, Instant levee, String leveePar, String motif) {}

    /**
     * L'état d'un ménage.
     *
     * @param posee instant où la protection a été posée, nul si le ménage n'est pas protégé
     */
    public record Etat(
            String cle,
            boolean protege,
            Instant posee,
            String par,
            List<Membre> equipe,
            List<Membre> autres,
            List<Levee> levees) {}

    public Etat voir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("menage", menage.id(), menage.id());
        List<Protection> toutes = protections.du(menage, HISTOIRE_MAX);
        Protection vive =
                toutes.stream().filter(p -> p.getLeveeLe() == null).findFirst().orElse(null);
        Map<Long, String> noms = comptes.noms(toutes.stream()
                .flatMap(p -> Stream.concat(
                        Stream.of(p.getPoseePar(), p.getLeveePar() == null ? p.getPoseePar() : p.getLeveePar()),
                        p.equipe().stream()))
                .collect(Collectors.toSet()));
        Map<Compte, Profil> possibles = vive == null ? Map.of() : possible.de(menage, intervention.jour());
        Map<Long, Profil> profils = possibles.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().id(), Map.Entry::getValue));
        return new Etat(
                menage.getCle(),
                menage.isProtege(),
                vive == null ? null : vive.getPoseeLe(),
                vive == null ? "" : noms.get(vive.getPoseePar()),
                vive == null
                        ? List.of()
                        : vive.presents().stream()
                                .map(e -> new Membre(
                                        e.getCompte(),
                                        noms.get(e.getCompte()),
                                        profils.get(e.getCompte()),
                                        e.getNommeLe(),
                                        e.getNommePar() == null,
                                        e.getCompte()
                                                .equals(intervention.signature().compte())))
                                .toList(),
                possibles.entrySet().stream()
                        .filter(e -> !vive.compte(e.getKey().id()))
                        .map(e -> new Membre(
                                e.getKey().id(), e.getKey().getNomComplet(), e.getValue(), null, false, false))
                        .toList(),
                toutes.stream()
                        .filter(p -> p.getLeveeLe() != null)
                        .map(p -> new Levee(
                                p.getPoseeLe(),
                                noms.get(p.getPoseePar()),
                                p.getLeveeLe(),
                                noms.get(p.getLeveePar()),
                                nomenclatures.libelle(Liste.MOTIF_LEVEE_PROTECTION, p.getMotifLevee())))
                        .toList());
    }
}
