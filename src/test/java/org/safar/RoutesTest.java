package org.safar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.Routes.Route;
import org.safar.staff.StaffRole;

/// Who may use which address is one table that a person can read; a change of it must be meant.
class RoutesTest {

    private static final Path COMMITTED = Path.of("src/docs/routes.txt");

    /// `-Dsafar.routes.accept=true` writes the table that the code gives.
    private static final boolean ACCEPT = Boolean.getBoolean("safar.routes.accept");

    /// What people must reach who have not signed in yet.
    private static final Set<String> ENTRIES = Set.of("/staff", "/staff/not-signed-in");

    @Test
    void theTableIsTheCommittedOne() throws IOException {
        var table = Routes.all().stream().map(Route::toString).collect(Collectors.joining("\n"));

        if (ACCEPT) {
            Files.writeString(COMMITTED, table + "\n");
        }
        assertThat(table + "\n")
                .as("src/docs/routes.txt; to accept the change run with -Dsafar.routes.accept=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyAddressSaysWhoMayUseIt() {
        assertThat(Routes.all()).noneMatch(route -> route.rule().equals(Route.MISSING));
    }

    @Test
    void rolesAreThoseOfSafar() {
        var known = Stream.of(StaffRole.values()).map(StaffRole::word).toList();

        assertThat(Routes.all())
                .filteredOn(RoutesTest::asksForARole)
                .allSatisfy(route -> assertThat(known).containsAll(route.roles()));
    }

    @Test
    void everythingOfTheStaffSideAsksForMoreThanNothing() {
        assertThat(Routes.all())
                .filteredOn(route -> route.path().contains("/staff"))
                .filteredOn(route -> !ENTRIES.contains(route.path()))
                .noneMatch(route -> route.rule().equals(Route.PUBLIC));
    }

    @Test
    void nothingElseAsksWhoSomebodyIs() {
        assertThat(Routes.all())
                .filteredOn(route -> !route.path().contains("/staff"))
                .allMatch(route -> route.rule().equals(Route.PUBLIC));
    }

    static boolean asksForARole(Route route) {
        return !Set.of(Route.PUBLIC, Route.SIGNED_IN, Route.MISSING, "nobody")
                .contains(route.rule());
    }
}
