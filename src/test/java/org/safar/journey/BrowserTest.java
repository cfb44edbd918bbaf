package org.safar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrowserTest {

    private static final String MIRROR =
            """
            <meta name="viewport" content="width=device-width">
            <p>scripts are off</p>
            <script>
              document.querySelector("p").textContent = innerWidth + " " + navigator.language;
            </script>
            """;

    @TestHTTPResource("/q/health/live")
    String alive;

    @Test
    void theBrowserReachesTheRunningApplication() {
        try (var phone = Browser.phone("en")) {
            var response = phone.newPage().navigate(alive);

            assertThat(response.text()).contains("UP");
        }
    }

    @Test
    void thePhoneIsNarrowAndSpeaksTheLanguageOfItsOwner() {
        try (var phone = Browser.phone("uz-Cyrl")) {
            var page = phone.newPage();
            page.setContent(MIRROR);

            assertThat(page.locator("p").textContent()).isEqualTo("360 uz-Cyrl");
        }
    }

    @Test
    void scriptsCanBeSwitchedOff() {
        try (var phone = Browser.phoneWithoutScripts("en")) {
            var page = phone.newPage();
            page.setContent(MIRROR);

            assertThat(page.locator("p").textContent()).isEqualTo("scripts are off");
        }
    }
}
