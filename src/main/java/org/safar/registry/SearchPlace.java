package org.safar.registry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// The place of an agency in a list: lists are in the order of likeness, then name, then
/// identifier.
///
/// @param likeness how well the agency fits the words looked for, 0 without words
/// @param nameFolded the name as the search compares it
/// @param id identifier of the agency
public record SearchPlace(BigDecimal likeness, String nameFolded, String id) {

    /// @return the place as a word for addresses
    public String toCursor() {
        var text = likeness.toPlainString() + "\n" + nameFolded + "\n" + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @return the place, or empty when the word is none that [#toCursor] made
    public static Optional<SearchPlace> ofCursor(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split("\n", -1);
            var isPlace =
                    parts.length == 3
                            && parts[0].matches("[0-9]\\.?[0-9]{0,6}")
                            && parts[1].matches("[a-z0-9 ]*")
                            && parts[2].matches(Agency.ID);
            return isPlace
                    ? Optional.of(new SearchPlace(new BigDecimal(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
