package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.ApprovalSheet;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shared.Points;
import vn.parindex.shell.Banner;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Figure;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Tone;

/** What the leader is asked to approve, in figures, and what changed since they last saw it. */
class ApprovalFacts extends Div {

    ApprovalFacts(FileDetails file, ApprovalSheet sheet) {
        addClassName("par-stack");
        var format = PointsFormat.of(getLocale());
        if (sheet.changedSinceLaid()) {
            add(new Banner(Tone.ERROR, Icons.TRIANGLE_ALERT, text("cancelled"), text("cancelledText")));
        }
        var proven =
                (int) file.answers().stream().filter(row -> row.documents() > 0).count();
        var figures = new Div(
                figure(format.display(sheet.points()), text("of", format.display(sheet.maximum()))),
                figure(String.valueOf(file.answers().size()), text("leaves")),
                figure(String.valueOf(proven), text("proven")),
                lastYear(file.answers(), sheet.lastYear(), format));
        figures.addClassName("selfassessment-figures");
        var hash = new Span(sheet.contentHash());
        hash.addClassName("selfassessment-hash");
        var proof = new Paragraph(new Span(text("hash") + " "), hash);
        proof.addClassName("par-note");
        add(new Panel(text("title"), figures, proof));
        sheet.comparedWith().filter(act -> !sheet.changes().isEmpty()).ifPresent(act -> {
            var since = text("since." + act.kind(), DateText.of(getLocale()).dateTime(act.at()), act.byName());
            var note = new Paragraph(since);
            note.addClassNames("par-note", "selfassessment-findings__note");
            add(new Panel(
                            text("changes", ChangeList.leaves(sheet.changes())),
                            note,
                            new ChangeList(file, sheet.changes()))
                    .flush());
        });
    }

    /** Only leaves that have points in both years are compared. */
    private Figure lastYear(List<AnswerRow> rows, Map<LeafId, Points> before, PointsFormat format) {
        var both = rows.stream()
                .filter(row -> row.points() != null && before.get(row.leaf()) != null)
                .toList();
        if (both.isEmpty()) {
            return figure(PointsFormat.MISSING, text("noLastYear"));
        }
        var now = sum(both.stream().map(AnswerRow::points).toList());
        var then = sum(both.stream().map(row -> before.get(row.leaf())).toList());
        return figure(format.change(now.minus(then)), text("lastYear", both.size()));
    }

    private static Points sum(List<Points> points) {
        return points.stream().filter(Objects::nonNull).reduce(Points.ZERO, Points::plus);
    }

    private static Figure figure(String value, String of) {
        return new Figure(value, of);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.ApprovalFacts." + element, arguments);
    }
}
