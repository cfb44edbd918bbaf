package org.safar.casework.ask;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.safar.i18n.Language;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Shows a request, or the field for its receipt. Whatever was pressed, the address is that of the
/// field: nobody sees from it how far somebody came.
@ApplicationScoped
class ThreadScreen {

    private static final String PATH = "more/open";
    private static final String FORM = "step";

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final Pages pages;
    private final HttpHeaders headers;
    private final Clock clock;

    ThreadScreen(Pages pages, HttpHeaders headers, Clock clock) {
        this.pages = pages;
        this.headers = headers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/ask")
    record open(PageContext page, String typed, boolean carried, String trouble, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record thread(PageContext page, ThreadView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record again(PageContext page, OpenForm form, String trouble) implements TemplateInstance {}

    PageContext page(Language language) {
        return PageContext.personal(language, PATH, FORM, clock.millis());
    }

    Response show(Language language, ThreadView view) {
        var page = page(language);
        return pages.personal(
                page, new thread(page, view), view.errors().any() ? UNPROCESSABLE : OK);
    }

    /// The field for the receipt.
    Response ask(Language language, OpenForm form) {
        return ask(language, form, "", FormErrors.NONE, OK);
    }

    /// The field for the receipt, with the reason why nothing was opened.
    Response closed(Language language, OpenForm form, OpenedThreads.Closed closed) {
        return closed.ofReceipt()
                ? ask(
                        language,
                        form,
                        "",
                        new FormErrors(List.of(new FieldError("receipt", closed.sentence()))),
                        closed.status())
                : ask(language, form, closed.sentence(), FormErrors.NONE, closed.status());
    }

    /// The request cannot be shown just now, but what was typed for it is not lost.
    Response keep(Language language, OpenForm form, OpenedThreads.Closed closed) {
        if (closed.ofReceipt()) {
            return closed(language, form, closed);
        }
        var page = page(language);
        return pages.personal(
                page, new again(page, form.withKey(), closed.sentence()), closed.status());
    }

    private Response ask(
            Language language, OpenForm form, String trouble, FormErrors errors, int status) {
        var page = page(language);
        var carried = CarriedBrowser.is(headers.getHeaderString(HttpHeaders.USER_AGENT));
        return pages.personal(
                page, new open(page, form.receipt(), carried, trouble, errors), status);
    }
}
