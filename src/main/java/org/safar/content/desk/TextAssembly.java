package org.safar.content.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safar.content.BadContentException;
import org.safar.content.FrontMatter;
import org.safar.content.RevisionView;
import org.safar.content.TextFile;

/// Makes the file out of what was typed. Pure.
///
/// @param text what it is to be a revision of
/// @param source version of the source that stood beside the form; without meaning for English
record TextAssembly(DeskText text, int source) {

    /// @throws BadContentException when the facts cannot be read
    TextFile of(TypedText typed) {
        var values = text.isSource() ? english(typed) : translation(typed);
        return new TextFile(new FrontMatter(where(), values), typed.body());
    }

    /// The version grows once between two texts that readers see, however often somebody saves.
    private Map<String, Object> english(TypedText typed) {
        var facts = TypedFacts.read(typed.facts()).values();
        var values = new LinkedHashMap<String, Object>();
        values.put("title", typed.title());
        values.put("summary", typed.summary());
        values.put("version", version(typed));
        values.putAll(facts);
        return TypedFacts.ordered(values, keys());
    }

    private int version(TypedText typed) {
        var newest = text.newest();
        return typed.minor() && newest.isPresent()
                ? DeskText.version(newest.get())
                : text.highestVersion() + 1;
    }

    /// What else stands above a translation stays.
    private Map<String, Object> translation(TypedText typed) {
        var values = new LinkedHashMap<String, Object>();
        text.newest().ifPresent(newest -> values.putAll(newest.text().front().values()));
        values.put("title", typed.title());
        values.put("summary", typed.summary());
        values.put("translated_from", translatedFrom(typed));
        values.put("status", typed.reviewedBy().isEmpty() ? "machine" : "reviewed");
        if (typed.reviewedBy().isEmpty()) {
            values.remove("reviewed_by");
        } else {
            values.put("reviewed_by", typed.reviewedBy());
        }
        return values;
    }

    private int translatedFrom(TypedText typed) {
        var newest = text.newest();
        return typed.minor() && newest.isPresent() ? DeskText.version(newest.get()) : source;
    }

    private List<String> keys() {
        return text.newest().map(RevisionView::text).stream()
                .flatMap(file -> file.front().values().keySet().stream())
                .toList();
    }

    private String where() {
        return text.kind().word() + "/" + text.document() + "/" + text.language().tag();
    }
}
