package vn.parindex.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.Roles;
import vn.parindex.shell.ShownChips;

class MyWorkViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private StatementCount statements;

    @Test
    void anOfficerSeesHowFarTheFileIsAndWhatIsLeftByField() {
        var cycle = cycles.open(10, "92");
        var canTho = cycles.agency("92");
        files.fill(
                cycle.id(),
                canTho,
                leaf -> leaf.code().equals("1.1")
                        ? TestFiles.full(leaf)
                        : new AnswerContent(null, java.util.Map.of(), "", false));
        signIn(people.of(canTho, Roles.OFFICER));
        open("");

        assertThat(_find(_get(FileCard.class), ListItem.class))
                .extracting(item -> item.getElement().getText())
                .hasSize(5)
                .anyMatch(text -> text.startsWith("1 "));
        assertThat(_find(_get(FieldsCard.class), Span.class)).isNotEmpty();
        assertThat(_find(_get(CalendarCard.class), ListItem.class)).hasSize(6);
    }

    @Test
    void whoWorksOnNoFileSeesTheCalendarOnly() {
        var cycle = cycles.open(2, "92");
        signIn(cycle.manager());
        open("");

        assertThat(_find(FileCard.class)).isEmpty();
        _get(CalendarCard.class);
    }

    @Test
    void theListIsNarrowedKeptUnderANameAndOpenedWithItNextTime() {
        var cycle = cycles.open(2, "92", "22");
        files.submit(cycle.id(), cycles.agency("92"));
        files.submit(cycle.id(), cycles.agency("22"));
        signIn(people.of(cycles.agency("BTP"), Roles.APPRAISER));
        open("?text=quang%20ninh");

        assertThat(_get(TextField.class).getValue()).isEqualTo("quang ninh");
        assertThat(titles()).isNotEmpty().allMatch("Tỉnh Quảng Ninh"::equals);
        assertThat(_find(_get(WorkList.class), Anchor.class))
                .as("the work on one file leads to that file")
                .extracting(Anchor::getHref)
                .isNotEmpty()
                .allMatch(href -> href.endsWith("/appraisals/agencies/" + cycles.agency("22")));

        _click(_get(Button.class, spec -> spec.withText("Lưu bộ lọc")));
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(_get(Dialog.class).isOpened()).as("a name is missing").isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên bộ lọc")), "Quảng Ninh");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Lưu")));

        open("");
        assertThat(titles()).isNotEmpty().allMatch("Tỉnh Quảng Ninh"::equals);
        open("?state=open");
        assertThat(titles()).contains("Thành phố Cần Thơ", "Tỉnh Quảng Ninh");
        ShownChips.only().press(ShownChips.only().key("Đã xong"));
        assertThat(ShownChips.only().texts()).contains("Quá hạn");
        assertThat(ShownChips.only().isPressed("DONE")).isTrue();
    }

    private static List<String> titles() {
        return _find(_get(WorkList.class), Span.class, spec -> spec.withClasses("par-row__title")).stream()
                .map(Span::getText)
                .toList();
    }

    @Test
    void asksTheSameNumberOfQuestionsForAnyNumberOfLeavesAndAgencies() {
        assertThat(statementsOf(10, "92", "22", "31")).isEqualTo(statementsOf(2, "92"));
    }

    private long statementsOf(int leaves, String... agencies) {
        cycles.open(leaves, agencies);
        signIn(people.of(cycles.agency("92"), Roles.OFFICER));
        open("");
        return statements.of(() -> open(""));
    }
}
