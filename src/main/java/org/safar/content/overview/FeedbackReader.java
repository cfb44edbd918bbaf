package org.safar.content.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.web.FormErrors;

/// Gathers what the pages with the words of readers show.
@ApplicationScoped
class FeedbackReader {

    /// Answers on one page: what a person can read in one go.
    private static final int ON_A_PAGE = 20;

    private final Libraries libraries;
    private final FeedbackDesk feedback;

    FeedbackReader(Libraries libraries, FeedbackDesk feedback) {
        this.libraries = libraries;
        this.feedback = feedback;
    }

    /// @return one item for each document with answers
    List<WorkList.Item> shares(FeedbackDeskQuery query, Person person, OverviewWords words) {
        return feedback.shares(asked(query, person)).stream()
                .map(share -> item(share, query, words))
                .toList();
    }

    private WorkList.Item item(FeedbackShare share, FeedbackDeskQuery query, OverviewWords words) {
        var title = words.title(libraries.now().library(), share.document());
        var messages = words.messages();
        return new WorkList.Item(
                FeedbackDeskQuery.about(share.document()).in(query.language()).path(),
                title.words(),
                title.lang(),
                List.of(
                        messages.clearShare(share.clear(), share.answers()),
                        words.day(share.newest())),
                "",
                share.open() == 0 ? null : messages.openFeedback(share.open()));
    }

    /// @param done how many answers were marked just now
    FeedbackDeskView one(
            FeedbackDeskQuery query,
            Person person,
            int done,
            FormErrors errors,
            OverviewWords words) {
        var id = Objects.requireNonNullElse(query.document(), "");
        var library = libraries.now().library();
        var document = library.documents().get(id);
        var places =
                document == null
                        ? FeedbackDeskView.Places.NONE
                        : FeedbackDeskView.Places.of(document);
        var title = words.title(library, id);
        var languages = asked(query, person);
        var found = feedback.open(languages, id, query.page() * ON_A_PAGE, ON_A_PAGE + 1);
        return new FeedbackDeskView(
                title.words(),
                title.lang(),
                feedback.shares(languages).stream()
                        .filter(share -> share.document().equals(id))
                        .findFirst()
                        .orElse(null),
                languages(query, person, words),
                found.stream()
                        .limit(ON_A_PAGE)
                        .map(entry -> FeedbackDeskView.answer(entry, words))
                        .toList(),
                query.in(query.language()).path(),
                places.publicPath(),
                places.deskPath(),
                found.size() > ON_A_PAGE ? query.next().path() : null,
                done == 0 ? null : words.messages().done(done),
                errors);
    }

    static List<Filter> languages(FeedbackDeskQuery query, Person person, OverviewWords words) {
        return Filters.languages(
                Filters.languages(person),
                query.language(),
                language -> query.in(language).path(),
                words);
    }

    private static List<Language> asked(FeedbackDeskQuery query, Person person) {
        return new OverviewQuery(null, query.language()).languages(person);
    }
}
