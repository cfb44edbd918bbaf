package org.safar.i18n;

import com.ibm.icu.text.Collator;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language in which every public page can be read.
///
/// English is the source language of all texts. Uzbek stands twice because people read one of its
/// two scripts.
public enum Language {
    EN("en", "English"),
    RU("ru", "Русский"),
    UZ("uz", "Oʻzbekcha"),
    UZ_CYRL("uz-Cyrl", "Ўзбекча"),
    TG("tg", "Тоҷикӣ"),
    KY("ky", "Кыргызча"),
    KK("kk", "Қазақша");

    /// First segment of every page's path: `@Path(Language.PATH)`, read with
    /// `@PathParam("language") Language language`. A tag stands before its own beginning, or the
    /// beginning would be taken for the whole.
    public static final String PATH = "/{language:en|ru|uz-Cyrl|uz|tg|ky|kk}";

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    /// Converts a path segment; JAX-RS finds this method by its name.
    ///
    /// @throws NotFoundException when no page is written in that language
    public static Language fromString(String tag) {
        return ofTag(tag).orElseThrow(NotFoundException::new);
    }

    /// @param tag BCP 47 tag exactly as in a path, for example `uz-Cyrl`
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /// @return BCP 47 tag: first segment of paths, value of `lang`, suffix of message files
    public String tag() {
        return tag;
    }

    /// @return the locale under which Qute finds the messages of this language
    public Locale locale() {
        return locale;
    }

    /// @return the name of the language in the language itself
    public String ownName() {
        return ownName;
    }

    /// @return the order of this language's alphabet, safe to share between threads
    public Collator collator() {
        return SortOrder.of(this);
    }
}
