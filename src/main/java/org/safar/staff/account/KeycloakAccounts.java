package org.safar.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.safar.staff.StaffRole;

/// Accounts in the realm of Safar.
@ApplicationScoped
class KeycloakAccounts implements AccountDirectory {

    private static final String REALM = "safar";

    /// More people than any installation has; Keycloak would stop at 100 without being told.
    private static final int EVERYBODY = 10_000;

    private static final int CONFLICT = 409;

    private final Keycloak keycloak;

    KeycloakAccounts(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public List<Account> all() {
        var roles = rolesOfEverybody();
        return realm().users().list(0, EVERYBODY).stream()
                .filter(user -> user.getServiceAccountClientId() == null)
                .map(user -> account(user, roles.getOrDefault(user.getId(), Set.of())))
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    @Override
    public Optional<Account> find(String id) {
        try {
            var user = user(id);
            return Optional.of(account(user.toRepresentation(), rolesOf(user)));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public Invited invite(Invitation invitation) {
        var password = TemporaryPassword.random();
        var person = new UserRepresentation();
        person.setUsername(invitation.email());
        person.setEmail(invitation.email());
        person.setFirstName(invitation.givenName());
        person.setLastName(invitation.familyName());
        person.setEnabled(true);
        person.setCredentials(List.of(credential(password)));
        try (var response = realm().users().create(person)) {
            if (response.getStatus() == CONFLICT) {
                return new Invited.Known();
            }
            var id = CreatedResponseUtil.getCreatedId(response);
            user(id).roles().realmLevel().add(representations(invitation.roles()));
            return new Invited.Done(id, password);
        }
    }

    @Override
    public void setRoles(Account account, Set<StaffRole> wanted) {
        var roles = user(account.id()).roles().realmLevel();
        var taken = EnumSet.allOf(StaffRole.class);
        taken.removeIf(role -> wanted.contains(role) || !account.roles().contains(role));
        roles.remove(representations(taken));
        roles.add(representations(wanted));
    }

    @Override
    public void switchOn(String id) {
        enable(id, true);
    }

    @Override
    public void switchOff(String id) {
        enable(id, false);
        user(id).logout();
    }

    @Override
    public TemporaryPassword restart(String id) {
        var password = TemporaryPassword.random();
        var user = user(id);
        user.credentials().stream()
                .filter(credential -> "otp".equals(credential.getType()))
                .forEach(credential -> user.removeCredential(credential.getId()));
        user.resetPassword(credential(password));
        user.logout();
        return password;
    }

    private void enable(String id, boolean enabled) {
        var user = user(id);
        var person = user.toRepresentation();
        person.setEnabled(enabled);
        user.update(person);
    }

    private Map<String, Set<StaffRole>> rolesOfEverybody() {
        var roles = new HashMap<String, Set<StaffRole>>();
        for (var role : StaffRole.values()) {
            realm().roles()
                    .get(role.word())
                    .getUserMembers(0, EVERYBODY)
                    .forEach(user ->
                            roles.computeIfAbsent(
                                            user.getId(), _ -> EnumSet.noneOf(StaffRole.class))
                                    .add(role));
        }
        return roles;
    }

    private static Set<StaffRole> rolesOf(UserResource user) {
        return user.roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .flatMap(name -> StaffRole.ofWord(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<RoleRepresentation> representations(Set<StaffRole> roles) {
        return roles.stream()
                .map(role -> realm().roles().get(role.word()).toRepresentation())
                .toList();
    }

    private static CredentialRepresentation credential(TemporaryPassword password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password.value());
        credential.setTemporary(true);
        return credential;
    }

    private static Account account(UserRepresentation user, Set<StaffRole> roles) {
        var name =
                Stream.of(user.getFirstName(), user.getLastName())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        return new Account(
                user.getId(),
                user.getUsername(),
                name.isEmpty() ? user.getUsername() : name,
                user.getEmail() == null ? "" : user.getEmail(),
                Boolean.TRUE.equals(user.isEnabled()),
                roles);
    }

    private UserResource user(String id) {
        return realm().users().get(id);
    }

    private RealmResource realm() {
        return keycloak.realm(REALM);
    }
}
