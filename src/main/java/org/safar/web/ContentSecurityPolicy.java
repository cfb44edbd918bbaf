package org.safar.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a page may load and where it may send: nothing but itself.
final class ContentSecurityPolicy {

    /// Name of the header.
    static final String HEADER = "Content-Security-Policy";

    private static final String READING = allowing(List.of());
    private static final String STAFF =
            allowing("'none'", StyleSheet.content(), StyleSheet.staff());

    private ContentSecurityPolicy() {}

    /// @return the policy of a page without scripts, at this path
    static String at(String path) {
        return StaffPaths.isPage(path) ? STAFF : READING;
    }

    /// @param scripts the inline scripts of a public page; without any, no script runs at all
    static String allowing(List<InlineScript> scripts) {
        return allowing(scripts.isEmpty() ? "'none'" : allowances(scripts), StyleSheet.content());
    }

    /// @param scripts the inline scripts of a page of the staff side, at least one. They may send
    ///   to the portal what somebody types: drafts are kept there
    static String allowingStaff(List<InlineScript> scripts) {
        var policy = allowing(allowances(scripts), StyleSheet.content(), StyleSheet.staff());
        return policy + "; connect-src 'self'";
    }

    private static String allowances(List<InlineScript> scripts) {
        return scripts.stream().map(InlineScript::allowance).collect(Collectors.joining(" "));
    }

    private static String allowing(String scripts, InlineText... styles) {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src "
                        + Stream.of(styles)
                                .map(InlineText::allowance)
                                .collect(Collectors.joining(" ")),
                "script-src " + scripts,
                "img-src 'self' data:",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }
}
