package org.safar.web;

import java.util.List;
import java.util.stream.Collectors;

/// What a page may load and where it may send: nothing but itself.
final class ContentSecurityPolicy {

    /// Name of the header.
    static final String HEADER = "Content-Security-Policy";

    private ContentSecurityPolicy() {}

    /// @param scripts the inline scripts of the page; without any, no script runs at all
    static String allowing(List<InlineScript> scripts) {
        var allowedScripts =
                scripts.isEmpty()
                        ? "'none'"
                        : scripts.stream()
                                .map(InlineScript::allowance)
                                .collect(Collectors.joining(" "));
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src "
                        + StyleSheet.content().allowance()
                        + " "
                        + StyleSheet.staff().allowance(),
                "script-src " + allowedScripts,
                "img-src 'self' data:",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }
}
