package org.safar.guide.newsdesk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.safar.content.DocumentKind;
import org.safar.content.FrontMatter;
import org.safar.content.TextFile;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;

/// Makes the English text of a news item from what was typed, in the order of keys that all texts
/// have. Pure.
record NewsDraft(NewsForm form, LocalDate checkedOn) {

    /// A part of the address of the page: long enough to tell, short enough to be sent on.
    private static final int LONGEST_NAME = 60;

    /// @param taken identifiers of all documents
    /// @return the text of a new document
    WrittenText written(Set<String> taken) {
        var name = name(taken);
        var text = new TextFile(new FrontMatter("news/" + name, facts()), form.body() + "\n");
        return new WrittenText(DocumentKind.NEWS, name, Language.EN, null, text);
    }

    private Map<String, Object> facts() {
        var ends = form.endsOn().toDate().orElseThrow().toString();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", form.title());
        facts.put("summary", form.summary());
        facts.put("version", 1);
        facts.put("checked_on", checkedOn.toString());
        facts.put("review_due", ends);
        facts.put("confidence", form.confidence());
        facts.put("countries", form.countries());
        facts.put("topics", form.topics());
        facts.put("news_kind", form.kind());
        facts.put("starts_on", form.startsOn().toDate().orElseThrow().toString());
        facts.put("ends_on", ends);
        facts.put("banner", form.banner());
        facts.put("sources", List.of(source()));
        return facts;
    }

    private Map<String, Object> source() {
        var source = new LinkedHashMap<String, Object>();
        source.put("title", form.sourceTitle());
        if (!form.sourceAddress().isEmpty()) {
            source.put("address", form.sourceAddress());
        }
        return source;
    }

    private String name(Set<String> taken) {
        var plain =
                form.title()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("-$", "");
        var begin = name.isEmpty() ? "news" : name;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? begin : begin + "-" + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }
}
