package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.vaadin.flow.component.UI;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import vn.parindex.StatementCount;
import vn.parindex.ViewTest;
import vn.parindex.bench.BenchStage.Place;
import vn.parindex.identity.Officer;
import vn.parindex.journey.Chromium;
import vn.parindex.selfassessment.SelfAssessmentNavigation;

/**
 * Opening a file of 100 leaves with 300 documents, three for each leaf.
 *
 * <p>On the server: from the address to the finished component tree, the database included; as many statements as for
 * a file of ten leaves. In a browser with a warm cache: until the first field of the answer takes the focus, tried at
 * every frame, counted from the click on the file in "my work", and from the beginning of the navigation when the
 * address is typed (the whole page is loaded).
 */
@Tag("bench-dossier")
class DossierBench extends ViewTest {

    private static final int LEAVES = 100;
    private static final int FEW_LEAVES = 10;
    private static final int DOCUMENTS = 3;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 30;
    private static final int BROWSER_WARM_UP = 3;
    private static final int BROWSER_ROUNDS = 10;
    private static final double SERVER_BAR = 300;
    private static final double BROWSER_BAR = 1500;
    private static final long MILLI = 1_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Waits until the first field takes the focus; the page's own clock begins with the navigation. */
    private static final String USABLE = """
            window.usable = from => new Promise((done, fail) => {
              const look = () => {
                const field = document.querySelector('par-draft-keeper [data-draft] :is(input, textarea)');
                if (field) {
                  field.focus();
                  if (document.activeElement === field && field.getClientRects().length) {
                    return done(performance.now() - from());
                  }
                }
                requestAnimationFrame(look);
              };
              setTimeout(() => fail(new Error('No field takes the focus')), 60000);
              look();
            });""";

    private static final String CLICK = """
            link => { let clicked = 0;
              addEventListener('click', () => { clicked = performance.now(); }, { capture: true, once: true });
              const usable = window.usable(() => clicked); link.click(); return usable; }""";

    @Autowired
    private BenchStage stage;

    @Autowired
    private StatementCount statements;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Test
    void opensWithinItsTime() {
        var figures = new Figures("dossier");
        var few = stage.filled(FEW_LEAVES, DOCUMENTS, 1, "92").get(0);
        var full = stage.filled(LEAVES, DOCUMENTS, 1, "92").get(0);
        onTheServer(figures, few, full);
        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright)) {
            inTheBrowser(figures, browser, full);
        }
        figures.judge();
    }

    private void onTheServer(Figures figures, Place few, Place full) {
        signIn(full.officers().get(0));
        var timings = new Timings();
        var worked = new Timings();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            open("");
            long begun = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            open(address(full));
            if (round >= 0) {
                worked.add(THREADS.getCurrentThreadCpuTime() - before);
                timings.add(System.nanoTime() - begun);
            }
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .get(0)
                            .getClass()
                            .getSimpleName())
                    .isEqualTo("SelfAssessmentView");
        }
        long forFew = statements(few);
        long forAll = statements(full);
        figures.told("dossier-statements", forAll, "statements");
        figures.atMost("dossier-statements-more-than-for-10-leaves", forAll - forFew, "statements", 0);
        figures.told("dossier-server-processor-time", worked.median(), "ms");
        figures.told("dossier-server-best", timings.best(), "ms");
        figures.told("dossier-server-p95", timings.p95(), "ms");
        figures.atMost("dossier-server", timings.median(), "ms", SERVER_BAR);
    }

    private long statements(Place place) {
        open("");
        return statements.of(() -> open(address(place)));
    }

    private void inTheBrowser(Figures figures, Browser browser, Place place) {
        var address = "http://localhost:" + application.getWebServer().getPort() + "/";
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("vi-VN"))) {
            var page = signedIn(context, address, place.officers().get(0));
            var typed = new Timings();
            var clicked = new Timings();
            for (int round = -BROWSER_WARM_UP; round < BROWSER_ROUNDS; round++) {
                page.navigate(address);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                var link = page.locator("a[href*='" + address(place) + "']").first();
                double afterClick = ((Number) link.evaluate(CLICK)).doubleValue();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.navigate(address + address(place));
                double afterTyping = ((Number) page.evaluate("window.usable(() => 0)")).doubleValue();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                if (round >= 0) {
                    clicked.add((long) (afterClick * MILLI));
                    typed.add((long) (afterTyping * MILLI));
                }
            }
            figures.told("dossier-browser-click-best", clicked.best(), "ms");
            figures.atMost("dossier-browser-click", clicked.median(), "ms", BROWSER_BAR);
            figures.told("dossier-browser-address-best", typed.best(), "ms");
            figures.atMost("dossier-browser-address", typed.median(), "ms", BROWSER_BAR);
        }
    }

    private static Page signedIn(BrowserContext context, String address, Officer officer) {
        context.addInitScript(USABLE);
        var page = context.newPage();
        page.navigate(address + "login");
        page.locator("input[name=username]").fill(officer.username());
        page.locator("input[name=password]").fill(BenchStage.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*login).*$"));
        return page;
    }

    private static String address(Place place) {
        return SelfAssessmentNavigation.file(place.cycle(), place.agency());
    }
}
