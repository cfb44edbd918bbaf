package org.safar.casework.vaultdesk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.safar.casework.WorkerSession;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Answers the forms of the vault.
@ApplicationScoped
class VaultAnswers {

    static final String VAULT = "staff/vault";
    static final String CASES = "staff/cases";
    static final int UNPROCESSABLE = 422;
    static final int OK = 200;

    private final VaultCookie cookies;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    VaultAnswers(VaultCookie cookies, StaffFrames frames, Pages pages, Clock clock) {
        this.cookies = cookies;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/vault")
    record sheet(PageContext page, StaffFrame frame, String organisation, String date, String code)
            implements TemplateInstance {

        @Override
        public String toString() {
            return "sheet";
        }
    }

    /// @param next where the person goes on, without the language
    /// @param again shows the form once more with what is wrong
    Response of(
            VaultDone done,
            Language language,
            WorkerSession session,
            String next,
            Function<FormErrors, Response> again) {
        return switch (done) {
            case VaultDone.Opened(String cookie) ->
                    Response.fromResponse(to(language, next))
                            .cookie(cookies.holding(cookie))
                            .build();
            case VaultDone.Printed printed -> printed(printed, language, session);
            case VaultDone.Stored _ -> to(language, next);
            case VaultDone.Refused(VaultFault fault) ->
                    again.apply(VaultWords.in(language).errors(fault));
            case VaultDone.Overtaken _ -> to(language, VAULT);
        };
    }

    /// @return an answer that also takes the cookie away
    Response closed(Language language) {
        return Response.fromResponse(to(language, VAULT, VaultNotice.LOCKED))
                .cookie(cookies.gone())
                .build();
    }

    static Response to(Language language, String path, VaultNotice notice) {
        return to(language, after(path, notice));
    }

    static String after(String path, VaultNotice notice) {
        return path + "?done=" + notice.word();
    }

    static Response to(Language language, String path) {
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, PageContext.reading(language, "").to(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// Shown in the answer to the form, so that no address leads to it a second time.
    private Response printed(VaultDone.Printed printed, Language language, WorkerSession session) {
        var page = PageContext.reading(language, VAULT);
        var shown =
                pages.personal(
                        page,
                        new sheet(
                                page,
                                frames.in(language),
                                VaultView.name(session),
                                Dates.numeric(LocalDate.now(clock)),
                                printed.code().text()));
        return printed.cookie().isEmpty()
                ? shown
                : Response.fromResponse(shown).cookie(cookies.holding(printed.cookie())).build();
    }
}
