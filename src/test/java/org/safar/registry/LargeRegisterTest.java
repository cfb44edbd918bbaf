package org.safar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.Register.Found;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.MadeEvent;
import org.safar.registry.synthetic.Misspelling;
import org.safar.registry.synthetic.SyntheticRegister;

/// Searching among more agencies than a person can look through.
@QuarkusTest
class LargeRegisterTest {

    private static final int AGENCIES = 2_000;
    private static final int SEARCHES = 300;

    /// More than are counted.
    private static final int VERY_MANY = 10_050;

    @Inject RegisterPublisher publisher;

    @Inject Register register;

    @Test
    @TestTransaction
    void misspeltNamesAreFound() {
        publisher.publish(SyntheticRegister.events(0, AGENCIES), Entry.CAME_ALONG);
        var random = new Random(1);

        var missed = new ArrayList<String>();
        for (var search = 0; search < SEARCHES; search++) {
            var agency = SyntheticRegister.agency(random.nextInt(AGENCIES));
            var typed = Misspelling.of(agency.core(), random);
            if (!ids(search(typed, null, 20)).contains(agency.id())) {
                missed.add(typed + " for " + agency.core());
            }
        }

        assertThat(missed).hasSizeLessThan(SEARCHES * 5 / 100);
    }

    @Test
    @TestTransaction
    void aNameIsFoundHoweverItsWordsAreSeparated() {
        publisher.publish(SyntheticRegister.events(0, AGENCIES), Entry.CAME_ALONG);

        for (var number = 0; number < AGENCIES; number += 97) {
            var agency = SyntheticRegister.agency(number);
            assertThat(ids(search(agency.core().replace(" ", ""), null, 20)))
                    .as(agency.core())
                    .contains(agency.id());
        }
    }

    @Test
    @TestTransaction
    void whereVeryManyFitThePagesAreCompleteAllTheSame() {
        publisher.publish(
                IntStream.range(0, VERY_MANY).mapToObj(LargeRegisterTest::common).iterator(),
                Entry.CAME_ALONG);

        var ids = new ArrayList<String>();
        SearchPlace place = null;
        do {
            var found = search("ordinary", place, 1_000);
            assertThat(found.total()).isEqualTo(Register.MOST_COUNTED);
            assertThat(found.isTotalExact()).isFalse();
            ids.addAll(ids(found));
            place = found.next();
        } while (place != null);

        assertThat(ids).hasSize(VERY_MANY).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "%%%%",
                "\\",
                "'",
                "\"; DROP",
                "🤖",
                "🤖 travel",
                "\u0000",
                "{}",
                ":x ?1",
                "a",
                "  "
            })
    void whateverIsTypedIsOnlyLookedFor(String typed) {
        assertThat(search(typed, null, 20).agencies()).hasSizeLessThanOrEqualTo(20);
        assertThat(register.near(new AgencySearch(typed, null, null, null, null, 5)))
                .hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ы", "travel ", "ab c ", "1", "%"})
    void tenThousandLettersAreOnlyLookedFor(String typed) {
        assertThat(search(typed.repeat(10_000), null, 20).agencies()).hasSizeLessThanOrEqualTo(20);
    }

    private Found search(String words, @Nullable SearchPlace after, int limit) {
        return register.search(new AgencySearch(words, null, null, null, after, limit));
    }

    private static List<String> ids(Found found) {
        return found.agencies().stream().map(AgencyRecord::id).toList();
    }

    private static ReportedEvent common(int number) {
        var made = MadeEvent.of("granted 2026-02-20 TR", "common-" + number);
        return new ReportedEvent(
                List.of(new NamedAs(number % 7_919 + " Ordinary synthetic agency", Origin.PRINTED)),
                null,
                null,
                new LicenceEvent(
                        made.id(),
                        "made-" + number,
                        made.kind(),
                        made.effectiveFrom(),
                        made.effectiveTo(),
                        made.destinations(),
                        "",
                        "",
                        "",
                        made.source(),
                        made.confidence(),
                        "",
                        null));
    }
}
