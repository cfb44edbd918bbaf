package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.safar.registry.desk.OwnDatabase;
import org.safar.staff.StaffRole;

/// An import from the upload to the register, as a browser without scripts goes through it.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportPageTest {

    @Test
    @Order(1)
    void aListIsComparedAndPublished() {
        var visit = ImportVisit.compare("first.csv", ImportVisit.SOURCE);

        System.out.println(visit.page().text());
        System.out.println(visit.page("/new").text());
        System.out.println(visit.page("/unreadable").text());
        visit.confirm();
        System.out.println(visit.page().text());
        assertThat(visit.page().select("h1").text()).isEqualTo("Imported");
    }
}
