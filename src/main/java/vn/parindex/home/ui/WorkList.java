package vn.parindex.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.shell.DateText;
import vn.parindex.shell.StatusBadge;
import vn.parindex.workflow.WorkItemRow;
import vn.parindex.workflow.WorkKind;

/** The items, grouped by how soon they are due; more come a page at a time. */
class WorkList extends Composite<Div> {

    private static final int PAGE = 25;
    private static final int SOON = 5;

    private enum Group {
        OVERDUE,
        TODAY,
        SOON,
        LATER
    }

    private final WorkDesk desk;
    private final WorkKind kind;
    private final Div rows = new Div();
    private final Button more = new Button();
    private int shown;
    private Group group;
    private WorkItemRow first;

    WorkList(WorkDesk desk, WorkKind kind) {
        this.desk = desk;
        this.kind = kind;
        rows.addClassName("par-rows");
        more.setText(getTranslation("home.WorkList.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> load());
        getContent().addClassNames("par-card", "par-card--flush");
        getContent().add(rows, more);
        load();
    }

    Optional<WorkItemRow> first() {
        return Optional.ofNullable(first);
    }

    private void load() {
        List<WorkItemRow> page = desk.items().open(kind, shown, PAGE + 1);
        page.stream().limit(PAGE).forEach(this::add);
        shown += Math.min(PAGE, page.size());
        more.setVisible(page.size() > PAGE);
    }

    private void add(WorkItemRow item) {
        if (first == null) {
            first = item;
        }
        var its = group(item);
        if (its != group) {
            group = its;
            var heading = new H3(getTranslation("home.WorkList.group." + its));
            heading.addClassNames("par-row", "par-row--group", "home-group");
            rows.add(heading);
        }
        rows.add(row(item));
    }

    private Group group(WorkItemRow item) {
        return item.dueAt()
                .map(due -> {
                    long left = desk.workingDaysLeft(due);
                    if (due.isBefore(desk.now())) {
                        return Group.OVERDUE;
                    }
                    return left == 0 ? Group.TODAY : left <= SOON ? Group.SOON : Group.LATER;
                })
                .orElse(Group.LATER);
    }

    private Div row(WorkItemRow item) {
        var status = new Div(new StatusBadge(WorkLook.of(item.kind())));
        status.addClassName("par-row__status");
        var title = new Span(desk.agency(item)
                .map(agency -> agency.name().in(getLocale()))
                .orElseGet(() -> getTranslation("home.WorkList.wholeCycle")));
        title.addClassName("par-row__title");
        var why = new Span(getTranslation("home.WorkList.why." + item.kind()));
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassNames("par-row__what", "par-two");
        var open = new Anchor(desk.path(item), getTranslation("home.WorkList.open." + item.kind()));
        open.addClassName("home-open");
        open.getElement()
                .setAttribute(
                        "aria-label", getTranslation("home.WorkList.open." + item.kind()) + ": " + title.getText());
        var row = new Div(status, what, due(item), open);
        row.addClassName("par-row");
        return row;
    }

    private Div due(WorkItemRow item) {
        var due = new Div();
        due.addClassNames("par-row__due", "par-two");
        item.dueAt().ifPresent(at -> {
            var day = new Span(DateText.of(getLocale()).dateTime(at));
            var left = new Span(DateText.of(getLocale()).workingDaysLeft(desk.workingDaysLeft(at)));
            due.add(day, left);
            due.setClassName("home-due--today", urgent(at));
        });
        return due;
    }

    private boolean urgent(LocalDateTime due) {
        return due.isBefore(desk.now()) || desk.workingDaysLeft(due) == 0;
    }
}
