package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraisal.ui.BoardScreen.area;
import static vn.parindex.appraisal.ui.BoardScreen.text;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ViewTest;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.GridGrouping;

/** Above the grid: how lines stand together, which columns, which words; each person's choice is remembered. */
class GridToolsViewTest extends ViewTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private FieldStage stage;

    @BeforeEach
    void submit() {
        stage.open();
        signIn(stage.appraiser());
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
        assertThat(_getFormattedRow(_get(FindingTable.class), 1)).contains("Giải trìnhĐã thực hiện đủ");

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
    void onAPhoneALineIsACardWhoseFiguresSayTheirNames() {
        openField();
        var table = _get(FindingTable.class);

        assertThat(table.getThemeNames()).contains("folding");
        assertThat(_getFormattedRow(table, 1)).contains("Tự chấm1,00", "Tài liệu1");
    }

    private void openField() {
        open(AppraisalNavigation.field(stage.cycle().id(), stage.field()));
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
        return _get(Select.class, spec -> spec.withClasses("appraisal-grouping"));
    }
}
