package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.Variable;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.LastYear;
import vn.parindex.shared.Points;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;

/** The year before beside this one: figures, points of each step, words of the appraisers, and a way to take it over. */
class LastYearPart extends Composite<Div> {

    private final transient Consumer<LastYear> carry;
    private final NativeTableBody lines = new NativeTableBody();
    private transient Leaf leaf;
    private transient LastYear then;
    private transient AnswerDetails now;
    private int thisYear;

    LastYearPart(Consumer<LastYear> carry) {
        this.carry = carry;
        getContent().addClassName("par-stack");
    }

    /** The button that belongs into the head of the part; empty where nothing can be taken over. */
    Optional<Button> verb() {
        if (then.carried().isEmpty() || !now.editable()) {
            return Optional.empty();
        }
        var button = new Button(text("carry"), Icons.COPY.create(), click -> carry.accept(then));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setTooltipText(text("carryHint", then.cycle().year().value()));
        return Optional.of(button);
    }

    LastYearPart show(Leaf on, LastYear lastYear, AnswerDetails answer, int year) {
        leaf = on;
        then = lastYear;
        now = answer;
        thisYear = year;
        getContent().removeAll();
        lines.removeAll();
        entered();
        line(
                text("self"),
                points(then.self()),
                points(now.evaluation() instanceof Scored scored ? scored.points() : null));
        line(text("appraised"), points(then.appraised()), text("notYet"));
        line(text("settled"), points(then.settled()), text("notYet"));
        getContent().add(table(), note());
        then.remarks().forEach(remark -> getContent().add(remark(remark)));
        return this;
    }

    private void entered() {
        if (then.leaf().rule() instanceof ChoiceRule before) {
            var chosen = then.content().choice();
            var words = chosen == null || chosen >= before.options().size()
                    ? "–"
                    : before.options().get(chosen).text().in(getLocale());
            getContent().add(choices(words));
            return;
        }
        for (var variable : then.leaf().rule().variables()) {
            var name = variable.name().in(getLocale()) + " (" + variable.symbol() + ")";
            line(name, figure(then.content(), variable), figureNow(variable));
        }
    }

    /** What was chosen is read, not compared digit by digit: sentences over the whole width, above the points. */
    private DescriptionList choices(String before) {
        var both = new DescriptionList();
        both.add(new Term(text("choiceOf", then.cycle().year().value())), new Description(before));
        both.add(new Term(text("choiceOf", thisYear)), new Description(chosenNow()));
        both.addClassName("selfassessment-choices");
        return both;
    }

    private String chosenNow() {
        var chosen = now.content().choice();
        return chosen == null || !(leaf.rule() instanceof ChoiceRule rule)
                ? "–"
                : rule.options().get(chosen).text().in(getLocale());
    }

    /** The same figure of this year, by what it counts: its symbol may be another one. */
    private String figureNow(Variable before) {
        return leaf.rule().variables().stream()
                .filter(variable -> variable.name().vi().equals(before.name().vi()))
                .findFirst()
                .map(variable -> figure(now.content(), variable))
                .orElse("–");
    }

    private String figure(AnswerContent content, Variable variable) {
        BigDecimal value = content.figures().get(variable.symbol());
        return PointsFormat.of(getLocale()).number(value);
    }

    private String points(Points points) {
        return PointsFormat.of(getLocale()).display(points);
    }

    private void line(String name, String before, String after) {
        var old = new NativeTableCell(before);
        old.addClassName("par-num");
        var present = new NativeTableCell(after);
        present.addClassNames("par-num", "par-strong");
        lines.add(new NativeTableRow(new NativeTableCell(name), old, present));
    }

    private NativeTable table() {
        var corner = new NativeTableHeaderCell();
        corner.setText(text("what"));
        corner.addClassName("selfassessment-hidden");
        var head = new NativeTableRow(corner, heading(then.cycle().year().value()), heading(thisYear));
        var table = new NativeTable(new NativeTableHeader(head), lines);
        table.addClassNames("par-table", "par-table--bare", "selfassessment-years");
        return table;
    }

    private static NativeTableHeaderCell heading(int year) {
        var cell = new NativeTableHeaderCell(String.valueOf(year));
        cell.addClassName("par-num");
        return cell;
    }

    private Paragraph note() {
        var key = "comparability." + then.comparability();
        var same = then.leaf().code().equals(leaf.code())
                ? ""
                : " " + text("code", then.leaf().code());
        var refused = then.carried().isEmpty() ? " " + text("cannot") : "";
        var note = new Paragraph(text(key, then.cycle().year().value()) + same + refused);
        note.addClassName("par-note");
        return note;
    }

    private Div remark(LastYear.Remark remark) {
        var by = new Span(text("remark", remark.by(), then.cycle().year().value()));
        by.addClassName("par-strong");
        var words = new Paragraph(by, new Span(" " + remark.words()));
        var quote = new Div(words);
        quote.addClassName("par-remark");
        return quote;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("selfassessment.LastYearPart." + key, arguments);
    }
}
