package org.safar;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shape of the code, as rules. Each rule is also shown code that breaks it
/// (`org.safar.broken`): a rule that cannot fail is worse than none.
class ArchitectureTest {

    private static final String ROOT = "org.safar";
    private static final String BROKEN_ROOT = "org.safar.broken";

    /// Package, and the packages it may use: from the ground up. A package is added here first.
    private static final Map<String, Set<String>> TABLE =
            table(
                    """
                    platform  |
                    i18n      | platform
                    web       | i18n platform
                    country   | i18n platform
                    staff     | web i18n platform
                    content   | staff country web i18n platform
                    contact   | content staff country web i18n platform
                    stay      | country web i18n platform
                    registry  | staff country web i18n platform
                    guide     | contact content staff country web i18n platform
                    rights    | contact content staff country web i18n platform
                    casework  | contact registry staff web country i18n platform
                    home      | casework rights guide registry stay contact content staff country web i18n platform
                    """);

    private static final JavaClasses SAFAR =
            new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_ROOT);

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        ArchitectureRules.packagesUseOnlyWhatTheTableAllows(ROOT, TABLE).check(SAFAR);
    }

    @Test
    void aForbiddenUseIsReported() {
        assertThat(faults(ArchitectureRules.packagesUseOnlyWhatTheTableAllows(BROKEN_ROOT, TABLE)))
                .anySatisfy(fault ->
                        assertThat(fault)
                                .contains("broken.country.CountryThatKnowsStays")
                                .contains("broken.stay.StayHelper"));
    }

    @Test
    void aPackageThatIsNotInTheTableIsReported() {
        assertThat(faults(ArchitectureRules.packagesUseOnlyWhatTheTableAllows(BROKEN_ROOT, TABLE)))
                .anySatisfy(fault -> assertThat(fault).contains("broken.common.Stray"));
    }

    @Test
    void anAllowedUseIsNotReported() {
        assertThat(faults(ArchitectureRules.packagesUseOnlyWhatTheTableAllows(BROKEN_ROOT, TABLE)))
                .noneSatisfy(fault -> assertThat(fault).contains("StayPage"));
    }

    @Test
    void whatCleansFilesKnowsNothingOfCases() {
        ArchitectureRules.aPartStandsAlone(ROOT, "casework.attachment", Set.of("web", "platform"))
                .check(SAFAR);
    }

    @Test
    void aPartThatUsesMoreThanItMayIsReported() {
        assertThat(faults(ArchitectureRules.aPartStandsAlone(BROKEN_ROOT, "country", Set.of())))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("broken.country.CountryThatKnows"));
    }

    @Test
    void onlyPlatformAsksTheMachineForTheTime() {
        ArchitectureRules.onlyPlatformAsksTheMachineForTheTime(ROOT).check(SAFAR);
    }

    @Test
    void everyWayToAskForTheTimeIsReported() {
        assertThat(faults(ArchitectureRules.onlyPlatformAsksTheMachineForTheTime(BROKEN_ROOT)))
                .allSatisfy(fault -> assertThat(fault).contains("ImpatientStay"))
                .extracting(fault -> fault.replaceAll(".*<(java[^>]*(<init>)?[^>]*)> in .*", "$1"))
                .containsExactlyInAnyOrder(
                        "java.time.Instant.now()",
                        "java.time.LocalDate.now()",
                        "java.time.LocalDate.now(java.time.ZoneId)",
                        "java.time.Year.now()",
                        "java.time.Clock.systemUTC()",
                        "java.lang.System.currentTimeMillis()",
                        "java.util.Date.<init>()",
                        "java.util.Calendar.getInstance()");
    }

    @Test
    void namesSayWhatAClassIsFor() {
        ArchitectureRules.namesSayWhatAClassIsFor().check(SAFAR);
    }

    @Test
    void emptyNamesAreReported() {
        assertThat(faults(ArchitectureRules.namesSayWhatAClassIsFor()))
                .containsExactlyInAnyOrder(
                        "org.safar.broken.stay.StayHelper says nothing",
                        "org.safar.broken.common.Stray says nothing");
    }

    @Test
    void entitiesAndRepositoriesStayInTheirPackage() {
        ArchitectureRules.entitiesAndRepositoriesStayInTheirPackage().check(SAFAR);
    }

    @Test
    void publicEntitiesAndRepositoriesAreReported() {
        assertThat(faults(ArchitectureRules.entitiesAndRepositoriesStayInTheirPackage()))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("PublicAgency>"))
                .anySatisfy(fault -> assertThat(fault).contains("PublicAgencyRepository>"));
    }

    @Test
    void pagesAndApisOpenNoTransaction() {
        ArchitectureRules.pagesAndApisOpenNoTransaction().check(SAFAR);
    }

    @Test
    void transactionsOfPagesAndApisAreReported() {
        assertThat(faults(ArchitectureRules.pagesAndApisOpenNoTransaction()))
                .containsExactlyInAnyOrder(
                        "org.safar.broken.stay.StayPage is @Transactional",
                        "org.safar.broken.stay.StayApi.save()");
    }

    @Test
    void everyPackageIsNullMarked() {
        ArchitectureRules.everyPackageIsNullMarked().check(SAFAR);
    }

    @Test
    void aPackageWithoutTheMarkIsReported() {
        assertThat(faults(ArchitectureRules.everyPackageIsNullMarked()))
                .containsExactly(
                        "org.safar.broken.common.Stray lives in a package without @NullMarked");
    }

    private static Set<String> faults(ArchRule rule) {
        return Set.copyOf(rule.evaluate(BROKEN).getFailureReport().getDetails());
    }

    private static Map<String, Set<String>> table(String rows) {
        return rows.lines()
                .map(row -> row.split("\\|", -1))
                .collect(toMap(row -> row[0].strip(), row -> words(row[1])));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).collect(toSet());
    }
}
