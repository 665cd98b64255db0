package vn.parindex.notification.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.parindex.TestCycles;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.notification.MessageRow;
import vn.parindex.notification.TestDelivery;
import vn.parindex.shared.Roles;
import vn.parindex.shell.ShownChips;

/** The bell and the list behind it. */
class MessagesViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestDivisions divisions;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDelivery delivery;

    @Test
    void theBellCountsTheListShowsAndReadingCountsDown() {
        var cycle = cycles.openOf(2020, 2, List.of("BNV"), "49");
        var agency = cycles.agency("49");
        var officer = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        files.leaves(cycle.id(), agency).stream()
                .limit(2)
                .forEach(leaf -> divisions.give(cycle.id(), agency, officer, leaf));
        delivery.run();
        signIn(officer);

        open("messages");

        assertThat(_get(Bell.class).getElement().getAttribute("aria-label")).isEqualTo("Tin báo, 2 tin chưa đọc");
        assertThat(_findAll(grid())).hasSize(2).noneMatch(MessageRow::read);
        assertThat(ShownChips.only().count("unread")).isEqualTo(2);

        _click(_get(Button.class, spec -> spec.withText("Đánh dấu đã đọc hết")));

        assertThat(_findAll(grid())).allMatch(MessageRow::read);
        assertThat(ShownChips.only().count("unread")).isZero();
        ShownChips.only().press("unread");
        assertThat(ShownChips.only().isPressed("unread")).isTrue();
        assertThat(_findAll(grid())).isEmpty();
        assertThat(_find(Bell.class).get(0).getElement().getAttribute("aria-label"))
                .isEqualTo("Tin báo, không có tin chưa đọc");
    }

    @Test
    void theBellRingsOnAnOpenPageAlsoFromAThreadWithoutAPerson() {
        var cycle = cycles.openOf(2020, 2, List.of("BNV"), "49");
        var agency = cycles.agency("49");
        var officer = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        signIn(officer);
        open("messages");
        var bell = _get(Bell.class);
        assertThat(label(bell)).contains("không có tin");

        divisions.give(
                cycle.id(), agency, officer, files.leaves(cycle.id(), agency).get(0));
        SecurityContextHolder.clearContext();
        delivery.run();
        MockVaadin.clientRoundtrip();

        assertThat(label(bell)).isEqualTo("Tin báo, 1 tin chưa đọc");
    }

    private static String label(Bell bell) {
        return bell.getElement().getAttribute("aria-label");
    }

    @SuppressWarnings("unchecked")
    private static Grid<MessageRow> grid() {
        return _get(Grid.class);
    }
}
