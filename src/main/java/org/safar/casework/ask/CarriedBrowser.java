package org.safar.casework.ask;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells browsers that fetch pages through computers of their maker, where the words of a page can
/// be read. Only those that say so themselves: a warning that is often wrong is not believed.
final class CarriedBrowser {

    /// Opera Mini names itself in its saving modes only; with the rest of its settings it is a
    /// Chromium and says OPR. UC Browser begins with UCWEB in its saving mode. Presto was the
    /// engine on Opera's computers.
    private static final Pattern CARRIED =
            Pattern.compile("Opera Mini/|Presto/|^UCWEB/|Puffin/|Silk-Accelerated=true");

    private CarriedBrowser() {}

    /// @param userAgent header of that name; read here and kept nowhere
    static boolean is(@Nullable String userAgent) {
        return userAgent != null && CARRIED.matcher(userAgent).find();
    }
}
