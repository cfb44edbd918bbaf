package org.safar.content.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.content.Document;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.content.ReadingMoment;

/// Gathers what the overview shows.
@ApplicationScoped
class OverviewReader {

    /// Newest words of readers: more than a screen of them nobody reads here.
    private static final int MOST_FEEDBACK = 12;

    private final Libraries libraries;
    private final OpenTexts texts;
    private final FeedbackDesk feedback;

    OverviewReader(Libraries libraries, OpenTexts texts, FeedbackDesk feedback) {
        this.libraries = libraries;
        this.texts = texts;
        this.feedback = feedback;
    }

    Overview read(Person person, OverviewQuery query) {
        var now = libraries.now();
        var work = texts.all();
        var documents = documents(now, query);
        var languages = query.languages(person);
        return new Overview(
                person,
                query,
                now.library(),
                now.version().day(),
                Coverage.of(documents, query.translations(person), work.names()),
                asked(work, query),
                texts.typedBy(person.id()).stream()
                        .filter(typed -> typed.kind() == null || query.isAbout(typed.kind()))
                        .toList(),
                person.isEditor() ? ReviewsDue.of(documents, now.version().day()) : List.of(),
                feedback.open(languages, null, 0, MOST_FEEDBACK).stream()
                        .filter(entry -> isAsked(entry.document(), now, query))
                        .toList(),
                feedback.shares(languages));
    }

    /// @return outdated texts in languages of that person
    long countOutdated(Person person) {
        return Coverage.of(
                        documents(libraries.now(), OverviewQuery.EVERYTHING),
                        OverviewQuery.EVERYTHING.translations(person),
                        Set.of())
                .count(CoverageState.OUTDATED);
    }

    private static List<Document> documents(ReadingMoment now, OverviewQuery query) {
        return now.library().documents().values().stream()
                .filter(document -> document.kind().isTranslated())
                .filter(document -> query.isAbout(document.kind()) && !now.isOver(document))
                .toList();
    }

    private static OpenWork asked(OpenWork work, OverviewQuery query) {
        return new OpenWork(
                work.texts().stream()
                        .filter(text -> query.isAbout(text.kind(), text.language()))
                        .toList());
    }

    private static boolean isAsked(String id, ReadingMoment now, OverviewQuery query) {
        var document = now.library().documents().get(id);
        return query.kind() == null || (document != null && query.isAbout(document.kind()));
    }
}
