package vn.parindex.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import vn.parindex.cycle.CycleRow;
import vn.parindex.division.OwnWork;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HomePiece;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkItemRow;
import vn.parindex.workflow.WorkState;

/** My work: the situation in one sentence, then what waits, the most urgent first. */
@Route("")
@Menu(order = 10, title = "home.MyWorkView.title", icon = "list-todo")
@PermitAll
class MyWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkDesk desk;
    private final transient Situation situation;
    private final transient ObjectProvider<HomePiece> pieces;

    MyWorkView(WorkDesk desk, Situation situation, ObjectProvider<HomePiece> pieces) {
        this.pieces = pieces;
        this.desk = desk;
        this.situation = situation;
        addClassName("par-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var items = desk.list().items();
        var counts = items.counts(WorkFilter.ALL);
        int total = counts.of(WorkState.OPEN, WorkFilter.ALL);
        var own = desk.cycle().map(desk::own).filter(work -> !work.isEmpty());
        add(sentence(total, own));
        pieces.orderedStream().flatMap(piece -> piece.create().stream()).forEach(this::add);
        var main = stack();
        own.ifPresent(work -> main.add(new OwnPartsCard(work, desk)));
        if (!counts.kinds().isEmpty()) {
            main.add(new WorkPanel(desk, chosen(event)));
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

    /** What the address says; without a word there, what the reader likes best. */
    private WorkFilter chosen(BeforeEnterEvent event) {
        var values = new HashMap<String, String>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, given) -> values.put(name, given.isEmpty() ? "" : given.get(0)));
        return values.isEmpty() ? desk.list().saved().preferred().orElse(WorkFilter.ALL) : WorkFilter.of(values);
    }

    private Div sentence(int total, Optional<OwnWork> own) {
        var due = total == 0
                ? Optional.<LocalDateTime>empty()
                : desk.list().items().page(WorkFilter.ALL, 0, 1).stream()
                        .findFirst()
                        .flatMap(WorkItemRow::dueAt);
        var text = total == 0
                ? own.filter(work -> work.open() > 0)
                        .map(work -> getTranslation("home.MyWorkView.assigned", work.open()))
                        .orElseGet(() -> getTranslation("home.MyWorkView.nothing"))
                : due.map(at -> at.isBefore(desk.now())
                                ? getTranslation("home.MyWorkView.overdue", total)
                                : getTranslation(
                                        "home.MyWorkView.left",
                                        DateText.of(getLocale()).timeLeft(desk.timeLeft(at)),
                                        total))
                        .orElseGet(() -> getTranslation("home.MyWorkView.waiting", total));
        var lead = new Paragraph(getTranslation(
                "home.MyWorkView.today",
                DateText.of(getLocale()).weekdayDate(desk.now().toLocalDate()),
                desk.cycle().map(cycle -> cycle.name().in(getLocale())).orElse("–")));
        lead.addClassName("par-lead");
        return new Div(new PageSentence(text), lead);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.MyWorkView.title");
    }
}
