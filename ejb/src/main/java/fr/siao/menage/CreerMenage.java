package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.offre.Structure;
import fr.siao.offre.Structures;
import fr.siao.referentiel.Siao;
import fr.siao.socle.Cle;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;

/** Crée un ménage et ses personnes, chacune informée de l'usage de ses données (MEN-1, MEN-3, MEN-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.creer")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class CreerMenage {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private NoterDoubles noterDoubles;

    @Inject
    private Structures structures;

    @Inject
    private fr.siao.referentiel.Territoires territoires;

    @Inject
    private Event<MenageCree> crees;

    private final SecureRandom hasard = new SecureRandom();

    /**
     * Une personne à créer : qui elle est, et son lien avec le titulaire (qui vient en premier).
     *
     * @param distinctes clés de personnes connues qui lui ressemblent, et dont on a dit que ce n'est pas elle (MEN-5)
     */
    public record Membre(
            @NotNull @Valid Identite identite,
            Lien lien,
            @NotNull List<String> distinctes) {
        public Membre(Identite identite, Lien lien) {
            this(identite, lien, List.of());
        }
    }

    /**
     * Crée le ménage.
     *
     * @param membres le titulaire d'abord ; tous reçoivent la même notice
     * @return la clé du ménage
     */
    public String creer(
            @NotNull @Size(min = 1, max = 20) List<@Valid Membre> membres,
            MoyenNotice moyen,
            LocalDate informesLe,
            boolean animaux,
            boolean mobiliteReduite,
            LocalDate hotelDepuis) {
        Signature par = intervention.signature();
        Structure structure = structures.premiere(intervention.perimetre()).orElse(null);
        Siao siao = structure != null
                ? structure.getSiao()
                : territoires.siao(intervention.perimetre().siaoUnique()).orElseThrow(Introuvable::new);
        Menage menage = null;
        for (Membre membre : membres) {
            Personne personne =
                    new Personne(Cle.dePersonne(hasard), membre.identite(), new Notice(moyen, informesLe, par), par);
            if (menage == null) {
                menage = new Menage(Cle.deMenage(hasard), siao, personne, par);
            } else {
                menage.accueillir(personne, membre.lien(), par.jour(), par);
            }
        }
        menage.signaler(animaux, mobiliteReduite, hotelDepuis, par);
        if (structure != null) {
            menage.confier(Suivi.Role.REFERENT_SOCIAL, Referent.interne(par.compte(), structure.id()), par.jour(), par);
        }
        menages.ajouter(menage);
        for (int i = 0; i < membres.size(); i++) {
            noterDoubles.noter(
                    menage.getAppartenances().get(i).getPersonne(),
                    membres.get(i).distinctes(),
                    menage);
        }
        crees.fire(new MenageCree(menage, par));
        intervention.concerne("menage", menage.id(), menage.id());
        return menage.getCle();
    }
}
