package org.safar.country;

import java.util.Locale;
import java.util.Map;
import org.safar.i18n.Language;
import org.safar.i18n.WordFile;

/// Names of regions, in `i18n/messages/region_<language>.properties`.
public final class RegionNames {

    private static final Map<Language, WordFile> WORDS = WordFile.inAllLanguages("region");

    private RegionNames() {}

    /// @return the name of that region in that language
    public static String name(Region region, Language language) {
        return WORDS.get(language).find(region.code().toLowerCase(Locale.ROOT)).orElseThrow();
    }
}
