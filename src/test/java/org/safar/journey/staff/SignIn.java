package org.safar.journey.staff;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/// Signs in at the real Keycloak, whose page is in the language of the browser: so its fields are
/// found by id.
public final class SignIn {

    private static final int PATIENCE_MILLISECONDS = 15_000;

    private SignIn() {}

    /// Opens the staff home and enters name and password.
    ///
    /// @return the page that follows: the staff home, or Keycloak's next question
    public static Page at(String server, BrowserContext browser, String user, String password) {
        var page = browser.newPage();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.navigate(server + "en/staff");
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        return page;
    }
}
