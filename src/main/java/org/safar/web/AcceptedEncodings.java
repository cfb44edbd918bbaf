package org.safar.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An `Accept-Encoding` header, read.
///
/// @param weights quality per coding, `*` for all that are not named
record AcceptedEncodings(Map<String, Double> weights) {

    static AcceptedEncodings of(@Nullable String header) {
        var weights = new HashMap<String, Double>();
        if (header != null) {
            for (var element : header.toLowerCase(Locale.ROOT).split(",")) {
                var parts = element.split(";", 2);
                weights.put(parts[0].strip(), parts.length == 1 ? 1.0 : weight(parts[1].strip()));
            }
        }
        return new AcceptedEncodings(Map.copyOf(weights));
    }

    boolean allow(String coding) {
        return weights.getOrDefault(coding, weights.getOrDefault("*", 0.0)) > 0;
    }

    /// An unreadable weight forbids the coding: a plain page is never wrong.
    private static double weight(String parameter) {
        try {
            return parameter.startsWith("q=") ? Double.parseDouble(parameter.substring(2)) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
