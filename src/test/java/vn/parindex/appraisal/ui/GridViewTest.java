package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.GridGrouping;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReasonService;
import vn.parindex.appraisal.Verdict;
import vn.parindex.criteria.NodeId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** The grid of a field and of an agency, its tools, and evidence refused beside it. */
class GridViewTest extends ViewTest {

    private static final String WHY = "Văn bản ban hành năm 2021, ngoài kỳ đánh giá";

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private StandardReasonService reasons;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer appraiser;
    private NodeId field;

    @BeforeEach
    void submit() {
        cycle = cycles.open(4, "92", "22");
        canTho = flow.agency("92");
        var leaf = cycle.set().leafByCode("1.1").orElseThrow();
        field = leaf.fieldId();
        files.attach(people.of(canTho, Roles.OFFICER), cycle.id(), leaf);
        files.submit(cycle.id(), canTho);
        files.submit(cycle.id(), flow.agency("22"));
        jobs.runAll();
        appraiser = flow.appraiser("BNV");
        signIn(appraiser);
    }

    @Test
    void aFieldIsGroupedByItsLeavesAndGroupsShut() {
        openField();
        var table = _get(FindingTable.class);
        assertThat(_size(table)).as("two leaves with two agencies each").isEqualTo(6);

        _clickItem(table, 0);

        assertThat(_size(table)).isEqualTo(4);
    }

    @Test
    void anAgencyIsReadAcrossItsLeaves() {
        open(AppraisalNavigation.agency(cycle.id(), canTho));

        var table = _get(FindingTable.class);
        assertThat(_size(table)).as("the field and its two leaves").isEqualTo(3);
        assertThat(_getFormattedRow(table, 1)).contains("1,00", "1");
    }

