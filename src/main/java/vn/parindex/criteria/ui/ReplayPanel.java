package vn.parindex.criteria.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import vn.parindex.criteria.ComparisonWords;
import vn.parindex.criteria.ReplayReport;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SimulatedNotice;

/** Last year's figures under the other rules: computed once, when somebody looks. */
class ReplayPanel extends Div {

    private boolean shown;

    ReplayPanel() {
        addClassNames("par-stack", "comparison-replay");
    }

    void show(SerializableSupplier<Optional<ReplayReport>> replay) {
        if (!shown) {
            shown = true;
            var bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", text("working"));
            add(new Span(text("working")), bar);
            // The browser shows the bar first and then asks for the result.
            getElement().executeJs("return true").then(seen -> fill(replay));
        }
    }

    void fill(SerializableSupplier<Optional<ReplayReport>> replay) {
        removeAll();
        replay.get().ifPresentOrElse(this::show, this::showNone);
    }

    private void showNone() {
        add(new EmptyState(Icons.ROTATE_CCW, text("none"), text("none.reason")));
    }

    private void show(ReplayReport report) {
        var words = ComparisonWords.in(getLocale());
        add(new PageSentence(words.sentence(report)), line(words.coverage(report)), note(words.rules(report)));
        if (report.simulated()) {
            add(new SimulatedNotice());
        }
        if (report.agencies().isEmpty()) {
            add(new EmptyState(Icons.CIRCLE_MINUS, text("nothing"), text("nothing.reason")));
        } else {
            var columns = new Div(agencies(report), leaves(report));
            columns.addClassName("comparison-results");
            add(columns);
        }
        if (!report.leftOut().isEmpty()) {
            add(leftOut(report));
        }
    }

    private Panel agencies(ReplayReport report) {
        var kind = getTranslation("agency.AgencyKind." + report.tried().kind() + ".plural");
        return new Panel(text("agencies", kind), new ReplayGrid(report.agencies())).flush();
    }

    private Panel leaves(ReplayReport report) {
        var grid = new ImpactGrid(report.leaves());
        var only = new Checkbox(text("onlyChanged"), true);
        only.addValueChangeListener(changed -> grid.onlyChanged(changed.getValue()));
        grid.onlyChanged(true);
        return new Panel(text("leaves"), grid).side(only).flush();
    }

    private Panel leftOut(ReplayReport report) {
        var words = ComparisonWords.in(getLocale());
        var table = new NativeTable();
        table.addClassName("par-table");
        report.leftOut().forEach(left -> {
            var row = table.getBody().addRow();
            row.addDataCell()
                    .setText(left.pair().leaf().code() + " "
                            + left.pair().leaf().name().in(getLocale()));
            row.addDataCell().setText(words.reason(left));
            var maximum = row.addDataCell();
            maximum.setText(
                    PointsFormat.of(getLocale()).display(left.pair().leaf().maximum()));
            maximum.addClassName("par-num");
        });
        return new Panel(text("leftOut", report.leftOut().size()), table);
    }

    private static Paragraph line(String words) {
        var line = new Paragraph(words);
        line.addClassName("par-lead");
        return line;
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("par-note");
        return note;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("criteria.ReplayPanel." + element, arguments);
    }
}
