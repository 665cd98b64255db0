package vn.parindex.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.council.ItemId;
import vn.parindex.council.RoomDetails;
import vn.parindex.shell.Icons;
import vn.parindex.shell.ProgressLine;

/** The agenda of a meeting; the secretariat orders it, adds to it and takes from it. */
class RoomAgendaPane extends Div {

    private final transient RoomDesk desk;
    private final transient Runnable changed;
    private final Span count = new Span();
    private final ProgressLine progress = new ProgressLine(ProgressLine.Parts.of(0, 0));
    private final Button up = tool("up", Icons.ARROW_UP, () -> move(-1));
    private final Button down = tool("down", Icons.ARROW_DOWN, () -> move(1));
    private final Button remove = tool("remove", Icons.TRASH, this::remove);
    private final Div tools;
    private final RoomAgendaGrid grid;
    private transient RoomDetails room;

    RoomAgendaPane(RoomDesk desk, Runnable changed, SerializableConsumer<ItemId> opened) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("par-pane", "council__agenda");
        tools = tools();
        grid = new RoomAgendaGrid(() -> room);
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            offer();
            if (chosen.getValue() != null && chosen.isFromClient()) {
                opened.accept(chosen.getValue().item().id());
            }
        });
        add(head(), grid);
    }

    /** Only what has changed: a button drawn anew would lose the click of whoever is pressing it. */
    void show(RoomDetails read, ItemId selected) {
        room = read;
        grid.refresh(selected);
        count.setText(text("decided", read.decided(), read.agenda().size()));
        progress.show(ProgressLine.Parts.of(read.decided(), read.agenda().size()));
        tools.setVisible(
                desk.mayPlan() && read.me().isPresent() && !read.meeting().isClosed());
        offer();
    }

    private void offer() {
        var chosen = grid.selected();
        up.setEnabled(chosen.filter(line -> line.number() > 1).isPresent());
        down.setEnabled(
                chosen.filter(line -> line.number() < room.agenda().size()).isPresent());
        remove.setEnabled(chosen.isPresent());
    }

    private Div head() {
        var title = new H2(text("title"));
        title.addClassName("par-card__title");
        count.addClassName("par-note");
        var line = new Div(title, count);
        line.addClassName("council__head");
        var head = new Div(line, progress, tools);
        head.addClassName("par-pane__head");
        return head;
    }

    private Div tools() {
        var add = new Button(text("add"), Icons.PLUS.create(), click -> new AgendaDialog(desk, room, changed).open());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var row = new Div(add, up, down, remove);
        row.addClassName("council-tools");
        return row;
    }

    private Button tool(String name, Icons icon, Runnable work) {
        var tool = new Button(icon.create(), click -> work.run());
        tool.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        tool.setAriaLabel(text(name));
        Tooltip.forComponent(tool).setText(text(name));
        return tool;
    }

    private void move(int by) {
        grid.selected().ifPresent(line -> {
            var place = Math.max(0, line.number() - 1 + by);
            desk.plans().moveOnAgenda(room.meeting().id(), line.item().id(), place);
            changed.run();
        });
    }

    private void remove() {
        grid.selected().ifPresent(line -> {
            desk.plans().takeOffAgenda(room.meeting().id(), line.item().id());
            changed.run();
        });
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.RoomAgendaPane." + element, arguments);
    }
}
