package org.safar.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The path of a page without its language, with what was asked behind it.
///
/// @param path as far as it is written
record AddressPath(String path) {

    /// @return the path with one more question; an empty value is left out
    AddressPath with(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        var separator = path.contains("?") ? "&" : "?";
        return new AddressPath(
                path + separator + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return path;
    }
}
