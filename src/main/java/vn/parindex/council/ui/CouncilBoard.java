package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import vn.parindex.council.Agenda;
import vn.parindex.council.AgendaItem;
import vn.parindex.council.ItemId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.SimulatedNotice;

/** Agenda on the left, the item in the middle, the decision on the right. */
class CouncilBoard extends Div {

    private static final double AGENDA_SHARE = 25;
    private static final double ITEM_SHARE = 64;

    private final transient CycleRow cycle;
    private final transient CouncilDesk desk;
    private final SerializableConsumer<Agenda> changed;
    private final Div head = new Div();
    private final AgendaGrid agenda;
    private final Div item = new Div();
    private final Div decision = new Div();

    CouncilBoard(CycleRow cycle, CouncilDesk desk, Optional<ItemId> wanted, SerializableConsumer<Agenda> changed) {
        this.cycle = cycle;
        this.desk = desk;
        this.changed = changed;
        addClassNames("par-panes", "council__board");
        agenda = new AgendaGrid(() -> agenda().items());
        agenda.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                open(chosen.getValue().item().id());
            }
        });
        head.addClassName("par-pane__head");
        item.addClassNames("par-pane", "council__item");
        item.getElement().setAttribute("tabindex", "0");
        decision.addClassNames("par-pane", "council__decision");
        var left = new Div(head, agenda);
        left.addClassNames("par-pane", "council__agenda");
        var inner = new SplitLayout(item, decision);
        inner.setSplitterPosition(ITEM_SHARE);
        var outer = new SplitLayout(left, inner);
        outer.setSplitterPosition(AGENDA_SHARE);
        add(outer);
        showHead(agenda());
        select(wanted);
    }

    private Agenda agenda() {
        return desk.agenda(cycle.id());
    }

    private void showHead(Agenda shown) {
        var title = new H2(text("agenda"));
        title.addClassName("par-card__title");
        var count = new Span(text("decided", shown.decided(), shown.items().size()));
        count.addClassName("par-note");
        var line = new Div(title, count);
        line.addClassName("council__head");
        head.removeAll();
        head.add(
                line,
                new ProgressLine(
                        ProgressLine.Parts.of(shown.decided(), shown.items().size())));
        if (cycle.simulated()) {
            head.add(new SimulatedNotice());
        }
    }

    /** The wanted item, else the first open one, else the first. */
    private void select(Optional<ItemId> wanted) {
        var items = agenda().items();
        agenda.deselectAll();
        items.stream()
                .filter(line -> wanted.filter(line.item().id()::equals).isPresent())
                .findFirst()
                .or(() -> items.stream().filter(line -> line.item().isOpen()).findFirst())
                .or(() -> items.stream().findFirst())
                .ifPresent(agenda::select);
    }

    private void open(ItemId id) {
        var details = desk.item(cycle.id(), id);
        var total = agenda().items().size();
        item.removeAll();
        item.add(new CouncilItemPane(details, desk, details.item().number(), total));
        decision.removeAll();
        decision.add(new CouncilDecisionPane(details, desk, !cycle.locked(), () -> decided(details.item())));
    }

    private void decided(AgendaItem line) {
        agenda.refresh();
        var shown = agenda();
        showHead(shown);
        changed.accept(shown);
        var next = shown.items().stream()
                .filter(other -> other.item().isOpen() && other.number() > line.number())
                .findFirst();
        select(Optional.of(next.orElse(line).item().id()));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.CouncilBoard." + element, arguments);
    }
}
