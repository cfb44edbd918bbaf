package org.safar.home.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safar.web.PageVersion;

/// How new a bundle is. The day belongs to it: amounts change and news end without anybody
/// publishing anything.
///
/// @param edition number of the last step that was published
/// @param day of the reader
record BundleRevision(long edition, LocalDate day) {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,18})\\.([0-9]{4}-[0-9]{2}-[0-9]{2})");

    static BundleRevision of(PageVersion version) {
        return new BundleRevision(version.edition(), version.day());
    }

    /// @param text `revision` of a bundle
    static Optional<BundleRevision> read(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BundleRevision(
                            Long.parseLong(parts.group(1)), LocalDate.parse(parts.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return edition + "." + day;
    }
}
