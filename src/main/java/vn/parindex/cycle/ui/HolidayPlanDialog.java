package vn.parindex.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.agency.Agencies;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.DeadlineMove;
import vn.parindex.cycle.HolidayPlan;
import vn.parindex.shell.DateText;

/** Which deadlines move, from where to where, before anything is declared. */
class HolidayPlanDialog extends Dialog {

    private final transient Cycles cycles;
    private final transient Agencies agencies;

    HolidayPlanDialog(HolidayPlan plan, Cycles cycles, Agencies agencies, Runnable carryOut) {
        this.cycles = cycles;
        this.agencies = agencies;
        setHeaderTitle(getTranslation("cycle.HolidayPlanDialog.title"));
        addClassName("cycle-plan");
        var sentence = new Paragraph(getTranslation(
                plan.moves().isEmpty() ? "cycle.HolidayPlanDialog.none" : "cycle.HolidayPlanDialog.moves",
                plan.moves().size()));
        add(sentence);
        if (!plan.moves().isEmpty()) {
            var rows = new UnorderedList();
            rows.addClassName("par-rows");
            plan.moves().forEach(move -> rows.add(row(move)));
            add(rows);
        }
        var confirm = new Button(getTranslation("cycle.HolidayPlanDialog.confirm"), click -> {
            close();
            carryOut.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("cycle.HolidayPlanDialog.back"), click -> close()), confirm);
    }

    private ListItem row(DeadlineMove move) {
        var step = new Span(getTranslation("cycle.CycleStep." + move.step()));
        step.addClassName("par-row__title");
        var whose = new Div(cycles.get(move.cycle()).name().in(getLocale())
                + " · "
                + move.agency()
                        .map(agency -> agencies.get(agency).name().in(getLocale()))
                        .orElseGet(() -> getTranslation("cycle.HolidayPlanDialog.all")));
        whose.addClassName("par-row__why");
        var what = new Div(step, whose);
        what.addClassName("par-row__what");
        var dates = DateText.of(getLocale());
        var when = new Div(
                new Div(dates.dayAtHead(move.from().toLocalDate())),
                new Div("→ " + dates.weekdayDate(move.to().toLocalDate())));
        when.addClassName("par-row__due");
        var row = new ListItem(what, when);
        row.addClassName("par-row");
        return row;
    }
}
