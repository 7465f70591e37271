package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.JourneeIntervenant;
import fr.siao.accueil.JourneeSiao;
import fr.siao.accueil.JourneeStructure;
import fr.siao.banc.Application;
import fr.siao.banc.Memoire;
import fr.siao.compte.Perimetre;
import fr.siao.demande.ConsulterFile;
import fr.siao.demande.Demande;
import fr.siao.demande.FiltreFile;
import fr.siao.demande.LigneFile;
import fr.siao.demande.TriFile;
import fr.siao.echeance.ConsulterEcheances;
import fr.siao.echeance.FiltreEcheances;
import fr.siao.evaluation.Partie;
import fr.siao.hebergement.MobiliserPlace;
import fr.siao.offre.EtatPlace;
import fr.siao.offre.TypeDispositif;
import fr.siao.offre.Vacance;
import fr.siao.orientation.Accueil;
import fr.siao.orientation.Besoin;
import fr.siao.orientation.Candidats;
import fr.siao.orientation.ChercherPlaces;
import fr.siao.orientation.ConsulterProposition;
import fr.siao.orientation.Convenance;
import fr.siao.pilotage.ConsulterChiffres;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Fuseau;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Ce que chacun lit, dans le serveur et sur la vraie base")
public class LectureIT {
    private static final String OPERATEUR = "operateur.93";
    private static final String RESPONSABLE = "responsable.93";

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(LectureIT.class, Comme.class, Memoire.class);
    }

    @PersistenceContext(unitName = "siao")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private ConsulterEcheances echeances;

    @Inject
    private Candidats candidats;

    @Inject
    private ChercherPlaces chercherPlaces;

    @Inject
    private ConsulterProposition consulterProposition;

    @Inject
    private ConsulterFile consulterFile;

    @Inject
    private JourneeSiao journeeSiao;

    @Inject
    private MobiliserPlace mobiliser;

    @Inject
    private ConsulterChiffres chiffres;

    @Inject
    private JourneeStructure journeeStructure;

    @Inject
    private JourneeIntervenant journeeIntervenant;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Test
    @Tag("ORI-1")
    @DisplayName("la requête trouve exactement les ménages que les critères retiennent, dans l'ordre annoncé")
    void requeteEtCriteres() throws Exception {
        int comparees = lireEnBase(() -> {
            List<Vacance> vacances = em.createQuery(
                            "select v from Vacance v where v.closeLe is null and v.place.dispositif.structure.siao.departement = '93'",
                            Vacance.class)
                    .getResultList();
            List<Demande> file = em.createQuery(
                            "select d from Demande d, LigneFile l where l.demande = d.id and d.siao.departement = '93' and d.menage.protege = false",
                            Demande.class)
                    .getResultList();
            assertTrue(vacances.size() >= 5 && file.size() >= 50, vacances.size() + " " + file.size());
            for (Vacance vacance : vacances) {
                comparer(vacance, file);
            }
            return vacances.size() * file.size();
        });
        assertTrue(comparees > 500, "trop peu de cas : " + comparees);
    }

    private void comparer(Vacance vacance, List<Demande> file) {
        Accueil accueil = Accueil.de(vacance.getPlace());
        Set<Long> dejaProposees = Set.copyOf(
                em.createQuery("""
                        select pr.demande.id from Proposition pr where pr.vacance = :vacance
                          and pr.etat not in (fr.siao.orientation.EtatProposition.ANNULEE,
                            fr.siao.orientation.EtatProposition.SANS_REPONSE)
                        """, Long.class).setParameter("vacance", vacance).getResultList());
        List<Long> attendues = file.stream()
                .filter(d -> !dejaProposees.contains(d.id()))
                .filter(d ->
                        Convenance.examiner(Besoin.de(d, jour), accueil, jour).convient())
                .map(Demande::id)
                .sorted()
                .toList();
        List<Long> ordre = candidats.ordre(vacance, Perimetre.de(List.of()), jour, 1_000);
        List<LigneFile> trouvees = candidats.page(vacance.getPlace(), ordre, 0, 1_000, jour).stream()
                .map(c -> c.ligne())
                .toList();
        assertEquals(
                attendues, trouvees.stream().map(LigneFile::getDemande).sorted().toList());
        List<LigneFile> ordonnees = new ArrayList<>(trouvees);
        ordonnees.sort(Comparator.comparingInt(LigneFile::getPriorite)
                .thenComparing(LigneFile::isHotelLong, Comparator.reverseOrder())
                .thenComparing(LigneFile::getAnciennete)
                .thenComparing(LigneFile::getDemande));
        assertEquals(
                ordonnees.stream().map(LigneFile::getDemande).toList(),
                trouvees.stream().map(LigneFile::getDemande).toList());
    }

    @Test
    @Tag("ORI-2")
    @DisplayName("pour un ménage, les places qui conviennent viennent d'abord, puis celles à qui il manque une chose")
    void placesPourUnMenage() {
        List<LigneFile> file = faire(OPERATEUR, () -> consulterFile.lire(FiltreFile.tout(), TriFile.RANG, true, 0, 60));
        boolean trouvee = false;
        for (LigneFile ligne : file) {
            List<ChercherPlaces.Piste> pistes = faire(OPERATEUR, () -> chercherPlaces.chercher(ligne.getDemande()));
            boolean echec = false;
            for (ChercherPlaces.Piste piste : pistes) {
                assertFalse(echec && piste.convient(), "une place qui convient après une qui ne convient pas");
                echec |= !piste.convient();
                trouvee |= piste.convient();
            }
        }
        assertTrue(trouvee);
    }

    @Test
    @Tag("ORI-7")
    @DisplayName("la structure lit le dossier du ménage qu'on lui propose, et plus après la fin")
    void dossierPropose() throws Exception {
        Long[] ids = lireEnBase(() -> new Long[] {
            unePropositionDesTilleuls("in"), unePropositionDesTilleuls("not in"), unePropositionAilleurs()
        });
        ConsulterProposition.Fiche fiche = faire(RESPONSABLE, () -> consulterProposition.voir(ids[0]));
        assertFalse(fiche.membres().isEmpty());
        assertTrue(fiche.evaluation().stream()
                .anyMatch(s -> s.partie() == Partie.SOUHAITS && !s.recit().isBlank()));
        refuse("erreur.introuvable", RESPONSABLE, () -> consulterProposition.voir(ids[1]));
        refuse("erreur.introuvable", RESPONSABLE, () -> consulterProposition.voir(ids[2]));
    }

    @Test
    @Tag("ORI-7")
    @Tag("MEN-2")
    @DisplayName("la structure ne lit ni les faits de priorité ni la raison qu'ils donnent ; le SIAO les lit")
    void faitsDePriorite() throws Exception {
        Long id = lireEnBase(() -> unePropositionDesTilleuls("in"));
        transaction.begin();
        em.createNativeQuery("UPDATE evaluation_reponse r JOIN demande d ON d.evaluation_id = r.evaluation_id"
                        + " JOIN proposition pr ON pr.demande_id = d.id SET r.question = 'VIOLENCE', r.personne_id = NULL, r.valeur = 'OUI'"
                        + " WHERE pr.id = ? AND r.question IN ('VIOLENCE', 'SITUATION')")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();
        ConsulterProposition.Fiche lue = faire(RESPONSABLE, () -> consulterProposition.voir(id));
        assertTrue(lue.evaluation().stream().noneMatch(s -> s.partie() == Partie.VULNERABILITES));
        assertEquals("", lue.priorite());
        ConsulterProposition.Fiche duSiao = faire(OPERATEUR, () -> consulterProposition.voir(id));
        assertTrue(duSiao.evaluation().stream().anyMatch(s -> s.partie() == Partie.VULNERABILITES));
        assertFalse(duSiao.priorite().isBlank());
    }

    private Long unePropositionDesTilleuls(String parmi) {
        return em.createQuery(
                        "select pr.id from Proposition pr where pr.place.dispositif.structure.nom like '%Tilleuls%' and pr.place.dispositif.structure.commune.nom = 'Montreuil' and pr.etat "
                                + parmi
                                + " (fr.siao.orientation.EtatProposition.PROPOSEE_AU_MENAGE, fr.siao.orientation.EtatProposition.PROPOSEE_A_LA_STRUCTURE, fr.siao.orientation.EtatProposition.ACCEPTEE_PAR_LA_STRUCTURE, fr.siao.orientation.EtatProposition.ACCEPTEE_PAR_LE_MENAGE, fr.siao.orientation.EtatProposition.PREPAREE) order by pr.id",
                        Long.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    private Long unePropositionAilleurs() {
        return em.createQuery(
                        "select pr.id from Proposition pr where pr.place.dispositif.structure.siao.departement = '75' order by pr.id",
                        Long.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    @Test
    @Tag("DEM-8")
    @DisplayName("la file se filtre et se trie, page après page, et le compte suit le filtre")
    void file() {
        FiltreFile priorite2 = new FiltreFile(null, 2, null, null, null, null, null, null, null, null);
        long compte = faire(OPERATEUR, () -> consulterFile.compter(priorite2));
        List<LigneFile> toutes = new ArrayList<>();
        for (int premier = 0; premier < compte; premier += 20) {
            int debut = premier;
            toutes.addAll(faire(OPERATEUR, () -> consulterFile.lire(priorite2, TriFile.ANCIENNETE, true, debut, 20)));
        }
        assertEquals(compte, toutes.size());
        assertEquals(
                compte, toutes.stream().map(LigneFile::getDemande).distinct().count());
        assertTrue(toutes.stream().allMatch(l -> l.getPriorite() == 2));
        for (int i = 1; i < toutes.size(); i++) {
            assertFalse(toutes.get(i).getAnciennete().isBefore(toutes.get(i - 1).getAnciennete()));
        }
    }

    @Test
    @Tag("DEM-8")
    @Tag("HAB-3")
    @DisplayName("la file d'un territoire ne contient aucune demande d'un autre, quel que soit le filtre")
    void fileDuTerritoire() {
        long duTerritoire = faire(OPERATEUR, () -> consulterFile.compter(FiltreFile.tout()));
        Set<Long> siaos = Set.copyOf(
                faire(OPERATEUR, () -> consulterFile.lire(FiltreFile.tout(), TriFile.RANG, true, 0, 200)).stream()
                        .map(LigneFile::getSiao)
                        .toList());
        assertEquals(1, siaos.size());
        assertTrue(duTerritoire > 0);
        FiltreFile ailleurs =
                new FiltreFile(null, null, null, TypeDispositif.CHRS_INSERTION, null, null, null, null, null, "%");
        assertTrue(faire(OPERATEUR, () -> consulterFile.compter(ailleurs)) <= duTerritoire);
    }

    @Test
    @Tag("OFF-6")
    @DisplayName("une mobilisation directe sans échange préalable avec le SIAO n'écrit rien")
    void mobilisation() throws Exception {
        Long place = lireEnBase(() -> em.createQuery(
                        "select p.id from Place p where p.dispositif.structure.nom like '%Tilleuls%' and p.etat = :etat",
                        Long.class)
                .setParameter("etat", EtatPlace.VACANTE)
                .setMaxResults(1)
                .getSingleResult());
        String cle = lireEnBase(() -> em.createQuery(
                        "select m.cle from Menage m where m.siao.departement = '93' and not exists (select 1 from PriseEnCharge x where x.menage = m and x.fin is null) order by m.id",
                        String.class)
                .setMaxResults(1)
                .getSingleResult());
        assertEquals(
                "mobilisation.echange",
                assertThrows(
                                ErreurMetier.class,
                                () -> agir(
                                        RESPONSABLE,
                                        () -> mobiliser.mobiliser(place, cle, jour, "SIAO_INJOIGNABLE", null)))
                        .cle());
        assertEquals(0L, (long) lireEnBase(() -> em.createQuery(
                        "select count(x) from PriseEnCharge x where x.place.id = :place and x.fin is null", Long.class)
                .setParameter("place", place)
                .getSingleResult()));
    }

    @Test
    @Tag("HAB-3")
    @DisplayName("un périmètre vide ne trouve rien")
    void perimetreVide() throws Exception {
        assertEquals(0, (long) lireEnBase(
                () -> em.createQuery("select count(p) from Place p where p.dispositif.id in :d", Long.class)
                        .setParameter("d", Perimetre.de(List.of()).dispositifs())
                        .getSingleResult()));
    }

    @Test
    @DisplayName("une journée se lit en peu d'ordres, aussi longues que soient ses listes")
    void peuDOrdres() throws Exception {
        assertPeuDOrdres("operateur.93", journeeSiao::voir);
        assertPeuDOrdres("responsable.93", journeeStructure::voir);
        assertPeuDOrdres("intervenante.93", journeeIntervenant::miens);
        assertPeuDOrdres("etat.93", () -> chiffres.voir(12));
        assertPeuDOrdres("operateur.93", () -> echeances.lire(FiltreEcheances.tout(), 1));
    }

    /** Le serveur travaille un peu pour lui-même en même temps : on garde le moindre de plusieurs comptes. */
    private void assertPeuDOrdres(String qui, Callable<?> page) throws Exception {
        long moindre = Long.MAX_VALUE;
        for (int essai = 0; essai < 4; essai++) {
            long avant = ordres();
            faire(qui, page);
            moindre = Math.min(moindre, ordres() - avant);
        }
        assertTrue(moindre <= 25, qui + " : " + moindre + " ordres");
    }

    private long ordres() throws Exception {
        return lireEnBase(() -> Long.valueOf(em.createNativeQuery(
                        "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'QUESTIONS'")
                .getSingleResult()
                .toString()));
    }

    private <T> T lireEnBase(Callable<T> lecture) throws Exception {
        transaction.begin();
        try {
            return lecture.call();
        } finally {
            transaction.rollback();
        }
    }
}
