package org.safar.staff.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Organisations and the people who work for them.
@ApplicationScoped
public class Organisations {

    private final OrganisationRepository organisations;
    private final OrganisationMemberRepository members;
    private final AuditLog audit;
    private final Clock clock;

    Organisations(
            OrganisationRepository organisations,
            OrganisationMemberRepository members,
            AuditLog audit,
            Clock clock) {
        this.organisations = organisations;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param staff identifier of the account (OIDC `sub`)
    /// @return the organisations that this person works for now, by name
    @Transactional
    public List<Organisation> organisationsOf(String staff) {
        return members.lasting(staff).stream()
                .map(member -> member.organisation.toOrganisation())
                .toList();
    }

    /// @return every organisation, by name
    @Transactional
    public List<Organisation> all() {
        return organisations.list("order by name").stream()
                .map(OrganisationRow::toOrganisation)
                .toList();
    }

    /// @return one organisation, empty when there is none with this identifier
    @Transactional
    public Optional<Organisation> find(long id) {
        return organisations.findByIdOptional(id).map(OrganisationRow::toOrganisation);
    }

    /// @return who works and worked for an organisation, those who work for it first
    @Transactional
    public List<Membership> membersOf(long organisation) {
        return members.of(organisation).stream().map(OrganisationMember::toMembership).toList();
    }

    /// @return the new organisation, empty when there is one with this name
    @Transactional
    public Optional<Organisation> add(Actor actor, String name) {
        if (organisations.count("lower(name) = lower(?1)", name) > 0) {
            return Optional.empty();
        }
        var row = new OrganisationRow(name);
        organisations.persist(row);
        audit.record(actor, "organisation-added", reference(row.id));
        return Optional.of(row.toOrganisation());
    }

    /// Somebody begins to work for an organisation; nothing happens when they do already.
    ///
    /// @throws NotFoundException when there is no such organisation
    @Transactional
    public void join(Actor actor, long organisation, String staff, String name) {
        var row = organisations.findByIdOptional(organisation).orElseThrow(NotFoundException::new);
        if (members.lasting(organisation, staff).isPresent()) {
            return;
        }
        members.persist(new OrganisationMember(row, staff, name, clock.instant()));
        audit.record(actor, "member-joined-organisation-" + organisation, account(staff));
    }

    /// Somebody works for an organisation no longer; nothing happens when they did not.
    @Transactional
    public void leave(Actor actor, long organisation, String staff) {
        members.lasting(organisation, staff)
                .ifPresent(member -> {
                    member.until = clock.instant();
                    audit.record(actor, "member-left-organisation-" + organisation, account(staff));
                });
    }

    private static Reference reference(long id) {
        return new Reference("organisation", String.valueOf(id));
    }

    private static Reference account(String staff) {
        return new Reference("account", staff);
    }
}
