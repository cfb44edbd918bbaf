package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.safar.casework.vault.VaultState;
import org.safar.casework.vault.Vaults;
import org.safar.country.Country;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.organisation.Organisation;
import org.safar.staff.organisation.Organisations;

/// Two organisations that answer requests, each with a lead and a case worker whose vault is open:
/// one for Kazakhstan, one for Russia. Made when they are first asked for.
@ApplicationScoped
public class HelpOffices {

    /// The passphrase of everybody in tests.
    public static final String PASSPHRASE = "seven grey horses drink tea";

    private final Organisations organisations;
    private final Vaults vaults;
    private final HelpDirectory directory;

    HelpOffices(Organisations organisations, Vaults vaults, HelpDirectory directory) {
        this.organisations = organisations;
        this.vaults = vaults;
        this.directory = directory;
    }

    /// An organisation with its people.
    public record Office(long id, String name, Actor lead, Actor worker) {}

    /// Answers for Kazakhstan.
    public synchronized Office almaty() {
        return office("Help in Almaty", "KZ", "gulnara", "hakim");
    }

    /// Answers for Russia.
    public synchronized Office moscow() {
        return office("Help in Moscow", "RU", "jamila", "karim");
    }

    /// The case worker of an office, with the vault open.
    public Worker worker(Office office) {
        return open(office, office.worker(), false);
    }

    /// The lead of an office, with the vault open.
    public Worker lead(Office office) {
        return open(office, office.lead(), true);
    }

    /// A request about wages in that country, in Tajik.
    public static HelpQuery request(String country, String message) {
        return new HelpQuery(
                Language.TG,
                new Country(country),
                null,
                HelpTopic.WAGES,
                message,
                "a neighbour, after nine",
                null,
                new Country("TJ"));
    }

    private Worker open(Office office, Actor actor, boolean lead) {
        var keys = vaults.unlock(office.id(), actor.id(), PASSPHRASE).orElseThrow();
        return new Worker(actor, office.id(), lead, keys);
    }

    private Office office(String name, String country, String lead, String worker) {
        var office =
                new Office(
                        find(name),
                        name,
                        new Actor(lead, lead, "case-lead"),
                        new Actor(worker, worker, "case-worker"));
        if (vaults.stateOf(office.id(), lead) == VaultState.NOT_SET_UP) {
            setUp(office, country);
        }
        return office;
    }

    private void setUp(Office office, String country) {
        organisations.join(office.lead(), office.id(), office.lead().id(), office.lead().name());
        organisations.join(
                office.lead(), office.id(), office.worker().id(), office.worker().name());
        vaults.setUp(office.lead(), office.id(), PASSPHRASE);
        vaults.enrol(office.worker(), office.id(), PASSPHRASE);
        vaults.admit(office.lead(), office.id(), office.worker().id(), lead(office).keys());
        directory.set(
                office.lead(),
                office.id(),
                new HelpDirectory.Settings(
                        new Country(country),
                        "Mo-Fr 09:00-18:00",
                        2,
                        90,
                        "",
                        true,
                        List.of(new HelpDirectory.Route(new Country(country), Optional.empty()))));
    }

    private long find(String name) {
        return organisations.all().stream()
                .filter(organisation -> organisation.name().equals(name))
                .findFirst()
                .or(() -> organisations.add(new Actor("larisa", "larisa", "platform-admin"), name))
                .map(Organisation::id)
                .orElseThrow();
    }
}
