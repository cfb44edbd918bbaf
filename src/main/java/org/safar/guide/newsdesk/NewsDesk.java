package org.safar.guide.newsdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.safar.content.ContentHistory;
import org.safar.content.DocumentKind;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Person;
import org.safar.content.RevisionView;
import org.safar.platform.Actor;

/// Saves news, and asks a second person to look at them.
@ApplicationScoped
class NewsDesk {

    private final ContentHistory history;
    private final Editing editing;
    private final Clock clock;

    NewsDesk(ContentHistory history, Editing editing, Clock clock) {
        this.history = history;
        this.editing = editing;
        this.clock = clock;
    }

    /// @return the newest revision of each news text in each language
    @Transactional
    List<RevisionView> news() {
        return history.newestOfAll().stream()
                .filter(revision -> revision.kind() == DocumentKind.NEWS)
                .toList();
    }

    /// @param form without faults
    @Transactional
    EditingResult add(NewsForm form, Person person, Actor actor) {
        var taken =
                history.newestOfAll().stream()
                        .map(RevisionView::document)
                        .collect(Collectors.toSet());
        var written = new NewsDraft(form, LocalDate.now(clock)).written(taken);
        var saved = editing.save(written, person, actor);
        return saved instanceof EditingResult.Done done
                ? editing.submit(done.revision(), person, actor)
                : saved;
    }
}
