package org.tergeu.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium with an empty profile. Only what is installed is used (nothing is downloaded); without a browser the
 * test is skipped, unless {@code TERGEU_BROWSER_REQUIRED=true} makes that a failure.
 */
public final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(100);
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path profile;
    private final ChromeDriver driver;
    private final List<Request> requests = new ArrayList<>();

    private Chromium(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    public static Chromium start() {
        Optional<File> browser =
                BROWSERS.stream().flatMap(name -> installed(name).stream()).findFirst();
        Optional<File> chromedriver = installed("chromedriver");
        if (browser.isEmpty() || chromedriver.isEmpty()) {
            return without();
        }
        Path profile = emptyFolder();
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(browser.get(), profile));
        driver.get("about:blank");
        driver.manage().logs().get(LogType.PERFORMANCE); // what the browser's own first page asked for is not ours
        return new Chromium(profile, driver);
    }

    private static Chromium without() {
        String reason =
                "Chromium and chromedriver are not on the PATH: install both (Debian: chromium, chromium-driver)";
        if (Boolean.parseBoolean(System.getenv("TERGEU_BROWSER_REQUIRED"))) {
            return Assertions.fail(reason + "; TERGEU_BROWSER_REQUIRED=true forbids to skip the test");
        }
        Assumptions.abort(reason + "; the page was not tested");
        throw new AssertionError("unreachable");
    }

    private static ChromeOptions options(File browser, Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--window-size=1600,1400",
                "--user-data-dir=" + profile,
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage", // containers give /dev/shm 64 MB
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--disable-component-extensions-with-background-pages",
                // Pages that were left are kept alive otherwise, which takes half of the processor time.
                "--disable-features=BackForwardCache,Translate,OptimizationHints,MediaRouter");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox"); // Chromium refuses its sandbox to root
        }
        return options;
    }

    private static Optional<File> installed(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("tergeu-chromium");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Waits for what the page comes to show, and looks often: by itself Selenium looks twice a second. */
    public WebDriverWait await() {
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE, STEP);
        wait.ignoring(StaleElementReferenceException.class); // a page may draw anew at any time
        return wait;
    }

    /** Everything the page has asked for since it was opened, whether or not it was answered. */
    public List<Request> requests() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode event = parse(entry.getMessage()).path("message");
            JsonNode request = event.path("params").path("request");
            if (event.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(new Request(
                        request.path("url").asText(), request.path("headers").toString()));
            }
        }
        return List.copyOf(requests);
    }

    /** What the browser refused because of the page's content security policy. */
    public List<String> refusals() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Content Security Policy"))
                .toList();
    }

    /** As after the start, which takes longer: an empty window, nothing stored of a site, nothing logged. */
    public void startAnew(URI site) {
        Set<String> used = driver.getWindowHandles();
        String unused = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        for (String window : used) {
            driver.switchTo().window(window).close();
        }
        driver.switchTo().window(unused);
        driver.executeCdpCommand("Page.bringToFront", Map.of()); // what is not in front is slowed down
        String origin = site.getScheme() + "://" + site.getAuthority();
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of()); // answers, too, may be kept for a while
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.manage().logs().get(LogType.BROWSER);
        requests.clear();
    }

    /** As wide and high as a device, in its colours. */
    public void show(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < height));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Runs a script in each page before the scripts of its own. */
    public void beforeEachPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** What axe finds wrong with the page as it is shown: rules, and where. */
    @SuppressWarnings("unchecked") // The script returns an array of texts.
    public List<String> barriers() {
        driver.executeScript(Axe.SCRIPT);
        return (List<String>) driver.executeAsyncScript(
                // What passes is checked as well, and not described: that takes longer than the checks.
                "const done = arguments[0]; axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>"
                        + " done(violations.flatMap(({ id, nodes }) =>"
                        + " nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))));");
    }

    /** All that the page has put into the browser's storage. */
    public String stored() {
        return (String) driver.executeScript("return JSON.stringify([localStorage, sessionStorage])");
    }

    /** The stored value of a key, or an empty text. */
    public String stored(String key) {
        return (String) driver.executeScript("return localStorage.getItem(arguments[0]) ?? ''", key);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public record Request(String url, String headers) {}

    /** Read by the first test that needs it. */
    private static final class Axe {

        static final String SCRIPT = "if (!globalThis.axe) {" + String.join("\n", Node.run("axe.mjs")) + "}";
    }
}
