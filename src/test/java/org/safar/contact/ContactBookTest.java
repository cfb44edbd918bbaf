package org.safar.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.country.Country;
import org.safar.country.Region;
import org.safar.i18n.Language;

/// Which contacts a question finds, and in which order.
class ContactBookTest {

    private static final Country KAZAKHSTAN = new Country("KZ");

    private static final Region ALMATY = new Region("KZ-75");

    private static final ContactQuery EVERYTHING = new ContactQuery(null, null, null, null, null);

    private static final ContactBook BOOK =
            ContactBook.of(
                    Stream.of(
                            MadeContact.contact().with("title", "Bureau").read("whole-country"),
                            MadeContact.contact()
                                    .with("title", "Call centre")
                                    .with("phones", List.of("1414"))
                                    .read("with-phone"),
                            MadeContact.contact()
                                    .with("title", "Danger")
                                    .with("kinds", List.of("emergency"))
                                    .with("phones", List.of("112"))
                                    .read("danger"),
                            MadeContact.contact()
                                    .with("title", "Advice in Almaty")
                                    .with("region", "KZ-75")
                                    .with("languages", List.of("tg"))
                                    .read("local"),
                            MadeContact.contact()
                                    .with("title", "Advice in Astana")
                                    .with("region", "KZ-71")
                                    .read("elsewhere"),
                            MadeContact.contact()
                                    .with("title", "Abroad")
                                    .with("countries", List.of("KR"))
                                    .read("abroad")));

    @Test
    void dangerComesFirstThenWhoCanBeCalledThenTheAlphabet() {
        assertThat(ids(EVERYTHING))
                .containsExactly(
                        "danger", "with-phone", "abroad", "local", "elsewhere", "whole-country");
    }

    @Test
    void aRegionFindsItsOwnContactsThenThoseOfTheWholeCountry() {
        assertThat(ids(new ContactQuery(KAZAKHSTAN, ALMATY, null, null, null)))
                .containsExactly("local", "danger", "with-phone", "whole-country");
    }

    @Test
    void aNeedFindsTheKindsThatAreForIt() {
        assertThat(ids(new ContactQuery(null, null, ContactNeed.DANGER, null, null)))
                .containsExactly("danger");
    }

    @Test
    void aLanguageFindsOnlyWhoIsKnownToSpeakIt() {
        assertThat(ids(new ContactQuery(null, null, null, new SpokenLanguage("tg"), null)))
                .containsExactly("local");
    }

    @Test
    void partsOfAListHaveNoGapsAndNoDoubles() {
        var ids = new ArrayList<String>();
        for (var query = EVERYTHING; query != null; ) {
            var part = BOOK.list(query, Language.EN, 4);
            assertThat(part.total()).isEqualTo(6);
            part.items().forEach(contact -> ids.add(contact.id()));
            query = part.next();
        }

        assertThat(ids).containsExactlyElementsOf(ids(EVERYTHING));
    }

    private static List<String> ids(ContactQuery query) {
        return BOOK.list(query, Language.EN, 100).items().stream().map(Contact::id).toList();
    }
}
