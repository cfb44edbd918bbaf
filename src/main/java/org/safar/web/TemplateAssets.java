package org.safar.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/// Gives the layout its style sheet: `{asset:style}`.
@TemplateExtension(namespace = "asset")
final class TemplateAssets {

    private static final RawString STYLE = new RawString(StyleSheet.content().content());

    private TemplateAssets() {}

    static RawString style() {
        return STYLE;
    }
}
