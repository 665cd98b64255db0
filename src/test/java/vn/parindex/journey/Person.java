package vn.parindex.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser of their own. */
public final class Person implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/journey");

    private final String base;
    private final BrowserContext context;
    private final Page page;

    private Person(Browser browser, String base) {
        this.base = base;
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("vi-VN"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
    }

    static Person anonymous(Browser browser, String base) {
        return new Person(browser, base);
    }

    static Person signedIn(Browser browser, String base, String username, String password) {
        var person = new Person(browser, base);
        person.page.navigate(base + "/login");
        person.signIn(username, password);
        person.page.waitForURL(Pattern.compile("^(?!.*login).*$"));
        return person;
    }

    /** At the page of signing in. */
    void signIn(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    public Person open(String path) {
        page.navigate(base + "/" + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    public Page page() {
        return page;
    }

    public Person press(String button) {
        return trying(page.locator("vaadin-button:not([disabled])", new Page.LocatorOptions().setHasText(button))
                .first()::click);
    }

    /** Presses a button of the dialog that is open. */
    Person confirm(String button) {
        return trying(page.locator(
                        "vaadin-confirm-dialog-overlay vaadin-button, vaadin-dialog-overlay vaadin-button",
                        new Page.LocatorOptions().setHasText(button))
                .last()::click);
    }

    Person choose(String option) {
        return trying(page.locator("vaadin-radio-button", new Page.LocatorOptions().setHasText(option))
                .first()::click);
    }

    Person write(String field, String text) {
        var area = page.locator(field + ":visible").last();
        return trying(() -> {
            area.fill(text);
            area.blur();
        });
    }

    public Person sees(String text) {
        return trying(page.getByText(text).first()::waitFor);
    }

    Person seesSaved() {
        page.locator("par-save-state[data-state=saved]").waitFor();
        return this;
    }

    public Locator all(String selector) {
        return page.locator(selector);
    }

    /** What automated checks find on the page, without the framework's own sign of the connection; nothing is the aim. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    Person picture(String name) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /** Whoever waits in vain leaves a picture of what was there instead. */
    private Person trying(Runnable act) {
        try {
            act.run();
        } catch (TimeoutError inVain) {
            picture("in-vain");
            throw inVain;
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
