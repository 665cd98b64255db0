package vn.parindex.inquiry.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.inquiry.TestInquiries;
import vn.parindex.shared.Roles;

/** Asking from the leaf, answering on the page, and what stands at the leaf afterwards. */
class QuestionViewTest extends ViewTest {

    private static final String SCRIPT = "<img src=x onerror=alert(1)> Căn cứ để tính là gì?";

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestInquiries inquiries;

    private TestCycle cycle;
    private AgencyId agency;
    private AgencyId ministry;
    private Leaf leaf;

    @BeforeEach
    void openCycle() {
        cycle = cycles.openOf(2012, 2, List.of("BNV", "BTP"), "54", "56");
        agency = cycles.agency("54");
        ministry = cycles.agency("BNV");
        leaf = files.leaves(cycle.id(), agency).get(0);
    }

    @Test
    void theLeafLeadsToTheFormWhichShowsWhoWillReadAndThenSends() {
        signIn(people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-"));
        var file = "cycles/" + cycle.id() + "/agencies/" + agency;
        open(file + "/file/" + leaf.code());
        assertThat(_get(Anchor.class, spec -> spec.withText("Hỏi về mục này")).getHref())
                .isEqualTo(file + "/ask/" + leaf.code());

        open(file + "/ask/" + leaf.code());
        _setValue(_get(WordsField.class), SCRIPT);
        click("Xem ai sẽ đọc");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("thẩm định", "Bộ Nội vụ");
        click("Gửi câu hỏi");

        var words = _find(Div.class, spec -> spec.withClasses("inquiry-words"));
        assertThat(words).hasSize(1);
        assertThat(words.get(0).getText()).isEqualTo(SCRIPT);
        assertThat(words.get(0).getElement().getProperty("innerHTML")).isNull();
    }

    @Test
    void aTextOfHundredKilobytesIsRefusedAtItsField() {
        signIn(people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-"));
        open("cycles/" + cycle.id() + "/agencies/" + agency + "/ask/" + leaf.code());

        _setValue(_get(WordsField.class), "x".repeat(100_000));
        click("Xem ai sẽ đọc");

        assertThat(_get(WordsField.class).isInvalid()).isTrue();
        assertThat(_get(WordsField.class).getErrorMessage()).contains("4000", "100000");
        _assertNone(Dialog.class);
    }

    @Test
    void theOneAskedAnswersPublishesAndEverybodyReadsItAtTheLeaf() {
        var question = inquiries.question(cycle.id(), agency, leaf, Optional.of(ministry));
        signIn(people.withAccount(people.of(ministry, Roles.APPRAISER), "{noop}-"));
        open("questions/" + question.id());

        _setValue(_get(WordsField.class), "Tính theo <b>số liệu</b> của năm đánh giá.");
        _click(_get(Button.class, spec -> spec.withText("Trả lời")));
        click("Công bố thành hướng dẫn chung");
        click("Xem ai sẽ đọc");
        assertThat(_find(Dialog.class).stream()
                        .map(dialog -> dialog.getElement().getTextRecursively())
                        .toList())
                .anyMatch(text -> text.contains("2 cơ quan"));
        _click(_find(Button.class, spec -> spec.withText("Công bố thành hướng dẫn chung")).stream()
                .reduce((first, last) -> last)
                .orElseThrow());

        var other = cycles.agency("56");
        signIn(people.of(other, Roles.LEADER));
        open("cycles/" + cycle.id() + "/agencies/" + other + "/file/" + leaf.code());
        assertThat(_find(Div.class, spec -> spec.withClasses("par-quote")))
                .extracting(Div::getText)
                .contains("Tính theo <b>số liệu</b> của năm đánh giá.");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Căn cứ nào để tính tỷ lệ này?");
        _assertNone(Anchor.class, spec -> spec.withText("Hỏi về mục này"));
    }

    @Test
    void theListShowsEachReaderWhatIsTheirs() {
        var question = inquiries.question(cycle.id(), agency, leaf, Optional.of(ministry));
        signIn(people.of(ministry, Roles.APPRAISER));
        open("questions?status=open&q=" + leaf.code());
        assertThat(_findAll(_get(QuestionGrid.class))).anyMatch(row -> row.id().equals(question.id()));

        signIn(people.of(cycles.agency("56"), Roles.OFFICER));
        open("questions");
        assertThat(_findAll(_get(QuestionGrid.class))).noneMatch(row -> row.id().equals(question.id()));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