    @Test
    void theSpaceBarMarksRowsAndOnlyTheseAreOfferedToBeKept() {
        openField();
        var table = _get(FindingTable.class);
        assertThat(clearRows()).isEqualTo(1);
        assertThat(table.choose(flow.finding(cycle.id(), canTho, "1.1").id())).isTrue();

        pressSpace(table);
        assertThat(_get(Button.class, spec -> spec.withText("Giữ nguyên 1 dòng đã chọn…")))
                .isNotNull();
        pressSpace(table);
        assertThat(clearRows()).as("the mark is off again").isEqualTo(1);

        pressSpace(table);
        table.choose(flow.finding(cycle.id(), flow.agency("22"), "1.1").id());
        pressSpace(table);
        _click(_get(Button.class, spec -> spec.withText("Giữ nguyên 2 dòng đã chọn…")));
        assertThat(_get(KeepManyDialog.class).getElement().getTextRecursively())
                .as("the other has no evidence")
                .contains("1 dòng");
        _click(_get(Button.class, spec -> spec.withText("Giữ nguyên 1 dòng")));

        assertThat(flow.finding(cycle.id(), canTho, "1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(flow.finding(cycle.id(), flow.agency("22"), "1.1").decision().verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(_find(Button.class, spec -> spec.withText("Giữ nguyên 2 dòng đã chọn…")))
                .isEmpty();
    }

    private static void pressSpace(FindingTable table) {
        var pressed = Json.createObject();
        pressed.put(BoardKeys.SPACE, true);
        var grid = table.getElement();
        grid.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(grid, "keydown", pressed));
    }

    private static int clearRows() {
        var text = LocatorJ._get(BoardTools.class).getElement().getTextRecursively();
        var found = Pattern.compile("Giữ nguyên (\\d+) dòng rõ ràng").matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    @Test
    void groupingIsRememberedForTheNextTime() {
        openField();
        _setValue(grouping(), GridGrouping.NONE);
        assertThat(_size(_get(FindingTable.class))).isEqualTo(4);

        open("");
        openField();

        assertThat(grouping().getValue()).isEqualTo(GridGrouping.NONE);
        assertThat(_size(_get(FindingTable.class))).isEqualTo(4);
    }

    @Test
    void columnsAreChosenAndRememberedForEachPerson() {
        openField();
        assertThat(shown()).doesNotContain("EXPLANATION").contains("LAST_YEAR");
        toggle("appraisal.GridColumn.EXPLANATION");
        toggle("appraisal.GridColumn.LAST_YEAR");
        assertThat(shown()).contains("EXPLANATION").doesNotContain("LAST_YEAR");
        assertThat(_getFormattedRow(_get(FindingTable.class), 1)).contains("Đã thực hiện đủ");

        open("");
        openField();
        assertThat(shown()).contains("EXPLANATION").doesNotContain("LAST_YEAR").endsWith("DECISION");

        signIn(flow.appraiser("BNV"));
        openField();
        assertThat(shown()).doesNotContain("EXPLANATION").contains("LAST_YEAR");
    }

    @Test
    void wordsNarrowTheGridAndNothingFoundIsSaid() {
        openField();
        var search = _get(TextField.class, spec -> spec.withPlaceholder(text("appraisal.BoardTools.search")));

        _setValue(search, "quang ninh");
        assertThat(_size(_get(FindingTable.class)))
                .as("two headings, two lines")
                .isEqualTo(4);

        _setValue(search, "không có ở đâu");
        assertThat(_size(_get(FindingTable.class))).isZero();
        assertThat(LocatorJ.<DecisionForm>_find(DecisionForm.class)).isEmpty();
    }

    @Test
    void theLineThatStaysWhenTheGridIsNarrowedSaysItsNewPlaceAndKeepsWhatIsTyped() {
        openField();
        _get(DecisionForm.class).choose(2);
        _setValue(area("appraisal.DecisionForm.reason"), "Một nửa lý do");
        var search = _get(TextField.class, spec -> spec.withPlaceholder(text("appraisal.BoardTools.search")));

        _setValue(search, "can tho");
        assertThat(_find(Span.class, spec -> spec.withText("dòng 1/2"))).hasSize(1);
        _setValue(search, "");

        assertThat(_find(Span.class, spec -> spec.withText("dòng 1/4"))).hasSize(1);
        assertThat(area("appraisal.DecisionForm.reason").getValue()).isEqualTo("Một nửa lý do");
    }

    @Test
    void theFourthKeyRefusesTheDocumentAndWhatIsTypedStays() {
        openField();
        _get(DecisionForm.class).choose(2);
        _setValue(area("appraisal.DecisionForm.reason"), "Một nửa lý do");
        _get(DecisionForm.class).choose(4);
        _setValue(area("appraisal.RejectPanel.reason"), "Không");
        _click(button("appraisal.RejectPanel.reject"));
        assertThat(area("appraisal.RejectPanel.reason").isInvalid()).isTrue();

        _setValue(area("appraisal.RejectPanel.reason"), WHY);
        _click(button("appraisal.RejectPanel.reject"));

        assertThat(button("appraisal.RejectPanel.accept").isVisible()).isTrue();
        assertThat(area("appraisal.DecisionForm.reason").getValue()).isEqualTo("Một nửa lý do");
        assertThat(finding("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void aHundredKilobytesOfReasonAreRefusedWithTheLimit() {
        openField();
        _get(DecisionForm.class).choose(3);
        var question = area("appraisal.DecisionForm.question");
        _setValue(question, "x".repeat(100_000));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        save -> save.getParent().isPresent() && save.getText().startsWith("Lưu, sang"))));

        assertThat(question.isInvalid()).isTrue();
        assertThat(question.getErrorMessage()).contains("100000", "2000");
        assertThat(finding("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void keepingManyNamesWhatIsLeftOut() {
        openField();
        _click(_get(
                Button.class,
                spec -> spec.withText(UI.getCurrent().getTranslation("appraisal.BoardTools.keepMany", 1))));
        var lists = LocatorJ._find(Grid.class).stream()
                .filter(grid -> !(grid instanceof FindingTable))
                .toList();
        assertThat(lists).hasSize(2);
        assertThat(_size(lists.get(0))).as("proved and undecided").isEqualTo(1);
        assertThat(_size(lists.get(1))).as("without evidence").isEqualTo(3);

        _click(_get(
                Button.class,
                spec -> spec.withText(UI.getCurrent().getTranslation("appraisal.KeepManyDialog.keep", 1))));

        assertThat(finding("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void whatWasKeptAtOnceIsShownAsDecided() {
        open(AppraisalNavigation.agency(cycle.id(), canTho));
        _click(button("appraisal.BoardTools.keepMany", 1));
        _click(button("appraisal.KeepManyDialog.keep", 1));

        _get(FindingTable.class).choose(finding("1.1").id());

        assertThat(_get(DecisionForm.class).verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void aStandardReasonIsTakenIntoTheField() {
        ActingOfficer.run(cycle.manager(), () -> reasons.add(field, ReasonPurpose.ASK, WHY, ""));
        openField();
        _get(DecisionForm.class).choose(3);
        _get(ReasonField.class, spec -> spec.withPredicate(one -> one.isVisible()))
                .take(ActingOfficer.call(appraiser, () -> reasons.of(List.of(field)))
                        .get(0));

        assertThat(area("appraisal.DecisionForm.question").getValue()).isEqualTo(WHY);
    }

    @Test
    void theCycleManagerWritesStandardReasonsOnTheirPage() {
        signIn(people.of(Roles.CYCLE_MANAGER));
        open(AppraisalNavigation.reasons(cycle.id()));
        _click(button("appraisal.StandardReasonsView.add"));
        _setValue(area("appraisal.StandardReasonDialog.vi"), "Sai");
        _click(button("appraisal.StandardReasonDialog.save"));
        assertThat(area("appraisal.StandardReasonDialog.vi").isInvalid()).isTrue();

        var words = WHY + " " + cycle.id();
        _setValue(area("appraisal.StandardReasonDialog.vi"), words);
        _click(button("appraisal.StandardReasonDialog.save"));

        assertThat(_find(StandardReasonDialog.class)).isEmpty();
        assertThat(ActingOfficer.call(
                        appraiser,
                        () -> reasons.of(cycle.set().fields().stream()
                                .map(node -> node.id())
                                .toList())))
                .anySatisfy(reason -> assertThat(reason.text().vi()).isEqualTo(words));
        assertThat(_get(ComboBox.class).isVisible()).isTrue();
    }

    private void openField() {
        open(AppraisalNavigation.field(cycle.id(), field));
    }

    private static List<String> shown() {
        return _get(FindingTable.class).getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    private static void toggle(String key) {
        _get(ColumnMenu.class)
                .toggle(GridColumn.of(key.substring(key.lastIndexOf('.') + 1)).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static Select<GridGrouping> grouping() {
        return _get(Select.class);
    }

    private static Button button(String key, Object... arguments) {
        return _get(Button.class, spec -> spec.withText(UI.getCurrent().getTranslation(key, arguments)));
    }

    private static TextArea area(String key) {
        return _get(TextArea.class, spec -> spec.withLabel(text(key)));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private FindingDetails finding(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }
}
