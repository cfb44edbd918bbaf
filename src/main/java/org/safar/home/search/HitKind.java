package org.safar.home.search;

import java.util.Locale;
import org.safar.content.DocumentKind;

/// What was found.
enum HitKind {
    GUIDE(1.5f),
    SYSTEM(1),
    NEWS(0.9f),
    CONTACT(0.9f),
    AGENCY(1);

    /// A guide answers a question; the others only name something.
    private final float weight;

    HitKind(float weight) {
        this.weight = weight;
    }

    static HitKind of(DocumentKind kind) {
        return switch (kind) {
            case GUIDE -> GUIDE;
            case SYSTEM -> SYSTEM;
            case NEWS -> NEWS;
            case CONTACT -> CONTACT;
            case VALUE -> throw new IllegalArgumentException("amounts have no page to find");
        };
    }

    float weight() {
        return weight;
    }

    /// @return the word of the API
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
