package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.compte.Perimetre;
import fr.siao.offre.Structures;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;

/** Qui suit un ménage, qui l'a suivi, et qui pourrait le suivre (MEN-7). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "menage.consulter-referents", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterReferents {
    public static final int CANDIDATS_MAX = 15;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Referents referents;

    @Inject
    private Structures structures;

    /** Ceux d'aujourd'hui, ceux d'avant. */
    public record Vue(
            String cle, int version, boolean clos, List<Referents.Ligne> presents, List<Referents.Ligne> passes) {
        /** Celui qui tient ce rôle aujourd'hui, ou nul. */
        public Referents.Ligne de(Suivi.Role role) {
            return presents.stream().filter(l -> l.role() == role).findFirst().orElse(null);
        }
    }

    /**
     * Ce que change un référent social d'une autre structure.
     *
     * @param ancienne la structure qui ne suivra plus le ménage
     * @param perdu vrai si la personne qui le fait ne pourra plus ouvrir le dossier
     */
    public record Consequence(String ancienne, boolean perdu) {}

    public Vue voir(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("menage", menage.id(), menage.id());
        List<Referents.Ligne> lignes = referents.lignes(menage);
        return new Vue(
                menage.getCle(),
                menage.getVersion(),
                menage.clos(),
                lignes.stream().filter(l -> l.au() == null).toList(),
                lignes.stream()
                        .filter(l -> l.au() != null)
                        .sorted(Comparator.comparing(Referents.Ligne::au).reversed())
                        .toList());
    }

    /** @param texte morceau d'un nom ou d'une structure ; vide pour les premiers de la liste */
    public List<Referents.Candidat> chercher(@Size(max = 80) String texte) {
        return referents.chercher(texte, intervention.perimetre(), intervention.jour(), CANDIDATS_MAX);
    }

    /** Nulle si la structure qui suit le ménage ne change pas. */
    public Consequence consequence(String cle, Suivi.Role role, Long structure) {
        Perimetre perimetre = intervention.perimetre();
        Menage menage = menages.trouver(cle, perimetre).orElseThrow(Introuvable::new);
        Long ancienne = menage.getStructureReferente();
        if (role != Suivi.Role.REFERENT_SOCIAL || ancienne == null || ancienne.equals(structure)) {
            return null;
        }
        return new Consequence(
                structures.noms(List.of(ancienne)).getOrDefault(ancienne, Textes.dire("menage.nom", cle)),
                !perimetre.contientSiao(menage.getSiao().id())
                        && (structure == null || !perimetre.structures().contains(structure)));
    }
}
