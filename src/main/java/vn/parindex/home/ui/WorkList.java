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
import vn.parindex.shell.DateText;
import vn.parindex.shell.StatusBadge;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkItemRow;

/** The items, grouped by how soon they are due; more come a page at a time. */
class WorkList extends Composite<Div> {

    private static final int PAGE = 25;
    private static final int SOON = 5;

    private enum Group {
        OVERDUE,
        TODAY,
        SOON,
        LATER,
        DONE
    }

    private final WorkDesk desk;
    private final transient WorkFilter filter;
    private final Div rows = new Div();
    private final Button more = new Button();
    private int shown;
    private Group group;

    WorkList(WorkDesk desk, WorkFilter filter) {
        this.desk = desk;
        this.filter = filter;
        rows.addClassName("par-rows");
        more.setText(getTranslation("home.WorkList.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> load());
        getContent().addClassNames("par-card", "par-card--flush");
        getContent().add(rows, more);
        load();
    }

    private void load() {
        List<WorkItemRow> page = desk.list().items().page(filter, shown, PAGE + 1);
        page.stream().limit(PAGE).forEach(this::add);
        shown += Math.min(PAGE, page.size());
        more.setVisible(page.size() > PAGE);
    }

    private void add(WorkItemRow item) {
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
        if (item.closedAt().isPresent()) {
            return Group.DONE;
        }
        return item.dueAt()
                .map(due -> {
                    var left = desk.timeLeft(due);
                    if (left.over()) {
                        return Group.OVERDUE;
                    }
                    long days = left.workingDays();
                    return days == 0 ? Group.TODAY : days <= SOON ? Group.SOON : Group.LATER;
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
        var why = new Span(why(item));
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassNames("par-row__what", "par-two");
        var open = new Anchor(desk.path(item), openText(item));
        open.addClassName("home-open");
        open.getElement().setAttribute("aria-label", openText(item) + ": " + title.getText());
        var row = new Div(status, what, due(item), open);
        row.addClassName("par-row");
        return row;
    }

    private String openText(WorkItemRow item) {
        return getTranslation(item.closedAt().isPresent() ? "home.WorkList.look" : "home.WorkList.open." + item.kind());
    }

    private String why(WorkItemRow item) {
        return desk.leaf(item)
                .map(leaf -> getTranslation(
                        "home.WorkList.leaf", leaf.code(), leaf.name().in(getLocale()), reason(item)))
                .orElseGet(() -> reason(item));
    }

    private String reason(WorkItemRow item) {
        return item.closedAt()
                .map(closed -> getTranslation(
                        "home.WorkList.done", DateText.of(getLocale()).dateTime(closed)))
                .or(() -> item.assignee().map(name -> getTranslation(given(item), name)))
                .orElseGet(() -> getTranslation("home.WorkList.why." + item.kind()));
    }

    private static String given(WorkItemRow item) {
        return item.standIn() ? "home.WorkList.standIn" : "home.WorkList.given";
    }

    private Div due(WorkItemRow item) {
        var due = new Div();
        due.addClassNames("par-row__due", "par-two");
        if (item.closedAt().isPresent()) {
            return due;
        }
        item.dueAt().ifPresent(at -> {
            var day = new Span(DateText.of(getLocale()).dateTime(at));
            var left = new Span(DateText.of(getLocale()).timeLeft(desk.timeLeft(at)));
            due.add(day, left);
            due.setClassName("home-due--today", urgent(at));
        });
        return due;
    }

    private boolean urgent(LocalDateTime due) {
        var left = desk.timeLeft(due);
        return left.over() || left.workingDays() == 0;
    }
}
