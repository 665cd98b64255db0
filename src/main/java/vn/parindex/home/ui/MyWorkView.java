package vn.parindex.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import vn.parindex.cycle.CycleRow;
import vn.parindex.division.OwnWork;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.workflow.WorkItemRow;
import vn.parindex.workflow.WorkKind;

/** My work: the situation in one sentence, then what waits, the most urgent first. */
@Route("")
@Menu(order = 10, title = "home.MyWorkView.title", icon = "list-todo")
@PermitAll
class MyWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KIND = "kind";

    private final transient WorkDesk desk;
    private final transient Situation situation;

    MyWorkView(WorkDesk desk, Situation situation) {
        this.desk = desk;
        this.situation = situation;
        addClassName("par-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var counts = desk.items().counts();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var kind = chosen(event).filter(counts::containsKey).orElse(null);
        var list = new WorkList(desk, kind);
        var own = desk.cycle().map(desk::own).filter(work -> !work.isEmpty());
        add(sentence(total, list.first(), own));
        var main = stack();
        own.ifPresent(work -> main.add(new OwnPartsCard(work, desk)));
        if (total > 0) {
            main.add(chips(counts, total, kind), list);
        } else if (own.isEmpty()) {
            main.add(new EmptyState(
                    Icons.LIST_CHECKS,
                    getTranslation("home.MyWorkView.none"),
                    getTranslation("home.MyWorkView.noneWhy")));
        }
        var beside = stack();
        desk.cycle().ifPresent(cycle -> addSituation(cycle, main, beside));
        situation.lastResult().ifPresent(last -> beside.add(new ResultCard(situation.snapshot(last), situation)));
        var columns = new Div(main, beside);
        columns.addClassName("par-columns");
        add(columns);
    }

    private void addSituation(CycleRow cycle, Div main, Div beside) {
        situation.file(cycle).ifPresent(own -> {
            beside.add(new FileCard(own));
            if (own.details().file().status() == FileStatus.SELF_ASSESSING
                    && !own.openFields().isEmpty()) {
                main.add(new FieldsCard(own));
            }
        });
        var calendar = situation.calendar(cycle);
        beside.add(new CalendarCard(
                cycle,
                step -> situation
                        .agency()
                        .map(agency -> calendar.deadline(agency, step))
                        .orElseGet(() -> calendar.deadline(step)),
                desk.now()));
    }

    private static Div stack() {
        var stack = new Div();
        stack.addClassName("par-stack");
        return stack;
    }

    private static Optional<WorkKind> chosen(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .flatMap(name -> java.util.Arrays.stream(WorkKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    private Div sentence(int total, Optional<WorkItemRow> first, Optional<OwnWork> own) {
        var due = first.flatMap(WorkItemRow::dueAt);
        var text = total == 0
                ? own.filter(work -> work.open() > 0)
                        .map(work -> getTranslation("home.MyWorkView.assigned", work.open()))
                        .orElseGet(() -> getTranslation("home.MyWorkView.nothing"))
                : due.map(at -> desk.workingDaysLeft(at) < 0
                                ? getTranslation("home.MyWorkView.overdue", total)
                                : getTranslation(
                                        "home.MyWorkView.left",
                                        DateText.of(getLocale()).workingDaysLeft(desk.workingDaysLeft(at)),
                                        total))
                        .orElseGet(() -> getTranslation("home.MyWorkView.waiting", total));
        var lead = new Paragraph(getTranslation(
                "home.MyWorkView.today",
                DateText.of(getLocale()).weekdayDate(desk.now().toLocalDate()),
                desk.cycle().map(cycle -> cycle.name().in(getLocale())).orElse("–")));
        lead.addClassName("par-lead");
        return new Div(new PageSentence(text), lead);
    }

    private Div chips(Map<WorkKind, Integer> counts, int total, WorkKind chosen) {
        var chips = new Div(chip(getTranslation("home.MyWorkView.all"), total, chosen == null, null));
        chips.addClassName("par-chips");
        counts.forEach(
                (kind, count) -> chips.add(chip(getTranslation("home.WorkKind." + kind), count, kind == chosen, kind)));
        return chips;
    }

    private Button chip(String text, int count, boolean pressed, WorkKind kind) {
        var number = new Span(String.valueOf(count));
        number.addClassName("par-chip__count");
        var chip = new Button(
                text,
                click -> UI.getCurrent()
                        .navigate(
                                MyWorkView.class,
                                kind == null ? QueryParameters.empty() : QueryParameters.of(KIND, kind.name())));
        chip.setSuffixComponent(number);
        chip.addClassName("par-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.MyWorkView.title");
    }
}
