package org.safar.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// What stands in an e-mail. The words come from the message bundles, which need the application.
@QuarkusTest
class NoticeTextTest {

    @Test
    void itSaysHowMuchCameInRussianAndInKazakh() {
        assertThat(new NoticeText(3, 0).body(language -> null))
                .isEqualTo(
                        """
                        Новых обращений: 3

                        В этом письме намеренно ничего не сказано об обращениях. Пожалуйста, не отвечайте на него.

                        Жаңа өтініштер: 3

                        Бұл хатта өтініштер туралы әдейі ештеңе айтылмаған. Оған жауап бермеуіңізді сұраймыз.
                        """);
    }

    @Test
    void itLeadsToTheDeskWhereTheAddressIsKnown() {
        var body =
                new NoticeText(1, 2)
                        .body(language -> "https://safar.example/" + language.tag() + "/staff");

        assertThat(body)
                .contains(
                        "Новых обращений: 1\nНовых сообщений в прежних обращениях: 2\n",
                        "https://safar.example/ru/staff\n",
                        "https://safar.example/kk/staff\n");
    }

    @Test
    void theSubjectIsTheSameForEverything() {
        assertThat(NoticeText.subject()).isEqualTo("Сафар: есть новое / Сафар: жаңа хабар бар");
    }
}
