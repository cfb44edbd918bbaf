package org.safar.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

class TextPlaceTest {

    @Test
    void aNameSaysWhichTextItIs() {
        assertThat(TextPlace.ofName("i18n/content/guide/police-check/uz-Cyrl.md"))
                .hasValue(new TextPlace(DocumentKind.GUIDE, "police-check", Language.UZ_CYRL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "content/guide/police-check/en.md",
                "i18n/content/poem/police-check/en.md",
                "i18n/content/guide/police-check/de.md",
                "i18n/content/guide/Police/en.md",
                "i18n/content/guide/-police/en.md",
                "i18n/content/guide/police-check/en.md.exe",
                "i18n/content/guide/a/b/en.md",
                "x/i18n/content/guide/police-check/en.md",
                "i18n/content/guide/"
                        + "a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-"
                        + "a-very-long-name/en.md"
            })
    void anotherNameIsNoText(String name) {
        assertThat(TextPlace.ofName(name)).isEmpty();
    }
}
