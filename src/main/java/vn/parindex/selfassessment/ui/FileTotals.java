package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ProgressLine;

/** How far the whole file is, and the points claimed so far. */
class FileTotals extends Composite<Div> {

    private final Span count = new Span();
    private final Span points = new Span();
    private final ProgressLine bar = new ProgressLine(ProgressLine.Parts.of(0, 0));

    FileTotals() {
        var line = new Div(count, points);
        line.addClassName("selfassessment-totals");
        getContent().addClassName("par-stack");
        getContent().add(line, bar);
    }

    void show(FileDetails file) {
        var parts = TreeRow.parts(file.answers());
        count.setText(getTranslation("selfassessment.FileTree.done", parts.done(), parts.total()));
        points.setText(getTranslation(
                "selfassessment.FileTree.points",
                PointsFormat.of(getLocale()).display(file.points(), file.applicableMaximum())));
        bar.show(parts);
    }
}
