package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.parindex.council.AgendaItem;
import vn.parindex.council.ItemDetails;
import vn.parindex.criteria.RuleWords;
import vn.parindex.shared.Points;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ScoreTrace;
import vn.parindex.shell.StatusBadge;

/** One item: whose, the path of its score, both voices, how the leaf is scored, and what was decided elsewhere. */
class CouncilItemPane extends Div {

    private final transient ItemDetails details;
    private final transient CouncilDesk desk;

    CouncilItemPane(ItemDetails details, CouncilDesk desk, int number, int total) {
        this.details = details;
        this.desk = desk;
        addClassName("par-pane__body");
        add(head(number, total), new ScorePath(details, desk), new CouncilVoices(details, desk), rule());
        if (!details.similar().isEmpty()) {
            add(similar());
        }
    }

    private Div head(int number, int total) {
        var item = details.item();
        var place = new Span(text("place", number, total));
        var ministry = new Span(text("ministry", ministry()));
        var line = new Div(
                place, ministry, new StatusBadge(CauseLook.of(item.item().cause())));
        line.addClassNames("par-meta", "council-head");
        var agency = new H2(item.agency().name().in(getLocale()));
        agency.addClassName("par-sentence");
        var maximum = new Span(text("maximum", format().display(item.leaf().maximum())));
        maximum.addClassName("par-note");
        var leaf = new Paragraph(
                new Span(item.leaf().code() + " " + item.leaf().name().in(getLocale())), maximum);
        leaf.addClassName("council-leaf");
        return new Div(line, agency, leaf);
    }

    private String ministry() {
        return details.appraised()
                .ministry()
                .map(agency -> desk.agency(agency).name().in(getLocale()))
                .orElseGet(() -> getTranslation("appraisal.secretariat"));
    }

    private Panel rule() {
        var rows = new Div();
        rows.addClassName("council-rule");
        RuleWords.of(getLocale(), details.item().leaf().rule()).forEach(line -> {
            var points = new Span(line.points() == null ? "" : format().display(line.points()));
            points.addClassName("council-rule__points");
            var row = new Div(new Span(line.text()), points);
            row.addClassName("council-rule__line");
            mark(line.points(), row);
            rows.add(row);
        });
        var leaf = details.item().leaf();
        return new Panel(text("rule"), rows)
                .side(ScoreTrace.button(
                        text("whole"),
                        leaf.code() + " " + leaf.name().in(getLocale()),
                        () -> desk.trace(details, getLocale())));
    }

    /** Marks the line that the ministry's points came from. */
    private void mark(Points points, Div row) {
        if (points != null && points.equals(details.item().item().appraisedPoints())) {
            var badge = new Span(text("chosenByMinistry"));
            badge.addClassNames("par-badge", "par-tone-info");
            row.addComponentAtIndex(1, badge);
            row.addClassName("is-here");
        }
    }

    private Panel similar() {
        var rows = new Div();
        rows.addClassName("council-rule");
        details.similar().forEach(other -> rows.add(similar(other)));
        return new Panel(text("similar", details.similar().size()), rows);
    }

    private Div similar(AgendaItem other) {
        var points = new Span(format().display(other.item().decidedPoints()));
        points.addClassName("council-rule__points");
        var what = new Div(
                new Span(other.agency().name().in(getLocale())),
                new Span(other.item().reason()));
        what.addClassName("par-two");
        var row = new Div(what, points);
        row.addClassName("council-rule__line");
        return row;
    }

    private PointsFormat format() {
        return PointsFormat.of(getLocale());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.CouncilItemPane." + element, arguments);
    }
}
