package org.safar.casework.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.TableAnswers;
import org.safar.web.TableFormat;

/// Numbers for reports: a lead sees those of their organisation, a platform admin those of all
/// together.
@Path(Language.PATH + "/" + StatisticsPaths.STATISTICS)
@RolesAllowed({StaffRole.CASE_LEAD_WORD, StaffRole.PLATFORM_ADMIN_WORD})
@Produces(MediaType.TEXT_HTML)
public class StatisticsPage {

    private final StatisticsReader reader;
    private final StaffFrames frames;
    private final Pages pages;

    StatisticsPage(StatisticsReader reader, StaffFrames frames, Pages pages) {
        this.reader = reader;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "casework/statistics")
    record statistics(PageContext page, StaffFrame frame, StatisticsView view)
            implements TemplateInstance {}

    /// @param period a year or a quarter, for example `2026-Q3`; the newest when it is absent
    /// @param of `all` for all organisations together
    @GET
    public Response show(
            @PathParam("language") Language language,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String of) {
        var query = StatisticsQuery.of(period, of);
        return reader.read(query, language)
                .map(view -> {
                    var page =
                            PageContext.reading(language, query.behind(StatisticsPaths.STATISTICS));
                    return pages.personal(page, new statistics(page, frames.in(language), view));
                })
                .orElseGet(() -> VaultDoor.of(language));
    }

    /// The same numbers as a file.
    @GET
    @Path("/export.{format}")
    @Produces({"text/csv", MediaType.WILDCARD})
    public Response export(
            @PathParam("language") Language language,
            @PathParam("format") String format,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String of) {
        var tableFormat = TableFormat.ofEnding(format).orElseThrow(NotFoundException::new);
        Optional<StatisticsView> view = reader.read(StatisticsQuery.of(period, of), language);
        var words = StatisticsWords.in(language);
        return view.map(it ->
                        TableAnswers.of(
                                "help-requests",
                                StatisticsTable.columns(words),
                                StatisticsTable.rows(it, words).iterator(),
                                tableFormat))
                .orElseGet(() -> VaultDoor.of(language));
    }
}
