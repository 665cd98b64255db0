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

    MyWorkView(WorkDesk desk) {
        this.desk = desk;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var counts = desk.items().counts();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var kind = chosen(event).filter(counts::containsKey).orElse(null);
        var list = new WorkList(desk, kind);
        add(sentence(total, list.first()));
        if (total == 0) {
            add(new EmptyState(
                    Icons.LIST_CHECKS,
                    getTranslation("home.MyWorkView.none"),
                    getTranslation("home.MyWorkView.noneWhy")));
            return;
        }
        add(chips(counts, total, kind), list);
    }

    private static Optional<WorkKind> chosen(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .flatMap(name -> java.util.Arrays.stream(WorkKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    private Div sentence(int total, Optional<WorkItemRow> first) {
        var due = first.flatMap(WorkItemRow::dueAt);
        var text = total == 0
                ? getTranslation("home.MyWorkView.nothing")
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
