package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.compte.Perimetre;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Qui est dans un ménage, et ce qu'il a connu (MEN-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "menage.consulter-composition", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterComposition {
    private static final int HISTOIRE_MAX = 100;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Evenements evenements;

    @Inject
    private Comptes comptes;

    /** Une personne présente. */
    public record Membre(String cle, String appellation, Lien lien, Integer age, LocalDate depuis, LocalDate terme) {}

    /**
     * Un événement, en clair.
     *
     * @param autre clé de l'autre ménage s'il est de ceux que l'on suit, vide sinon
     * @param ici faux si l'événement s'est dit du côté de l'autre ménage
     * @param defaisable vrai s'il est le dernier de ce ménage
     */
    public record Ligne(
            Long id,
            Evenement.Nature nature,
            LocalDate jour,
            String personnes,
            String autre,
            boolean ici,
            String qui,
            Instant annuleLe,
            boolean defaisable) {}

    /** La composition d'un ménage, et son histoire. */
    public record Vie(
            String cle, int version, String portrait, LocalDate closLe, List<Membre> membres, List<Ligne> histoire) {}

    public Vie voir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("menage", menage.id(), menage.id());
        List<Evenement> histoire = evenements.du(menage, HISTOIRE_MAX);
        Evenement dernier =
                histoire.stream().filter(e -> !e.annule()).findFirst().orElse(null);
        return new Vie(
                menage.getCle(),
                menage.getVersion(),
                menage.portrait(intervention.jour()).enMots(),
                menage.getClosLe(),
                menage.presents().stream().map(this::membre).toList(),
                histoire.stream().map(e -> ligne(e, menage, e == dernier)).toList());
    }

    private Membre membre(Appartenance a) {
        Personne p = a.getPersonne();
        return new Membre(
                p.getCle(),
                p.getAppellation(),
                a.getLien(),
                p.age(intervention.jour()),
                a.getDebut(),
                p.getEnceinteTerme());
    }

    private Ligne ligne(Evenement e, Menage menage, boolean dernier) {
        boolean ici = e.getMenage().equals(menage);
        Menage autre = ici ? e.getAutre() : e.getMenage();
        return new Ligne(
                e.id(),
                e.getNature(),
                e.getJour(),
                e.getEffets().stream()
                        .filter(effet -> effet.getFinie() != null || effet.getOuverte() != null)
                        .map(effet -> effet.getPersonne().getAppellation())
                        .collect(Collectors.joining(", ")),
                autre != null && suivi(autre) ? autre.getCle() : "",
                ici,
                comptes.trouver(e.getCompte()).map(Compte::getNomComplet).orElse(""),
                e.getAnnuleLe(),
                dernier && ici);
    }

    private boolean suivi(Menage menage) {
        Perimetre perimetre = intervention.perimetre();
        return perimetre.contientSiao(menage.getSiao().id())
                || perimetre.structures().contains(menage.getStructureReferente());
    }
}
