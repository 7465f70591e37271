package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Habilitation;
import fr.siao.compte.Intervention;
import fr.siao.compte.Profil;
import fr.siao.menage.Consultations.Visite;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Fuseau;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Qui a consulté le dossier d'un ménage, à lui remettre s'il le demande : date, structure, fonction, raison (TRA-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "menage.consulter-visites", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterVisites {
    /** Lignes d'une page. */
    public static final int PAGE = 50;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Consultations consultations;

    @Inject
    private Comptes comptes;

    /** Une journée d'un professionnel, sans son nom ; {@code profil} est nul s'il n'avait plus de droit ce jour-là. */
    public record Ligne(Instant dernier, String structure, Profil profil, String raison, long fois) {}

    /** Une page ; {@code suite} est vrai si d'autres lignes viennent après. */
    public record Visites(String cle, List<Ligne> lignes, boolean suite) {}

    /** @throws Introuvable si l'on n'est pas en charge du ménage : une raison ne suffit pas */
    public Visites voir(String cle, int page) {
        Menage menage = menages.trouver(cle, intervention.perimetre())
                .filter(acces::enCharge)
                .orElseThrow(Introuvable::new);
        intervention.concerne("trace", null, menage.id());
        List<Visite> lues = consultations.visites(menage, Math.max(0, page) * PAGE, PAGE + 1);
        List<Visite> montrees = lues.subList(0, Math.min(PAGE, lues.size()));
        Map<Long, List<Habilitation>> droits =
                comptes.tousLesDroits(montrees.stream().map(Visite::compte).collect(Collectors.toSet())).stream()
                        .collect(
                                Collectors.groupingBy(droit -> droit.getCompte().id()));
        Map<Profil.Portee, Map<Long, String>> noms = noms(droits.values());
        return new Visites(
                menage.getCle(),
                montrees.stream()
                        .map(visite -> ligne(visite, droits.getOrDefault(visite.compte(), List.of()), noms))
                        .toList(),
                lues.size() > PAGE);
    }

    private Map<Profil.Portee, Map<Long, String>> noms(Collection<List<Habilitation>> droits) {
        Map<Profil.Portee, Map<Long, String>> noms = new EnumMap<>(Profil.Portee.class);
        for (Profil.Portee portee : Profil.Portee.values()) {
            noms.put(
                    portee,
                    consultations.noms(
                            portee,
                            droits.stream()
                                    .flatMap(List::stream)
                                    .filter(droit -> droit.getProfil().portee() == portee)
                                    .map(ConsulterVisites::sur)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toSet())));
        }
        return noms;
    }

    private static Ligne ligne(Visite visite, List<Habilitation> droits, Map<Profil.Portee, Map<Long, String>> noms) {
        Habilitation droit = droits.stream()
                .filter(d -> d.enVigueur(Fuseau.jour(visite.dernier())))
                .findFirst()
                .orElse(null);
        return new Ligne(
                visite.dernier(),
                droit == null ? "" : noms.get(droit.getProfil().portee()).getOrDefault(sur(droit), ""),
                droit == null ? null : droit.getProfil(),
                visite.raison(),
                visite.fois());
    }

    private static Long sur(Habilitation droit) {
        return switch (droit.getProfil().portee()) {
            case SIAO -> droit.getSiao();
            case GESTIONNAIRE -> droit.getGestionnaire();
            case STRUCTURE -> droit.getStructure();
            case DISPOSITIF -> droit.getDispositif();
            case DEPARTEMENT, AUCUNE -> null;
        };
    }
}
