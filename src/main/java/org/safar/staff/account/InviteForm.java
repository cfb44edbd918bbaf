package org.safar.staff.account;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// What was typed about a person who is to join.
public class InviteForm {

    private static final int LONGEST = 120;

    @FormParam("email")
    @Nullable String email;

    @FormParam("given")
    @Nullable String given;

    @FormParam("family")
    @Nullable String family;

    @FormParam("roles")
    @Nullable List<String> roles;

    /// @return the address in small letters, as Keycloak keeps it
    public String email() {
        return text(email).toLowerCase(Locale.ROOT);
    }

    public String given() {
        return text(given);
    }

    public String family() {
        return text(family);
    }

    /// @return the chosen roles; words that name none are left out
    public Set<StaffRole> roles() {
        return RoleChoices.chosen(roles);
    }

    FormErrors errors(AccountMessages words) {
        var errors = new ArrayList<FieldError>();
        if (!email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+") || email().length() > LONGEST) {
            errors.add(new FieldError("email", words.errorEmail("name@example.org")));
        }
        if (given().isEmpty() || given().length() > LONGEST) {
            errors.add(new FieldError("given", words.errorGivenName()));
        }
        if (family().isEmpty() || family().length() > LONGEST) {
            errors.add(new FieldError("family", words.errorFamilyName()));
        }
        if (roles().isEmpty()) {
            errors.add(new FieldError("roles", words.errorRoles()));
        }
        return new FormErrors(List.copyOf(errors));
    }

    Invitation toInvitation() {
        return new Invitation(email(), given(), family(), roles());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
