package org.safar.web;

/// A small script that stands inside the page that needs it.
///
/// Pages work without it. A feature keeps its scripts as constants and hands them to
/// [PageContext#with].
///
/// @param name file name without ending of `scripts/<name>.js` on the class path
/// @param content the script as it is served
public record InlineScript(String name, String content) {

    /// Reads `scripts/<name>.js`.
    public static InlineScript named(String name) {
        return new InlineScript(name, InlineText.source("scripts/" + name + ".js").strip());
    }

    String allowance() {
        return new InlineText(content).allowance();
    }
}
