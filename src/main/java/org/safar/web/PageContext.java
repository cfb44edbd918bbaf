package org.safar.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// What the layout knows about the page it is drawn around. Every page template declares it as
/// `page`.
///
/// @param language the language of the page
/// @param path path without the language and without a slash in front, for example `stay`; empty
///   for the start page
/// @param form the form that carries what a person typed, null on pages without one
/// @param scripts the inline scripts of the page, usually none
public record PageContext(
        Language language, String path, @Nullable PageForm form, List<InlineScript> scripts) {

    /// The form of a page.
    ///
    /// @param id `id` of the form element
    /// @param issuedAt when the page was made, milliseconds since 1970; travels with every post so
    ///   that a page from before "Leave this page" is recognised
    public record PageForm(String id, long issuedAt) {}

    /// A page that is the same for everyone: its language switch is made of links.
    public static PageContext reading(Language language, String path) {
        return new PageContext(language, path, null, List.of());
    }

    /// A page with a form about the reader: its language switch submits that form, so that nothing
    /// typed is lost.
    ///
    /// @param formId `id` of the form, see the tag `form`
    /// @param issuedAt now, in milliseconds since 1970
    public static PageContext personal(
            Language language, String path, String formId, long issuedAt) {
        return new PageContext(language, path, new PageForm(formId, issuedAt), List.of());
    }

    /// @return the same page with one more inline script at its end
    public PageContext with(InlineScript script) {
        var all = new ArrayList<>(scripts);
        all.add(script);
        return new PageContext(language, path, form, List.copyOf(all));
    }

    /// @return all languages, in the order of the switch
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /// @return the address of this page in another language
    public String in(Language other) {
        return path.isEmpty() ? "/" + other.tag() : "/" + other.tag() + "/" + path;
    }

    /// @return the address of this page in a language, without what was asked behind it
    public String address(Language other) {
        return in(other).replaceFirst("\\?.*", "");
    }

    /// @return language and state as messengers know them; none of them knows two scripts of Uzbek
    public String openGraphLocale() {
        return switch (language) {
            case EN -> "en_GB";
            case RU -> "ru_RU";
            case UZ, UZ_CYRL -> "uz_UZ";
            case TG -> "tg_TJ";
            case KY -> "ky_KG";
            case KK -> "kk_KZ";
        };
    }

    /// @param id `id` of an element of this page
    /// @return the address of this page, to be shown from that element on
    public String here(String id) {
        return in(language) + "#" + id;
    }

    /// @param target path without the language, empty for the start page
    /// @return the address of another page in the language of this one
    public String to(String target) {
        return new PageContext(language, target, null, List.of()).in(language);
    }

    /// @return whether the words of this page are a translation that no person has read yet
    public boolean unreviewedTranslation() {
        return language != Language.EN;
    }
}
