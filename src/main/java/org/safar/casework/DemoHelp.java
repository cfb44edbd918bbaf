package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.safar.casework.vault.Pepper;
import org.safar.casework.vault.Vaults;
import org.safar.country.Country;
import org.safar.platform.Actor;
import org.safar.platform.SchemaIsCurrent;
import org.safar.staff.organisation.Organisations;

/// Makes the organisation of the demo, with the demo users `case-lead` and `case-worker` and with a
/// vault that opens with the demo's password: so that whoever tries Safar out can play both sides.
@ApplicationScoped
class DemoHelp {

    private static final String NAME = "Demo";
    private static final String PASSPHRASE = "salom-safar-demo";
    private static final Country KAZAKHSTAN = new Country("KZ");

    /// Their identifiers stand in the realm of the demo.
    private static final Actor WORKER =
            new Actor("5afa0000-0000-4000-8000-000000000001", "case-worker", "case-worker");

    private static final Actor LEAD =
            new Actor("5afa0000-0000-4000-8000-000000000002", "case-lead", "case-lead");

    private final CaseworkConfig config;
    private final Organisations organisations;
    private final Vaults vaults;
    private final HelpDirectory directory;
    private final Pepper pepper;

    DemoHelp(
            CaseworkConfig config,
            Organisations organisations,
            Vaults vaults,
            HelpDirectory directory,
            Pepper pepper) {
        this.config = config;
        this.organisations = organisations;
        this.vaults = vaults;
        this.directory = directory;
        this.pepper = pepper;
    }

    void begin(@Observes SchemaIsCurrent event) {
        if (config.demoOrganisation() && pepper.isThere()) {
            organisations.add(LEAD, NAME).ifPresent(made -> setUp(made.id()));
        }
    }

    private void setUp(long organisation) {
        organisations.join(LEAD, organisation, LEAD.id(), LEAD.name());
        organisations.join(LEAD, organisation, WORKER.id(), WORKER.name());
        vaults.setUp(LEAD, organisation, PASSPHRASE);
        vaults.enrol(WORKER, organisation, PASSPHRASE);
        vaults.unlock(organisation, LEAD.id(), PASSPHRASE)
                .ifPresent(keys -> vaults.admit(LEAD, organisation, WORKER.id(), keys));
        directory.set(
                LEAD,
                organisation,
                new HelpDirectory.Settings(
                        KAZAKHSTAN,
                        "Mo-Fr 09:00-18:00",
                        3,
                        config.retentionDays(),
                        "",
                        true,
                        List.of(new HelpDirectory.Route(KAZAKHSTAN, Optional.empty()))));
    }
}
