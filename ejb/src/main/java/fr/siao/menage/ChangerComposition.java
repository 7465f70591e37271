package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.Cle;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Change la composition d'un ménage, par événements (MEN-1). Chaque geste reçoit la version que la personne a lue : d'une
 * page restée ouverte, on ne passe pas par-dessus un collègue.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.changer-composition")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ChangerComposition {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Evenements evenements;

    @Inject
    private NoterDoubles noterDoubles;

    @Inject
    private Event<CompositionEnQuestion> enQuestion;

    @Inject
    private Event<CompositionChangee> changees;

    private final SecureRandom hasard = new SecureRandom();

    /** Le ménage dont on parle, tel qu'il a été lu. */
    public record Lu(@NotNull String cle, int version) {}

    /**
     * Une personne nouvelle, et la preuve qu'elle, ou qui la représente, a été informée (MEN-4).
     *
     * @param distinctes clés de personnes connues qui lui ressemblent, et dont on a dit que ce n'est pas elle (MEN-5)
     */
    public record Nouvelle(
            @NotNull @Valid Identite identite,
            MoyenNotice moyen,
            LocalDate informeeLe,
            @NotNull List<String> distinctes) {
        public Nouvelle(Identite identite, MoyenNotice moyen, LocalDate informeeLe) {
            this(identite, moyen, informeeLe, List.of());
        }
    }

    /** @param mere clé de la mère si elle est du ménage, nulle sinon */
    public void naissance(@NotNull Lu lu, @NotNull @Valid Nouvelle enfant, String mere) {
        changer(
                lu,
                menage -> Evenement.naissance(menage, creer(enfant), membre(menage, mere), intervention.signature()));
    }

    public void arrivee(@NotNull Lu lu, @NotNull @Valid Nouvelle personne, Lien lien, LocalDate jour) {
        Evenement arrivee =
                changer(lu, menage -> Evenement.arrivee(menage, creer(personne), lien, jour, intervention.signature()));
        noterDoubles.noter(arrivee.getEffets().get(0).getPersonne(), personne.distinctes(), arrivee.getMenage());
    }

    /** Revient une personne déjà connue, aujourd'hui sans ménage ; {@code cle} est la sienne, « P-… ». */
    public void retour(@NotNull Lu lu, @NotNull String cle, Lien lien, LocalDate jour) {
        Personne personne =
                menages.personne(Cle.lue(cle), intervention.perimetre()).orElseThrow(Introuvable::new);
        changer(lu, menage -> Evenement.arrivee(menage, personne, lien, jour, intervention.signature()));
    }

    /** @param suivant clé de qui devient titulaire si c'est lui qui part, nulle sinon */
    public void depart(@NotNull Lu lu, @NotNull String partante, String suivant, LocalDate jour) {
        changer(
                lu,
                menage -> Evenement.depart(
                        menage, membre(menage, partante), membre(menage, suivant), jour, intervention.signature()));
    }

    /** @return la clé du nouveau ménage */
    public String separation(
            @NotNull Lu lu, @NotEmpty Collection<String> partantes, String titulaire, String suivant, LocalDate jour) {
        return changer(
                        lu,
                        menage -> Evenement.separation(
                                menage,
                                Cle.deMenage(hasard),
                                partantes.stream()
                                        .map(cle -> membre(menage, cle))
                                        .toList(),
                                membre(menage, titulaire),
                                membre(menage, suivant),
                                jour,
                                intervention.signature()))
                .getAutre()
                .getCle();
    }

    /** @param lien du titulaire de l'autre ménage avec celui de ce ménage */
    public void reunion(@NotNull Lu lu, @NotNull String autre, Lien lien, LocalDate jour) {
        String cle = Cle.lue(autre);
        Menage absorbe = cle.equals(lu.cle()) ? null : verrouiller(cle);
        if (absorbe != null) {
            acces.exiger(absorbe);
        }
        changer(
                lu,
                menage -> Evenement.reunion(
                        menage, absorbe == null ? menage : absorbe, lien, jour, intervention.signature()));
    }

    public void deces(@NotNull Lu lu, @NotNull String morte, String suivant, LocalDate jour) {
        changer(
                lu,
                menage -> Evenement.deces(
                        menage, membre(menage, morte), membre(menage, suivant), jour, intervention.signature()));
    }

    /** Défait un événement tant que rien n'en dépend ; il reste lisible. */
    public void defaire(@NotNull Lu lu, Long idEvenement) {
        Menage menage = garder(lu);
        Evenement evenement = evenements
                .trouver(idEvenement, intervention.perimetre())
                .filter(e -> e.getMenage().equals(menage))
                .filter(e -> e.getAutre() == null || menages.voit(e.getAutre(), intervention.perimetre()))
                .orElseThrow(Introuvable::new);
        enQuestion.fire(new CompositionEnQuestion(evenement, true, intervention.signature()));
        tracer(evenement);
        evenements.defaire(evenement, intervention.signature());
        changees.fire(new CompositionChangee(evenement, intervention.signature()));
    }

    private Evenement changer(Lu lu, Function<Menage, Evenement> geste) {
        Evenement evenement = geste.apply(garder(lu));
        enQuestion.fire(new CompositionEnQuestion(evenement, false, intervention.signature()));
        evenements.ajouter(evenement);
        tracer(evenement);
        changees.fire(new CompositionChangee(evenement, intervention.signature()));
        return evenement;
    }

    private Menage garder(Lu lu) {
        Menage menage = verrouiller(lu.cle());
        menage.lueEn(lu.version());
        acces.exiger(menage);
        return menage;
    }

    /** La version croît dès la première lecture qui suit : ce qui a été lu se compare d'abord. */
    private Menage verrouiller(String cle) {
        return menages.verrouiller(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
    }

    private void tracer(Evenement evenement) {
        CompositionEnQuestion.touches(evenement)
                .forEach(m -> intervention.concerne("evenement", evenement.id(), m.id()));
    }

    private Personne creer(Nouvelle nouvelle) {
        return new Personne(
                Cle.dePersonne(hasard),
                nouvelle.identite(),
                new Notice(nouvelle.moyen(), nouvelle.informeeLe(), intervention.signature()),
                intervention.signature());
    }

    private static Personne membre(Menage menage, String cle) {
        return cle == null ? null : menage.membre(cle);
    }
}
