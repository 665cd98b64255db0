package vn.parindex.division.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.parindex.division.DivisionDetails;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.SimulatedNotice;

/** Above the tree: the situation in a sentence, how far the file is, what of it is shown, who may write. */
class PartsHead extends Composite<Div> {

    private final PageSentence sentence = new PageSentence("");
    private final ProgressLine bar = new ProgressLine(ProgressLine.Parts.of(0, 0));
    private final CountChips chips = new CountChips(getTranslation("division.PartsHead.chips"), this::choose);
    private final Checkbox only = new Checkbox();
    private final Span state = new Span();
    private final SimulatedNotice notice = new SimulatedNotice();
    private final boolean divides;
    private final Runnable changed;
    private PartFilter filter = PartFilter.ALL;
    private boolean showing;

    PartsHead(boolean divides, Runnable changed, Consumer<Boolean> restrict) {
        this.divides = divides;
        this.changed = changed;
        only.setLabel(getTranslation("division.PartsHead.only"));
        only.addValueChangeListener(change -> {
            if (!showing) {
                restrict.accept(change.getValue());
            }
        });
        state.addClassName("par-note");
        var toolbar = new Div(chips, divides ? only : state);
        toolbar.addClassNames("par-toolbar", "division-toolbar");
        getContent().add(sentence, bar, toolbar, notice);
        getContent().addClassNames("par-pane__head", "par-stack", "division-summary");
    }

    void show(DivisionDetails details, boolean simulated) {
        showing = true;
        sentence.setText(sentence(details));
        bar.show(StageLook.parts(details, details.leaves()));
        notice.setVisible(simulated);
        only.setValue(details.division().onlyAssignees());
        state.setText(getTranslation(
                details.open()
                        ? details.division().onlyAssignees()
                                ? "division.PartsHead.restricted"
                                : "division.PartsHead.free"
                        : "division.PartsHead.closed"));
        chips.show(Stream.of(PartFilter.values())
                .filter(each -> offers(each, details))
                .map(each -> new Chip(
                        each.name(),
                        getTranslation("division.PartFilter." + each),
                        each.count(details),
                        each == filter))
                .toList());
        showing = false;
    }

    PartFilter filter() {
        return filter;
    }

    private String sentence(DivisionDetails details) {
        var all = details.leaves().size();
        var free = PartFilter.FREE.count(details) + PartFilter.HANDED_BACK.count(details);
        var late = PartFilter.OVERDUE.count(details);
        if (late > 0) {
            return getTranslation("division.PartsHead.sentence.late", late, all - free, all);
        }
        return free == 0
                ? getTranslation("division.PartsHead.sentence.all", all)
                : getTranslation("division.PartsHead.sentence.free", free, all);
    }

    private void choose(String chosen) {
        filter = PartFilter.valueOf(chosen);
        chips.press(chosen);
        changed.run();
    }

    private boolean offers(PartFilter each, DivisionDetails details) {
        return each == PartFilter.ALL
                || each == filter
                || each.count(details) > 0
                || divides && each == PartFilter.FREE;
    }
}
