package org.safar.web;

/// Allows larger request bodies for the few addresses of a feature that need them. A bean of this
/// type is asked for every request; everywhere else the small limit holds.
public interface LargeBodies {

    /// @param path path of a request, as it was sent
    /// @return whether the body may be as large as `quarkus.http.limits.max-body-size`
    boolean mayBeSentTo(String path);
}
