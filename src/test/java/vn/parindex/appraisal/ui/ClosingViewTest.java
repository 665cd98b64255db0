package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.ViewTest;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.AppraisalOverview;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.FindingId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shell.PageSentence;

/** The files on a desk and the acts that close them. */
class ClosingViewTest extends ViewTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AppraisalOverview overview;

    private TestCycle cycle;
    private Officer appraiser;

    @BeforeEach
    void twoFilesOfOneMinistry() {
        cycle = flow.appraising(2, "92", "22");
        appraiser = flow.appraiser("BNV");
        signIn(appraiser);
    }

    @Test
    void completeFilesAreClosedTogetherAfterTheirListIsShown() {
        keepAll("92");
        keepAll("22");
        openFiles();

        _click(button("Kết thúc 2 hồ sơ đã quyết định đủ"));
        assertThat(_size(
                        _get(Grid.class, spec -> spec.withPredicate(grid -> grid.hasClassName("appraisal-keep-many")))))
                .isEqualTo(2);
        _click(button("Kết thúc 2 hồ sơ"));

        assertThat(_find(CloseManyDialog.class)).isEmpty();
        assertThat(files()).allMatch(row -> row.status() == AppraisalStatus.CLOSED);
    }

    @Test
    void whoSeesTheDesksOfAllMinistriesReadsWhoseEachLineIs() {
        signIn(cycle.manager());
        open(AppraisalNavigation.files(cycle.id()));

        var grid = _get(FileProgressGrid.class);
        var lines = new ArrayList<List<String>>();
        for (int at = 0; at < _size(grid); at++) {
            lines.add(_getFormattedRow(grid, at));
        }
        assertThat(lines)
                .hasSize(4)
                .extracting(line -> line.get(1))
                .contains("Nơi thẩm địnhBộ Nội vụ", "Nơi thẩm địnhBộ Tư pháp");
        assertThat(_get(PageSentence.class).getText())
                .as("two files, although four desks")
                .endsWith("trong 2 hồ sơ.");

        signIn(appraiser);
        openFiles();
        assertThat(_getFormattedRow(_get(FileProgressGrid.class), 0))
                .as("who has one desk needs no such column")
                .noneMatch(cell -> cell.contains("Bộ Nội vụ"));
    }

    @Test
    void whatIsTakenBackBehindTheListIsLeftOpenAndNamed() {
        keepAll("92");
        var kept = keepAll("22");
        openFiles();
        _click(button("Kết thúc 2 hồ sơ đã quyết định đủ"));
        ActingOfficer.run(appraiser, () -> service.undo(kept));

        _click(button("Kết thúc 2 hồ sơ"));

        assertThat(files())
                .filteredOn(row -> row.status() == AppraisalStatus.OPEN)
                .extracting(AppraisalRow::agency)
                .containsExactly(flow.agency("22"));
    }

    @Test
    void filesAreSortedByHowFarTheyAre() {
        keepAll("92");
        openFiles();
        var grid = _get(FileProgressGrid.class);
        assertThat(_getFormattedRow(grid, 0)).contains("Đã xử lý1/1");
        var decided = grid.getColumns().stream()
                .filter(column -> "Đã xử lý".equals(column.getHeaderText()))
                .findFirst()
                .orElseThrow();

        grid.sort(List.of(new GridSortOrder<>(decided, SortDirection.ASCENDING)));

        assertThat(_getFormattedRow(grid, 0)).contains("Đã xử lý0/1");
        assertThat(_getFormattedRow(grid, 1)).contains("Đã xử lý1/1");
    }

    @Test
    void oneCompleteFileNeedsNoList() {
        keepAll("92");
        openFiles();

        assertThat(_find(Button.class, spec -> spec.withText("Kết thúc 1 hồ sơ đã quyết định đủ")))
                .isEmpty();
    }

    private void openFiles() {
        open(AppraisalNavigation.files(cycle.id()));
    }

    private List<AppraisalRow> files() {
        return ActingOfficer.call(appraiser, () -> overview.files(cycle.id()));
    }

    private List<FindingId> keepAll(String code) {
        var own = files().stream()
                .filter(row -> row.agency().equals(flow.agency(code)))
                .findFirst()
                .orElseThrow();
        var open = flow.findings(cycle.id(), flow.agency(code)).stream()
                .filter(finding -> finding.appraisal().equals(own.id()))
                .collect(Collectors.toMap(FindingDetails::id, FindingDetails::version));
        return ActingOfficer.call(appraiser, () -> service.keepMany(open)).kept();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
