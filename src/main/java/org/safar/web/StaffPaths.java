package org.safar.web;

/// Tells the addresses of the staff side from all others.
public final class StaffPaths {

    private StaffPaths() {}

    /// @param path of a request, with or without a slash in front
    /// @return whether it is `/<language>/staff` or below it
    public static boolean isPage(String path) {
        return path.matches("/?[A-Za-z-]+/staff(/.*)?");
    }
}
