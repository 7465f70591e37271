package fr.siao.pilotage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;
import static fr.siao.compte.Profil.Noms.SERVICE_ETAT;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.offre.ChiffresOffre;
import fr.siao.offre.Occupation;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.referentiel.Siao;
import fr.siao.referentiel.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** L'offre, l'occupation, les propositions et les refus d'un périmètre, sans aucun nom de ménage (OFF-5, OFF-6, REF-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "pilotage.consulter-chiffres", lecture = true)
@RolesAllowed({SERVICE_ETAT, OPERATEUR_SIAO, COORDINATEUR_SIAO, RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class ConsulterChiffres {
    @Inject
    private Intervention intervention;

    @Inject
    private Occupation occupation;

    @Inject
    private Ratios ratios;

    @Inject
    private Ecarts ecarts;

    @Inject
    private Reglages reglages;

    @Inject
    private Territoires territoires;

    private static final int LISTE_MAX = 500;

    /** Les ratios d'une structure se lisent sur l'année, ceux d'une sorte de dispositif mois par mois (CU 4.c). */
    private static final int UN_AN = 12;

    /**
     * La page entière, pour une période de la fin comprise.
     *
     * @param territoires SIAO du périmètre, par leur nom ; vide pour une structure
     * @param parMois douze mois, quelle que soit la période, le mois en cours d'abord
     * @param structures leurs ratios sur douze mois, quelle que soit la période
     * @param seuilPourcent part de refus à partir de laquelle une structure est signalée
     * @param seuilNombre nombre de refus à partir duquel elle l'est
     */
    public record Tableau(
            List<String> territoires,
            LocalDate du,
            LocalDate au,
            int seuilPourcent,
            int seuilNombre,
            ChiffresOffre offre,
            List<Occupation.ParStructure> parStructure,
            List<Ratios.Ratio> parType,
            List<Ratios.DuMois> parMois,
            List<Ratios.DeLaStructure> structures,
            List<Ecarts.Inconditionnel> inconditionnels,
            List<Ecarts.Mobilisation> mobilisations,
            List<Ratios.ParMotif> motifs,
            long demandesDistinctes,
            List<Ratios.ParType> demandesParType) {}

    /** @param mois nombre de mois regardés, de 1 à 12 */
    public Tableau voir(int mois) {
        var perimetre = intervention.perimetre();
        LocalDate au = intervention.jour();
        LocalDate du = au.minusMonths(Math.max(1, Math.min(12, mois)));
        Long siao = perimetre.siaoUnique();
        int seuilPourcent = reglages.entier(CodeReglage.REFUS_STRUCTURE_SEUIL_POURCENT, siao, au);
        int seuilNombre = reglages.entier(CodeReglage.REFUS_STRUCTURE_SEUIL_NOMBRE, siao, au);
        return new Tableau(
                territoires.siaos().stream()
                        .filter(s -> perimetre.contientSiao(s.id())
                                || perimetre.departements().contains(s.getDepartement()))
                        .map(Siao::getNom)
                        .toList(),
                du,
                au,
                seuilPourcent,
                seuilNombre,
                occupation.du(perimetre),
                occupation.parStructure(perimetre, LISTE_MAX),
                ratios.parType(perimetre, du, au),
                ratios.parMois(perimetre, au, UN_AN),
                ratios.parStructure(perimetre, au.minusMonths(UN_AN), au, seuilPourcent, seuilNombre, LISTE_MAX),
                ecarts.inconditionnels(perimetre, du, au, LISTE_MAX),
                ecarts.mobilisations(perimetre, du, au, LISTE_MAX),
                ratios.parMotif(perimetre, du, au),
                ratios.menagesEnFile(perimetre),
                ratios.enFileParType(perimetre));
    }
}
