package org.safar.content;

import org.safar.country.DatedValues;

/// The amounts that come along, as they lie in the repository.
public final class ShippedValues {

    private ShippedValues() {}

    public static DatedValues read() {
        return new DatedValues(
                ContentFolder.files().stream()
                        .filter(file -> file.kind() == DocumentKind.VALUE)
                        .flatMap(file ->
                                ValueFacts.read(file.document(), file.file().front()).stream())
                        .toList());
    }
}
