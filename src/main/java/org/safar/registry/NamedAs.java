package org.safar.registry;

import java.lang.Character.UnicodeScript;

/// A name of an agency.
///
/// @param name as it is written
/// @param origin who writes it so
public record NamedAs(String name, Origin origin) {

    /// Who writes a name so.
    public enum Origin {
        /// A source.
        PRINTED,
        /// Those who keep the register, in other letters than the source.
        TRANSLITERATED
    }

    /// @return ISO 15924 code of the first letter's script: `Latn`, `Cyrl`, or `Zyyy` for any other
    public String script() {
        return name.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON)
                .findFirst()
                .map(NamedAs::code)
                .orElse("Zyyy");
    }

    private static String code(UnicodeScript script) {
        if (script == UnicodeScript.LATIN) {
            return "Latn";
        }
        return script == UnicodeScript.CYRILLIC ? "Cyrl" : "Zyyy";
    }
}
