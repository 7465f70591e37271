package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Qui est dans un ménage, et ce qu'il a connu (MEN-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "menage.consulter-composition", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterComposition {
    private static final int HISTOIRE_MAX = 100;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

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

    /**
     * Quelqu'un qui vit ou a vécu là.
     *
     * @param age ce jour-là, nul si on ne le sait pas
     */
    public record Passage(String cle, String appellation, Lien lien, Integer age, LocalDate debut, LocalDate fin) {}

    /** La composition à travers le temps : qui y vivait ce jour-là, qui y a vécu, ce qui l'a changée. */
    public record Temps(LocalDate jour, List<Passage> presents, List<Passage> passages, List<Ligne> histoire) {}

    /** @param jour celui que l'on regarde, aujourd'hui s'il est nul ou à venir */
    public Temps enDate(String cle, LocalDate jour) {
        Menage menage = lire(cle);
        LocalDate quand = jour == null || jour.isAfter(intervention.jour()) ? intervention.jour() : jour;
        return new Temps(
                quand,
                menage.presents(quand).stream().map(a -> passage(a, quand)).toList(),
                menage.getAppartenances().stream()
                        .filter(a -> !a.getDebut().equals(a.getFin()))
                        .map(a -> passage(a, intervention.jour()))
                        .toList(),
                histoire(menage));
    }

    private static Passage passage(Appartenance a, LocalDate jour) {
        Personne p = a.getPersonne();
        return new Passage(p.getCle(), p.getAppellation(), a.getLien(), p.age(jour), a.getDebut(), a.getFin());
    }

    private Menage lire(String cle) {
        Menage menage = menages.avecPersonnes(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("menage", menage.id(), menage.id());
        return menage;
    }

    private List<Ligne> histoire(Menage menage) {
        List<Evenement> histoire = evenements.du(menage, HISTOIRE_MAX);
        Evenement dernier =
                histoire.stream().filter(e -> !e.annule()).findFirst().orElse(null);
        Map<Long, String> noms =
                comptes.noms(histoire.stream().map(Evenement::getCompte).collect(Collectors.toSet()));
        return histoire.stream()
                .map(e -> ligne(e, menage, e == dernier, noms.getOrDefault(e.getCompte(), "")))
                .toList();
    }

    public Vie voir(String cle) {
        Menage menage = lire(cle);
        return new Vie(
                menage.getCle(),
                menage.getVersion(),
                menage.portrait(intervention.jour()).enMots(),
                menage.getClosLe(),
                menage.presents().stream().map(this::membre).toList(),
                histoire(menage));
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

    private Ligne ligne(Evenement e, Menage menage, boolean dernier, String qui) {
        boolean ici = e.getMenage().equals(menage);
        Menage autre = ici ? e.getAutre() : e.getMenage();
        return new Ligne(
                e.id(),
                e.getNature(),
                e.getJour(),
                e.personnes(),
                autre != null && menages.suit(autre, intervention.perimetre()) ? autre.getCle() : "",
                ici,
                qui,
                e.getAnnuleLe(),
                dernier && ici && (autre == null || menages.voit(autre, intervention.perimetre())));
    }
}
