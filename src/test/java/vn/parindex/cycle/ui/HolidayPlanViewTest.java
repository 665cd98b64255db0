package vn.parindex.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ScreenText;
import vn.parindex.TestCycles;
import vn.parindex.ViewTest;
import vn.parindex.agency.Agencies;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.HolidayChanges;
import vn.parindex.cycle.HolidayPlan;
import vn.parindex.cycle.WindowMove;
import vn.parindex.shared.LocalizedText;

/** Before a day off is declared. */
class HolidayPlanViewTest extends ViewTest {

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Agencies agencies;

    @Test
    void windowsOfSingleQuestionsAreListedWithWhoHasThem() {
        var cycle = testCycles.open(2, "92");
        signIn(cycle.manager());
        var move = new WindowMove(
                UUID.randomUUID(),
                cycle.id(),
                testCycles.agency("92"),
                new LocalizedText("1.2 Kiểm tra cải cách hành chính", "1.2 Inspection"),
                LocalDateTime.of(2023, 2, 8, 17, 0),
                LocalDateTime.of(2023, 2, 9, 17, 0));
        var plan = new HolidayPlan(new HolidayChanges(List.of(), Set.of(), "TB"), List.of(), List.of(move));

        new HolidayPlanDialog(plan, cycles, agencies, () -> {}).open();

        var dialog = _get(HolidayPlanDialog.class);
        assertThat(ScreenText.of(dialog)).contains("1 hạn trả lời câu hỏi");
        assertThat(_find(dialog, ListItem.class))
                .singleElement()
                .satisfies(row ->
                        assertThat(ScreenText.of(row)).contains("1.2 Kiểm tra", "Thành phố Cần Thơ", "09/02/2023"));
    }
}
