package org.safar.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of the journeys: the system's Chromium if there is one, Playwright's own otherwise.
///
/// It is started once and shared. Each test opens a context of its own, which forgets everything
/// when it is closed:
///
/// ```java
/// try (var phone = Browser.phone("ru")) {
///     var page = phone.newPage();
/// }
/// ```
public final class Browser {

    private static final List<String> COMMANDS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /// Keep the browser from asking the network for anything but the pages under test.
    private static final List<String> QUIET =
            List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--disable-quic");

    private static com.microsoft.playwright.Browser browser;

    private Browser() {}

    /// A cheap phone, 360 × 640, whose owner reads `language` (a tag such as `uz-Cyrl`).
    public static BrowserContext phone(String language) {
        return open(phoneOptions(language));
    }

    /// The same phone with scripts switched off.
    public static BrowserContext phoneWithoutScripts(String language) {
        return open(phoneOptions(language).setJavaScriptEnabled(false));
    }

    /// A desktop, 1280 × 800.
    public static BrowserContext desktop(String language) {
        return open(new NewContextOptions().setLocale(language).setViewportSize(1280, 800));
    }

    /// Any other context; start from [#phoneOptions] for dark mode, paper, or no network.
    public static synchronized BrowserContext open(NewContextOptions options) {
        if (browser == null) {
            browser = launch();
        }
        return browser.newContext(options);
    }

    /// What makes a context a cheap phone.
    public static NewContextOptions phoneOptions(String language) {
        return new NewContextOptions()
                .setLocale(language)
                .setViewportSize(360, 640)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true);
    }

    private static com.microsoft.playwright.Browser launch() {
        var installed = installed();
        var environment =
                installed.isPresent()
                        ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                        : Map.<String, String>of();
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        var options = new LaunchOptions().setArgs(arguments());
        installed.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static List<String> arguments() {
        if (!System.getProperty("user.name").equals("root")) {
            return QUIET;
        }
        // Chromium's sandbox refuses to work for root.
        return Stream.concat(QUIET.stream(), Stream.of("--no-sandbox")).toList();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> COMMANDS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
