package org.safar.home.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.registry.AgencyPage;
import org.safar.registry.AgencyRecord;
import org.safar.registry.AgencySearch;
import org.safar.registry.Register;
import org.safar.registry.SearchPlace;

/// The agencies that search engines are told of.
@ApplicationScoped
class ListedAgencies {

    /// A site map may hold 50,000 addresses, and each agency has one in every language. Of a larger
    /// register the rest is found by the links of its pages.
    private static final int MOST = 5_000;

    private final Register register;

    ListedAgencies(Register register) {
        this.register = register;
    }

    /// @return paths of their pages, without the language
    List<String> paths() {
        var paths = new ArrayList<String>();
        @Nullable SearchPlace after = null;
        do {
            var found =
                    register.search(
                            new AgencySearch("", null, null, null, after, AgencySearch.MOST));
            found.agencies().stream()
                    .map(AgencyRecord::id)
                    .map(id -> AgencyPage.path(id, null))
                    .forEach(paths::add);
            after = found.next();
        } while (after != null && paths.size() < MOST);
        return paths;
    }
}
