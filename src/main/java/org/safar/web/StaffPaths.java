package org.safar.web;

import java.util.regex.Pattern;

/// Tells the addresses of the staff side from all others.
public final class StaffPaths {

    /// Compiled once: every request is asked.
    private static final Pattern PAGE = Pattern.compile("/?[A-Za-z-]+/staff(/.*)?");

    private StaffPaths() {}

    /// @param path of a request, with or without a slash in front
    /// @return whether it is `/<language>/staff` or below it
    public static boolean isPage(String path) {
        return PAGE.matcher(path).matches();
    }
}
