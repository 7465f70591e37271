package fr.siao.pilotage;

import fr.siao.compte.Perimetre;
import fr.siao.offre.Places;
import fr.siao.offre.TypeDispositif;
import fr.siao.orientation.Refus;
import fr.siao.socle.Fuseau;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Propositions, admissions et refus d'une période (REF-4). Une proposition compte dans la période où le ménage l'a reçue ;
 * un candidat non retenu n'est pas un refus.
 */
@ApplicationScoped
public class Ratios {
    private static final String COMPTES = """
            count(pr),
            sum(case when pr.etat = fr.siao.orientation.EtatProposition.ADMISE then 1 else 0 end),
            sum(case when pr.etat = fr.siao.orientation.EtatProposition.REFUSEE_PAR_LA_STRUCTURE then 1 else 0 end),
            sum(case when pr.etat = fr.siao.orientation.EtatProposition.REFUSEE_PAR_LE_MENAGE then 1 else 0 end),
            sum(case when pr.etat = fr.siao.orientation.EtatProposition.NON_RETENUE then 1 else 0 end)
            """;

    private static final String SUR = """
            from Proposition pr join pr.place p join p.dispositif d join d.structure s
            where pr.proposeeLe >= :du and pr.proposeeLe < :au and
            """;

    @PersistenceContext
    private EntityManager em;

    /** Une ligne de ratios ; {@code type} est nul si elle en réunit plusieurs. */
    public record Ratio(
            TypeDispositif type,
            long propositions,
            long admissions,
            long refusStructure,
            long refusMenage,
            long nonRetenus) {
        /** Plusieurs lignes réunies en une. */
        public static Ratio total(Collection<Ratio> lignes) {
            return new Ratio(
                    null,
                    lignes.stream().mapToLong(Ratio::propositions).sum(),
                    lignes.stream().mapToLong(Ratio::admissions).sum(),
                    lignes.stream().mapToLong(Ratio::refusStructure).sum(),
                    lignes.stream().mapToLong(Ratio::refusMenage).sum(),
                    lignes.stream().mapToLong(Ratio::nonRetenus).sum());
        }

        /** Propositions pour une admission, ou zéro sans admission. */
        public double propositionsParAdmission() {
            return admissions == 0 ? 0 : (double) propositions / admissions;
        }

        /** Part des propositions refusées par la structure, en pour cent. */
        public int pourcentRefusStructure() {
            return propositions == 0 ? 0 : (int) Math.round(100.0 * refusStructure / propositions);
        }
    }

    /** Les ratios d'un mois, une ligne par sorte de dispositif. */
    public record DuMois(YearMonth mois, List<Ratio> parType) {}

    /**
     * Les ratios d'une structure, toutes ses sortes de dispositif réunies.
     *
     * @param signalee vrai si ses refus pèsent sur la fluidité, au seuil réglé
     */
    public record DeLaStructure(String nom, List<TypeDispositif> types, Ratio chiffres, boolean signalee) {
        static DeLaStructure de(String nom, List<Ratio> lignes, int seuilPourcent, int seuilNombre) {
            Ratio total = Ratio.total(lignes);
            return new DeLaStructure(
                    nom,
                    lignes.stream().map(Ratio::type).toList(),
                    total,
                    total.refusStructure() >= seuilNombre && total.pourcentRefusStructure() >= seuilPourcent);
        }

        public boolean inconditionnelle() {
            return types.stream().anyMatch(TypeDispositif::inconditionnel);
        }
    }

    /** Refus par motif, et par sorte de dispositif refusée. */
    public record ParMotif(Refus.Auteur auteur, String motif, TypeDispositif type, long nombre) {}

    /** Ménages de la file par sorte de dispositif préconisée ; la somme dépasse le nombre de ménages (DEM-4). */
    public record ParType(TypeDispositif type, long menages) {}

    public List<Ratio> parType(Perimetre perimetre, LocalDate du, LocalDate au) {
        return periode(
                        "select d.type, " + COMPTES + SUR + Places.DANS_PERIMETRE + " group by d.type",
                        perimetre,
                        du,
                        au)
                .getResultStream()
                .map(l -> ratio((TypeDispositif) l[0], l, 1))
                .toList();
    }

