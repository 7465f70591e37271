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
import fr.siao.offre.Structures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Les notes d'un ménage que l'on suit ; la structure à qui l'on ne fait que le proposer n'en lit aucune (EVA-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "menage.lire-notes", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConsulterNotes {
    private static final int PAR_PAGE = 20;

    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Notes notes;

    @Inject
    private Transferts transferts;

    @Inject
    private Comptes comptes;

    @Inject
    private Structures structures;

    /** Une note ; {@code texte} est nul si elle est retirée. */
    public record Ligne(
            Long id,
            int version,
            String auteur,
            String dOu,
            Instant instant,
            String texte,
            Instant corrigeeLe,
            Instant retireeLe,
            String retireePar,
            boolean corrigible,
            boolean retirable)
            implements Serializable {}

    /** Une page de notes, la plus récente d'abord ; {@code suite} s'il y en a de plus anciennes. */
    public record Page(boolean ouvert, List<Ligne> notes, boolean suite) implements Serializable {}

    /** @param page compte depuis zéro */
    public Page voir(String cle, int page) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        intervention.concerne("note", null, menage.id());
        List<Note> lues = notes.du(menage, page * PAR_PAGE, PAR_PAGE + 1);
        Map<Long, String> noms = comptes.noms(lues.stream()
                .flatMap(n -> Stream.of(n.getAuteur(), n.getRetireePar()))
                .filter(id -> id != null)
                .distinct()
                .toList());
        Map<Long, String> maisons = structures.noms(
                lues.stream().map(Note::getStructure).filter(id -> id != null).collect(Collectors.toSet()));
        List<Transfert> passages = transferts.du(menage, PAR_PAGE);
        return new Page(
                !menage.clos(),
                lues.stream()
                        .limit(PAR_PAGE)
                        .map(n -> ligne(n, noms, maisons, passages))
                        .toList(),
                lues.size() > PAR_PAGE);
    }

    private Ligne ligne(Note n, Map<Long, String> noms, Map<Long, String> maisons, List<Transfert> passages) {
        Menage menage = n.getMenage();
        boolean duSiao = intervention.perimetre().contientSiao(menage.getSiao().id());
        return new Ligne(
                n.id(),
                n.getVersion(),
                noms.getOrDefault(n.getAuteur(), ""),
                n.getStructure() == null
                        ? Transfert.siaoAu(menage, n.getInstant(), passages).getNom()
                        : maisons.getOrDefault(n.getStructure(), ""),
                n.getInstant(),
                n.getTexte(),
                n.getCorrigeeLe(),
                n.getRetireeLe(),
                noms.getOrDefault(n.getRetireePar(), ""),
                !menage.clos() && n.corrigible(intervention.signature()),
                n.getRetireeLe() == null
                        && (duSiao || n.de(intervention.signature().compte())));
    }
}
