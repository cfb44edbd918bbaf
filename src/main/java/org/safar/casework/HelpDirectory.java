package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safar.casework.vault.Pepper;
import org.safar.casework.vault.Vaults;
import org.safar.contact.OpeningHoursReader;
import org.safar.country.Country;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.staff.organisation.Organisation;
import org.safar.staff.organisation.Organisations;

/// Which organisation answers whom.
@ApplicationScoped
public class HelpDirectory {

    private final HelpOrganisationRepository settings;
    private final HelpRouteRepository routes;
    private final Organisations organisations;
    private final Vaults vaults;
    private final Pepper pepper;
    private final CaseworkConfig config;
    private final AuditLog audit;

    HelpDirectory(
            HelpOrganisationRepository settings,
            HelpRouteRepository routes,
            Organisations organisations,
            Vaults vaults,
            Pepper pepper,
            CaseworkConfig config,
            AuditLog audit) {
        this.settings = settings;
        this.routes = routes;
        this.organisations = organisations;
        this.vaults = vaults;
        this.pepper = pepper;
        this.config = config;
        this.audit = audit;
    }

    /// @return who answers a request from there about that; empty when nobody does
    @Transactional
    public Optional<Handler> handlerFor(Country country, HelpTopic topic) {
        if (!pepper.isThere()) {
            return Optional.empty();
        }
        return routes.fitting(country.code(), topic.word()).stream()
                .map(route -> handler(route.organisation))
                .flatMap(Optional::stream)
                .filter(handler -> takesRequests(handler.organisation()))
                .findFirst();
    }

    /// @return countries of which somebody answers requests on some topic
    @Transactional
    public List<Country> countries() {
        if (!pepper.isThere()) {
            return List.of();
        }
        return routes.listAll().stream()
                .filter(route -> takesRequests(route.organisation))
                .map(route -> new Country(route.country))
                .distinct()
                .sorted()
                .toList();
    }

    /// @return how that organisation answers; empty when it was never told
    @Transactional
    public Optional<Handler> handler(long organisation) {
        return settings.findByIdOptional(organisation)
                .flatMap(it -> organisations.find(organisation).map(found -> handler(it, found)));
    }

    /// @return organisations to which a case can be referred: those that take requests
    @Transactional
    public List<Handler> handlers() {
        return settings.listAll().stream()
                .filter(it -> takesRequests(it.organisation))
                .flatMap(it ->
                        organisations
                                .find(it.organisation)
                                .map(found -> handler(it, found))
                                .stream())
                .sorted(Comparator.comparing(Handler::name))
                .toList();
    }

    /// What is set for an organisation.
    ///
    /// @param hours in the notation of OpenStreetMap; must be readable
    /// @param answerDays 1 to 30 days of work
    /// @param retentionDays 1 to the portal's own limit
    /// @param noticeAddress where notices without content go, empty for nowhere
    /// @param routes countries, or countries with a topic
    public record Settings(
            Country country,
            String hours,
            int answerDays,
            int retentionDays,
            String noticeAddress,
            boolean takesRequests,
            List<Route> routes) {

        public Settings {
            routes = List.copyOf(routes);
        }
    }

    /// A country, with a topic when only that is meant.
    public record Route(Country country, Optional<HelpTopic> topic) {}

    /// @return where notices without content go, empty for nowhere
    @Transactional
    public Optional<String> noticeAddress(long organisation) {
        return settings.findByIdOptional(organisation)
                .flatMap(it -> Optional.ofNullable(it.noticeAddress));
    }

    /// @return what is set for an organisation, empty when nothing is
    @Transactional
    public Optional<Settings> settings(long organisation) {
        return settings.findByIdOptional(organisation)
                .map(it ->
                        new Settings(
                                new Country(it.country),
                                it.hours,
                                it.answerDays,
                                it.retentionDays,
                                it.noticeAddress == null ? "" : it.noticeAddress,
                                it.takesRequests,
                                routes.list("organisation = ?1 order by id", organisation).stream()
                                        .map(HelpDirectory::route)
                                        .toList()));
    }

    /// Sets how an organisation takes requests. A country or topic that another one had goes over.
    @Transactional
    public void set(Actor actor, long organisation, Settings wanted) {
        OpeningHoursReader.read(wanted.hours()).orElseThrow();
        var row =
                settings.findByIdOptional(organisation)
                        .orElseGet(() -> new HelpOrganisation(organisation));
        row.country = wanted.country().code();
        row.hours = wanted.hours();
        row.answerDays = (short) wanted.answerDays();
        row.retentionDays = (short) Math.min(wanted.retentionDays(), config.retentionDays());
        row.noticeAddress = wanted.noticeAddress().isBlank() ? null : wanted.noticeAddress();
        row.takesRequests = wanted.takesRequests();
        settings.persistAndFlush(row);
        routes.delete("organisation", organisation);
        routes.flush();
        for (var route : wanted.routes()) {
            var country = route.country().code();
            var topic = route.topic().map(HelpTopic::word).orElse(null);
            routes.delete(
                    "country = ?1 and coalesce(topic, '') = ?2",
                    country,
                    topic == null ? "" : topic);
            routes.persistAndFlush(new HelpRoute(organisation, country, topic));
        }
        audit.record(
                actor,
                "help-settings-changed",
                new Reference("organisation", String.valueOf(organisation)));
    }

    private boolean takesRequests(long organisation) {
        return settings.findByIdOptional(organisation).filter(it -> it.takesRequests).isPresent()
                && vaults.current(organisation).isPresent();
    }

    private Handler handler(HelpOrganisation it, Organisation organisation) {
        return new Handler(
                it.organisation,
                organisation.name(),
                new Country(it.country),
                OpeningHoursReader.read(it.hours).orElseThrow(),
                it.answerDays,
                Math.min(it.retentionDays, config.retentionDays()));
    }

    private static Route route(HelpRoute row) {
        return new Route(
                new Country(row.country),
                Optional.ofNullable(row.topic).flatMap(HelpTopic::ofWord));
    }
}
