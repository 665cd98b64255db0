package vn.parindex.cycle.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.List;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.DeadlineMove;
import vn.parindex.cycle.HolidayPlan;
import vn.parindex.cycle.WindowMove;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DialogFoot;

/** Which deadlines move, from where to where, before anything is declared. */
class HolidayPlanDialog extends Dialog {

    private final transient Cycles cycles;
    private final transient Agencies agencies;

    HolidayPlanDialog(HolidayPlan plan, Cycles cycles, Agencies agencies, Runnable carryOut) {
        this.cycles = cycles;
        this.agencies = agencies;
        setHeaderTitle(getTranslation("cycle.HolidayPlanDialog.title"));
        addClassName("cycle-plan");
        if (plan.moves().isEmpty()) {
            add(new Paragraph(getTranslation("cycle.HolidayPlanDialog.none")));
        } else {
            list("moves", plan.moves().stream().map(this::row).toList());
        }
        if (!plan.changes().withdrawn().isEmpty()) {
            add(new Paragraph(getTranslation("cycle.HolidayPlanDialog.kept")));
        }
        if (!plan.windows().isEmpty()) {
            list("windows", plan.windows().stream().map(this::row).toList());
        }
        var confirm = DialogFoot.asking(this, getTranslation("cycle.HolidayPlanDialog.confirm"), () -> {
            close();
            carryOut.run();
        });
        confirm.setDisableOnClick(true);
    }

    private void list(String sentence, List<ListItem> moves) {
        add(new Paragraph(getTranslation("cycle.HolidayPlanDialog." + sentence, moves.size())));
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        moves.forEach(rows::add);
        add(rows);
    }

    private ListItem row(DeadlineMove move) {
        return row(
                getTranslation("cycle.CycleStep." + move.step()),
                move.cycle(),
                move.agency().map(this::name).orElseGet(() -> getTranslation("cycle.HolidayPlanDialog.all")),
                move.from(),
                move.to());
    }

    private ListItem row(WindowMove move) {
        return row(move.what().in(getLocale()), move.cycle(), name(move.agency()), move.from(), move.to());
    }

    private String name(AgencyId agency) {
        return agencies.get(agency).name().in(getLocale());
    }

    private ListItem row(String title, CycleId cycle, String who, LocalDateTime from, LocalDateTime to) {
        var step = new Span(title);
        step.addClassName("par-row__title");
        var whose = new Div(cycles.get(cycle).name().in(getLocale()) + " · " + who);
        whose.addClassName("par-row__why");
        var what = new Div(step, whose);
        what.addClassName("par-row__what");
        var dates = DateText.of(getLocale());
        var when = new Div(
                new Div(dates.dayAtHead(from.toLocalDate())), new Div("→ " + dates.weekdayDate(to.toLocalDate())));
        when.addClassName("par-row__due");
        var row = new ListItem(what, when);
        row.addClassName("par-row");
        return row;
    }
}