    /** Mois après mois, par sorte de dispositif ; le mois en cours d'abord, et il n'est pas fini. */
    public List<DuMois> parMois(Perimetre perimetre, LocalDate jour, int nombre) {
        List<YearMonth> mois = Stream.iterate(YearMonth.from(jour), m -> m.minusMonths(1))
                .limit(nombre)
                .toList();
        TypedQuery<Object[]> requete = periode(
                "select " + rangDuMois(nombre) + ", d.type, " + COMPTES + SUR + Places.DANS_PERIMETRE + " group by "
                        + rangDuMois(nombre) + ", d.type",
                perimetre,
                mois.get(nombre - 1).atDay(1),
                mois.get(0).atEndOfMonth());
        for (int rang = 0; rang < nombre; rang++) {
            requete.setParameter("mois" + rang, debut(mois.get(rang).atDay(1)));
        }
        Map<Integer, List<Ratio>> ratios = requete.getResultStream()
                .collect(Collectors.groupingBy(
                        l -> ((Number) l[0]).intValue(),
                        Collectors.mapping(l -> ratio((TypeDispositif) l[1], l, 2), Collectors.toList())));
        return IntStream.range(0, nombre)
                .mapToObj(rang -> new DuMois(mois.get(rang), ratios.getOrDefault(rang, List.of())))
                .toList();
    }

    /** Un mois commence à minuit à Paris : la base, qui compte en temps universel, ne sait pas le dire seule. */
    private static String rangDuMois(int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(rang -> "when pr.proposeeLe >= :mois" + rang + " then " + rang)
                .collect(Collectors.joining(" ", "case ", " else -1 end"));
    }

    /** Par structure, celles qui refusent le plus d'abord : une limite ne coupe que les autres. */
    public List<DeLaStructure> parStructure(
            Perimetre perimetre, LocalDate du, LocalDate au, int seuilPourcent, int seuilNombre, int limite) {
        Map<Long, List<Object[]>> structures = periode(
                        "select s.id, s.nom, d.type, " + COMPTES + SUR + Places.DANS_PERIMETRE
                                + " group by s.id, s.nom, d.type order by s.nom",
                        perimetre,
                        du,
                        au)
                .getResultStream()
                .collect(Collectors.groupingBy(l -> (Long) l[0], LinkedHashMap::new, Collectors.toList()));
        return structures.values().stream()
                .map(lignes -> DeLaStructure.de(
                        (String) lignes.get(0)[1],
                        lignes.stream()
                                .map(l -> ratio((TypeDispositif) l[2], l, 3))
                                .toList(),
                        seuilPourcent,
                        seuilNombre))
                .sorted(Comparator.comparing(DeLaStructure::signalee)
                        .thenComparing(s -> s.chiffres().refusStructure())
                        .reversed()
                        .thenComparing(DeLaStructure::nom))
                .limit(limite)
                .toList();
    }

    public List<ParMotif> parMotif(Perimetre perimetre, LocalDate du, LocalDate au) {
        return periode(
                        """
                        select r.auteur, r.motif, d.type, count(r)
                        from Refus r join r.proposition pr join pr.place p join p.dispositif d join d.structure s
                        where r.refuseLe >= :du and r.refuseLe < :au and
                        """ + Places.DANS_PERIMETRE + " group by r.auteur, r.motif, d.type order by count(r) desc",
                        perimetre,
                        du,
                        au)
                .getResultStream()
                .map(l -> new ParMotif(
                        (Refus.Auteur) l[0], (String) l[1], (TypeDispositif) l[2], ((Number) l[3]).longValue()))
                .toList();
    }

    /** Ménages distincts dans la file (DEM-4). */
    public long menagesEnFile(Perimetre perimetre) {
        return em.createQuery("""
                        select count(l) from LigneFile l, Siao x
                        where x.id = l.siao and (l.siao in :siaos or x.departement in :departements)
                        """, Long.class)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("departements", perimetre.departements())
                .getSingleResult();
    }

    public List<ParType> enFileParType(Perimetre perimetre) {
        return em.createQuery("""
                        select y.type, count(distinct y.demande) from LignePreconisation y, Siao x
                        where x.id = y.siao and (y.siao in :siaos or x.departement in :departements)
                        group by y.type order by count(distinct y.demande) desc
                        """, Object[].class)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("departements", perimetre.departements())
                .getResultStream()
                .map(l -> new ParType((TypeDispositif) l[0], ((Number) l[1]).longValue()))
                .toList();
    }

    private TypedQuery<Object[]> periode(String jpql, Perimetre perimetre, LocalDate du, LocalDate au) {
        return Places.dans(em.createQuery(jpql, Object[].class), perimetre)
                .setParameter("du", debut(du))
                .setParameter("au", debut(au.plusDays(1)));
    }

    private static Instant debut(LocalDate jour) {
        return jour.atStartOfDay(Fuseau.PARIS).toInstant();
    }

    private static Ratio ratio(TypeDispositif type, Object[] l, int i) {
        return new Ratio(type, n(l[i]), n(l[i + 1]), n(l[i + 2]), n(l[i + 3]), n(l[i + 4]));
    }

    private static long n(Object nombre) {
        return ((Number) nombre).longValue();
    }
}
