package vn.parindex.bench;

import com.microsoft.playwright.Page.WaitForFunctionOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.council.CouncilScene;
import vn.parindex.council.CouncilScene.Scene;
import vn.parindex.journey.JourneyTest;
import vn.parindex.journey.Person;

/**
 * The Council's room in two browsers: the secretary changes the order of the agenda, and a member's screen shows it
 * without being touched. Timed from the click to the other screen.
 */
@Tag("bench-room")
class RoomBench extends JourneyTest {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 40;
    private static final String FIRST = "() => document.querySelector('.council-agenda__line').innerText";

    /** A page that lies behind another is not drawn, so frames are nothing to wait for. */
    private static final WaitForFunctionOptions OFTEN = new WaitForFunctionOptions().setPollingInterval(10);

    @Autowired
    private CouncilScene scenes;

    @Test
    void anAgendaChangeIsOnAnotherScreenInTime() {
        var figures = new Figures("room");
        var scene = scenes.running();
        letSignIn(scene.secretary());
        letSignIn(scene.members().get(0));
        try (var secretary = enter(scene, scene.secretary().username());
                var member = enter(scene, scene.members().get(0).username())) {
            var timings = new Timings();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                change(secretary, member, round >= 0 ? timings : new Timings());
            }
            figures.told("room-agenda-change-median", timings.median(), "ms");
            figures.told("room-agenda-change-worst", timings.worst(), "ms");
            figures.atMost("room-agenda-change-p95", timings.p95(), "ms", 1000);
        }
        figures.judge();
    }

    private Person enter(Scene scene, String username) {
        return person(username)
                .open(CouncilNavigation.meeting(scene.cycle().id(), scene.meeting()))
                .sees("Chương trình họp");
    }

    /** What stands second comes first. */
    private static void change(Person secretary, Person member, Timings timings) {
        var second = secretary.all(".council-agenda__line").nth(1);
        second.click();
        secretary.page().waitForTimeout(600);
        var before = member.page().evaluate(FIRST);
        var up = secretary.all("vaadin-button[aria-label*='lên trước']");
        up.waitFor();
        long begun = System.nanoTime();
        up.click();
        member.page().waitForFunction("before => (" + FIRST + ")() !== before", before, OFTEN);
        timings.add(System.nanoTime() - begun);
    }
}
