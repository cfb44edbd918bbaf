package org.safar.staff;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.safar.platform.Actor;

/// The member of the staff who makes this request. Only for endpoints that ask for a role.
@RequestScoped
public class CurrentStaff {

    private static final int LONGEST_NAME = 200;

    private final SecurityIdentity identity;

    CurrentStaff(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// @return permanent identifier (OIDC `sub`), under which Safar keeps what belongs to the
    ///   person
    public String id() {
        return token().map(JsonWebToken::getSubject)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /// @return the name that colleagues know, at most 200 characters
    public String name() {
        var name =
                token().map(token -> token.<String>getClaim(Claims.preferred_username.name()))
                        .orElseGet(() -> identity.getPrincipal().getName());
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /// @return the roles of Safar that the person has
    public Set<StaffRole> roles() {
        var roles = EnumSet.noneOf(StaffRole.class);
        Stream.of(StaffRole.values())
                .filter(role -> identity.hasRole(role.word()))
                .forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }

    /// @return whether the person has one of these roles
    public boolean hasAny(Set<StaffRole> wanted) {
        return roles().stream().anyMatch(wanted::contains);
    }

    /// @param allowing roles that allow what is about to be done, the most fitting first
    /// @return the person in the first of these roles that they have, for the audit log
    /// @throws IllegalStateException when the person has none: the endpoint asks for too little
    public Actor actingAs(StaffRole... allowing) {
        return Stream.of(allowing)
                .filter(roles()::contains)
                .findFirst()
                .map(role -> new Actor(id(), name(), role.word()))
                .orElseThrow(() -> new IllegalStateException("no role allows this"));
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? Optional.of(token)
                : Optional.empty();
    }
}
