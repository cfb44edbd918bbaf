package org.safar.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.StaffPaths;

/// Keeps what somebody typed into a form of the staff side when their session has ended meanwhile.
///
/// Without it the sign-in page would come instead, and everything typed would be gone.
@ApplicationScoped
class SignedOutForms {

    /// After the session was looked for, before the pages.
    private static final int AFTER_AUTHENTICATION = 100;

    private static final int UNAUTHORIZED = 401;

    @CheckedTemplate(basePath = "staff")
    record signedOut(PageContext page, String action, boolean hasFile, List<Field> fields)
            implements TemplateInstance {}

    /// Something that was typed.
    record Field(String name, String value) {}

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        var found = isForm(context) ? QuarkusHttpUser.getSecurityIdentity(context, null) : null;
        if (found == null) {
            context.next();
            return;
        }
        var here = Vertx.currentContext();
        // What is sent must not pass by while the session is looked for.
        context.request().pause();
        found.subscribe()
                .with(
                        identity -> here.runOnContext(nothing -> goOn(context, identity)),
                        failure -> here.runOnContext(nothing -> goOn(context, null)));
    }

    private static boolean isForm(RoutingContext context) {
        var type =
                Objects.requireNonNullElse(
                        context.request().getHeader(HttpHeaders.CONTENT_TYPE), "");
        return context.request().method().equals(HttpMethod.POST)
                && StaffPaths.isPage(context.normalizedPath())
                && (type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("multipart/form-data"));
    }

    private static void goOn(RoutingContext context, @Nullable SecurityIdentity identity) {
        var request = context.request();
        if (identity != null && !identity.isAnonymous()) {
            request.resume();
            context.next();
            return;
        }
        request.setExpectMultipart(true);
        // Files are not kept: nobody can put them back into a form.
        request.uploadHandler(upload -> upload.handler(bytes -> {}));
        request.endHandler(nothing -> answer(context));
        request.resume();
    }

    private static void answer(RoutingContext context) {
        var path = context.normalizedPath();
        var language = Language.ofTag(path.split("/")[1]).orElse(Language.EN);
        var request = context.request();
        var fields =
                request.formAttributes().entries().stream()
                        .map(entry -> new Field(entry.getKey(), entry.getValue()))
                        .toList();
        var hasFile = request.getHeader(HttpHeaders.CONTENT_TYPE).startsWith("multipart/");
        var page =
                new signedOut(PageContext.reading(language, "staff"), path, hasFile, fields)
                        .setLocale(language.locale())
                        .render();
        context.response()
                .setStatusCode(UNAUTHORIZED)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(page);
    }
}
