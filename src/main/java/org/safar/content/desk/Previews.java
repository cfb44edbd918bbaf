package org.safar.content.desk;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import org.safar.content.ContentLinks;
import org.safar.content.ContentMarkdown;
import org.safar.content.Libraries;
import org.safar.country.Amounts;
import org.safar.i18n.Language;

/// Shows a text as readers would see it today, also when it was never saved.
@ApplicationScoped
class Previews {

    private final Libraries libraries;

    Previews(Libraries libraries) {
        this.libraries = libraries;
    }

    PreviewView of(TypedText typed, Language language) {
        var now = libraries.nowOrNothing();
        var amounts = new Amounts(now.values(), now.version().day());
        var html =
                ContentMarkdown.render(
                        typed.body(),
                        new ContentLinks(now.library(), language),
                        (key, times) -> amounts.words(key, times, language));
        return new PreviewView(
                language.tag(), typed.title(), typed.summary(), new RawString(html.html()));
    }
}
