package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.parindex.ViewTest;
import vn.parindex.appraisal.AgreementReport;
import vn.parindex.appraisal.AgreementReport.OfScorer;
import vn.parindex.appraisal.AgreementReport.Week;

/** On a phone an officer's line is a card: each figure says what it is, the week of a lean included. */
class ScorerAgreementViewTest extends ViewTest {

    @Test
    void everyFigureOfAnOfficerSaysItsColumn() {
        var week = new Week(LocalDate.of(2023, 2, 6), 4, -0.1);
        var officer = new OfScorer("btp.1", "Lê Thị An", 4, OptionalDouble.of(0.81), -0.1, List.of(week));
        UI.getCurrent().add(new ScorerAgreement("Người chấm", new AgreementReport(4, List.of(), List.of(officer))));

        var table = _get(NativeTable.class);

        assertThat(table.hasClassName("par-table--folding")).isTrue();
        var columns = table.getBody()
                .getRows()
                .get(0)
                .getChildren()
                .map(cell -> cell.getElement().getAttribute("data-column"))
                .toList();
        assertThat(columns).hasSize(6).doesNotContainNull().last().asString().contains("06/02");
    }
}
