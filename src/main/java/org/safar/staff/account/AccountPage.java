package org.safar.staff.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.staff.account.AccountRules.Refusal;
import org.safar.web.Choice;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Accounts: all of them, one of them, and inviting somebody.
@Path(Language.PATH + "/staff/accounts")
@RolesAllowed(StaffRole.PLATFORM_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class AccountPage {

    private static final String PATH = "staff/accounts";
    private static final int UNPROCESSABLE = 422;
    private static final int OK = 200;

    private final Accounts accounts;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    AccountPage(Accounts accounts, CurrentStaff staff, StaffFrames frames, Pages pages) {
        this.accounts = accounts;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "staff/account")
    record list(PageContext page, StaffFrame frame, List<AccountView> accounts)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff/account")
    record invite(
            PageContext page,
            StaffFrame frame,
            InviteForm form,
            List<Choice> roles,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff/account")
    record account(
            PageContext page,
            StaffFrame frame,
            AccountView account,
            List<Choice> roles,
            @Nullable String refusal)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff/account")
    record password(PageContext page, StaffFrame frame, String id, String password)
            implements TemplateInstance {}

    @GET
    public Response list(@PathParam("language") Language language) {
        var shown =
                accounts.all().stream().map(account -> AccountView.of(account, language)).toList();
        var page = PageContext.reading(language, PATH);
        return pages.personal(page, new list(page, frames.in(language), shown));
    }

    @GET
    @Path("/new")
    public Response openInvitation(@PathParam("language") Language language) {
        return invitation(language, new InviteForm(), FormErrors.NONE, OK);
    }

    @POST
    @Path("/new")
    public Response invite(@PathParam("language") Language language, @BeanParam InviteForm form) {
        var words = AccountWords.in(language).messages();
        var errors = form.errors(words);
        if (errors.any()) {
            return invitation(language, form, errors, UNPROCESSABLE);
        }
        return switch (accounts.invite(actor(), form.toInvitation())) {
            case Invited.Done done -> password(language, done.id(), done.password());
            case Invited.Known _ -> {
                var known = List.of(new FieldError("email", words.errorKnown()));
                yield invitation(language, form, new FormErrors(known), UNPROCESSABLE);
            }
        };
    }

    @GET
    @Path("/{id}")
    public Response show(@PathParam("language") Language language, @PathParam("id") String id) {
        return account(language, id, null, OK);
    }

    @POST
    @Path("/{id}/roles")
    public Response setRoles(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("roles") @Nullable List<String> roles) {
        Set<StaffRole> wanted = RoleChoices.chosen(roles);
        return after(accounts.setRoles(actor(), id, wanted), language, id);
    }

    @POST
    @Path("/{id}/off")
    public Response switchOff(
            @PathParam("language") Language language, @PathParam("id") String id) {
        return after(accounts.switchOff(actor(), id), language, id);
    }

    @POST
    @Path("/{id}/on")
    public Response switchOn(@PathParam("language") Language language, @PathParam("id") String id) {
        accounts.switchOn(actor(), id);
        return after(Optional.empty(), language, id);
    }

    /// For a person who lost the password or the phone.
    @POST
    @Path("/{id}/restart")
    public Response restart(@PathParam("language") Language language, @PathParam("id") String id) {
        return password(language, id, accounts.restart(actor(), id));
    }

    private Response after(Optional<Refusal> refusal, Language language, String id) {
        if (refusal.isPresent()) {
            return account(
                    language, id, AccountWords.in(language).refusal(refusal.get()), UNPROCESSABLE);
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + language.tag() + "/" + PATH + "/" + id)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response invitation(Language language, InviteForm form, FormErrors errors, int status) {
        var page = PageContext.reading(language, PATH + "/new");
        var roles = RoleChoices.of(form.roles(), language);
        return pages.personal(
                page, new invite(page, frames.in(language), form, roles, errors), status);
    }

    private Response account(Language language, String id, @Nullable String refusal, int status) {
        var account = accounts.find(id).orElseThrow(NotFoundException::new);
        var page = PageContext.reading(language, PATH + "/" + id);
        var view = AccountView.of(account, language);
        var roles = RoleChoices.of(account.roles(), language);
        return pages.personal(
                page, new account(page, frames.in(language), view, roles, refusal), status);
    }

    /// Told in the answer to the form, so that no address leads to it a second time.
    private Response password(Language language, String id, TemporaryPassword password) {
        var page = PageContext.reading(language, PATH);
        return pages.personal(page, new password(page, frames.in(language), id, password.value()));
    }

    private Actor actor() {
        return staff.actingAs(StaffRole.PLATFORM_ADMIN);
    }
}
