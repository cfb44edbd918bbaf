package org.safar.casework.vaultdesk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseworkConfig;
import org.safar.casework.HelpDirectory;
import org.safar.casework.vault.Vaults;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.staff.organisation.Organisation;
import org.safar.staff.organisation.Organisations;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Which organisation takes help requests, from where, and when it answers.
@Path(Language.PATH + "/staff/help-settings")
@RolesAllowed(StaffRole.PLATFORM_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class HelpSettingsPage {

    static final String PATH = "staff/help-settings";

    private final HelpDirectory directory;
    private final Organisations organisations;
    private final Vaults vaults;
    private final CaseworkConfig config;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    HelpSettingsPage(
            HelpDirectory directory,
            Organisations organisations,
            Vaults vaults,
            CaseworkConfig config,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.directory = directory;
        this.organisations = organisations;
        this.vaults = vaults;
        this.config = config;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "casework/vault")
    record organisations(PageContext page, StaffFrame frame, List<HelpSettingsLine> lines)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/vault")
    record settings(PageContext page, StaffFrame frame, HelpSettingsView view, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Response list(@PathParam("language") Language language) {
        var lines = organisations.all().stream().map(this::line).toList();
        var page = PageContext.reading(language, PATH);
        return pages.personal(page, new organisations(page, frames.in(language), lines));
    }

    @GET
    @Path("/{organisation}")
    public Response show(
            @PathParam("language") Language language,
            @PathParam("organisation") String organisation,
            @QueryParam("done") @Nullable String done) {
        var found = find(organisation);
        var form =
                directory
                        .settings(found.id())
                        .map(HelpSettingsForm::of)
                        .orElseGet(() -> HelpSettingsForm.empty(config.retentionDays()));
        var notice = VaultNotice.in(language, done);
        return show(language, found, form, notice, FormErrors.NONE);
    }

    @POST
    @Path("/{organisation}")
    public Response save(
            @PathParam("language") Language language,
            @PathParam("organisation") String organisation,
            @BeanParam HelpSettingsForm form) {
        var found = find(organisation);
        var words = VaultWords.in(language).messages();
        return switch (HelpSettingsReader.read(form, config.retentionDays(), words)) {
            case HelpSettingsReader.Read.Wrong(FormErrors errors) ->
                    show(language, found, form, null, errors);
            case HelpSettingsReader.Read.Right(HelpDirectory.Settings settings) -> {
                directory.set(staff.actingAs(StaffRole.PLATFORM_ADMIN), found.id(), settings);
                yield VaultAnswers.to(language, PATH + "/" + found.id(), VaultNotice.SAVED);
            }
        };
    }

    private Response show(
            Language language,
            Organisation organisation,
            HelpSettingsForm form,
            @Nullable String notice,
            FormErrors errors) {
        var page = PageContext.reading(language, PATH + "/" + organisation.id());
        var view =
                HelpSettingsView.of(
                        organisation,
                        form,
                        hasVault(organisation),
                        config.retentionDays(),
                        notice,
                        language);
        return pages.personal(
                page,
                new settings(page, frames.in(language), view, errors),
                errors.any() ? VaultAnswers.UNPROCESSABLE : VaultAnswers.OK);
    }

    private HelpSettingsLine line(Organisation organisation) {
        var takes =
                directory
                        .settings(organisation.id())
                        .filter(HelpDirectory.Settings::takesRequests)
                        .isPresent();
        return new HelpSettingsLine(organisation, takes, hasVault(organisation));
    }

    private boolean hasVault(Organisation organisation) {
        return vaults.current(organisation.id()).isPresent();
    }

    private Organisation find(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return organisations.find(Long.parseLong(id)).orElseThrow(NotFoundException::new);
    }
}
