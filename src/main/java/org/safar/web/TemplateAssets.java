package org.safar.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/// Gives the layouts their style sheets: `{asset:style}`, `{asset:staffStyle}`.
@TemplateExtension(namespace = "asset")
final class TemplateAssets {

    private static final RawString STYLE = new RawString(StyleSheet.content().content());

    private static final RawString STAFF_STYLE = new RawString(StyleSheet.staff().content());

    private TemplateAssets() {}

    static RawString style() {
        return STYLE;
    }

    static RawString staffStyle() {
        return STAFF_STYLE;
    }
}
