package fr.siao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.siao.compte.Acte;
import fr.siao.compte.Connexions;
import fr.siao.compte.EntreeParFournisseur;
import fr.siao.referentiel.LireNomenclature;
import fr.siao.veille.Veiller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("La carte des domaines")
class CarteDesDomainesTest {
    /** Chaque domaine connaît ceux qui le précèdent, jamais l'inverse. */
    private static final List<String> ORDRE = List.of(
            "socle",
            "referentiel",
            "trace",
            "compte",
            "offre",
            "veille",
            "menage",
            "piece",
            "evaluation",
            "information",
            "demande",
            "orientation",
            "hebergement",
            "echeance");

    /** Ceux-là connaissent tout le monde, et personne ne les connaît. */
    private static final Set<String> SOMMET = Set.of("accueil", "pilotage");

    private static final Path RACINE = Path.of("..").toAbsolutePath().normalize();
    private static final JavaClasses METIER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPaths(RACINE.resolve("persistence/target/classes"), RACINE.resolve("ejb/target/classes"));

    @Test
    @DisplayName("les dépendances ne vont que dans un sens")
    void unSens() {
        for (int i = 0; i < ORDRE.size(); i++) {
            String[] suivants = Stream.concat(ORDRE.subList(i + 1, ORDRE.size()).stream(), SOMMET.stream())
                    .map(domaine -> "fr.siao." + domaine + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("fr.siao." + ORDRE.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(suivants)
                    .allowEmptyShould(true)
                    .check(METIER);
        }
    }

    @Test
    @DisplayName("tout domaine est sur la carte")
    void complete() {
        Set<String> vus = METIER.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith("fr.siao."))
                .map(p -> p.substring("fr.siao.".length()).split("\\.")[0])
                .collect(Collectors.toSet());
        vus.removeAll(ORDRE);
        vus.removeAll(SOMMET);
        assertTrue(vus.isEmpty(), () -> "hors de la carte : " + vus);
    }

    @Test
    @DisplayName("les entités ne connaissent que la persistance et la validation")
    void entites() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ejb..", "jakarta.inject..", "jakarta.enterprise..", "jakarta.faces..")
                .check(METIER);
    }

    /** Ils laissent entrer, donnent des listes, comptent sans savoir qui : aucun dossier ne s'y lit. */
    private static final Set<Class<?>> SANS_GUICHET = Set.of(Connexions.class, LireNomenclature.class, Veiller.class);

    @Test
    @Tag("SEC-1")
    @DisplayName("un bean appelable déclare ses profils et passe par le guichet, sauf ceux qui n'ouvrent rien")
    void guichet() {
        List<JavaClass> sansGuichet = METIER.stream()
                .filter(c -> c.isAnnotatedWith(Stateless.class))
                .filter(c -> !c.isAnnotatedWith(Acte.class) || !c.isAnnotatedWith(RolesAllowed.class))
                .filter(c -> SANS_GUICHET.stream().noneMatch(c::isEquivalentTo))
                .toList();
        assertTrue(sansGuichet.isEmpty(), sansGuichet::toString);
        List<JavaClass> ouverts = METIER.stream()
                .filter(c -> c.isAnnotatedWith(PermitAll.class) && c.isAnnotatedWith(Stateless.class))
                .filter(c -> SANS_GUICHET.stream().noneMatch(c::isEquivalentTo))
                .toList();
        assertTrue(ouverts.isEmpty(), ouverts::toString);
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("seule l'entrée par le fournisseur d'identité demande de quoi ouvrir une session sans mot de passe")
    void laissezPasser() {
        JavaClasses partout = new ClassFileImporter()
                .importPaths(RACINE.resolve("ejb/target/classes"), RACINE.resolve("web/target/classes"));
        assertTrue(partout.contain(EntreeParFournisseur.class));
        noClasses()
                .that()
                .doNotBelongToAnyOf(EntreeParFournisseur.class)
                .should()
                .callMethod(Connexions.class, "reconnaitre", String.class)
                .check(partout);
    }

    @Test
    @DisplayName("un acte n'en appelle pas un autre : ce qu'ils partagent est un service du domaine")
    void actesSeuls() {
        METIER.stream().filter(c -> c.isAnnotatedWith(Acte.class)).forEach(acte -> {
            List<JavaClass> autres = acte.getDirectDependenciesFromSelf().stream()
                    .map(d -> d.getTargetClass())
                    .filter(c -> c.isAnnotatedWith(Acte.class) && !c.isEquivalentTo(acte.reflect()))
                    .toList();
            assertTrue(autres.isEmpty(), () -> acte.getName() + " appelle " + autres);
        });
    }

    @Test
    @DisplayName("personne ne lit l'heure du système, sauf l'horloge et les écrans")
    void horloge() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.siao.socle..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(METIER);
    }
}
