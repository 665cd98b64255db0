package vn.parindex.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.council.AgendaItem;
import vn.parindex.council.ItemCause;
import vn.parindex.council.RoomDetails;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Refusal;

/** The open items that no meeting has yet: the secretariat chooses what this one takes up. */
class AgendaDialog extends Dialog {

    private final transient RoomDesk desk;
    private final transient RoomDetails room;
    private final transient Runnable changed;
    private final CheckboxGroup<AgendaItem> items = new CheckboxGroup<>();

    AgendaDialog(RoomDesk desk, RoomDetails room, Runnable changed) {
        this.desk = desk;
        this.room = room;
        this.changed = changed;
        setHeaderTitle(text("title"));
        setWidth("620px");
        var open = desk.unplanned(room.meeting().cycle());
        items.setItems(open);
        items.setItemLabelGenerator(this::label);
        items.setLabel(text("items"));
        items.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        items.addValueChangeListener(change -> items.setInvalid(false));
        var form = new Div();
        form.addClassName("par-form");
        form.add(open.isEmpty() ? new Paragraph(text("none")) : choices(open));
        add(form);
        var save = DialogFoot.of(this, text("add"), this::save);
        save.setEnabled(!open.isEmpty());
    }

    private Div choices(java.util.List<AgendaItem> open) {
        var byCause = new Div();
        byCause.addClassName("council-tools");
        for (var cause : ItemCause.values()) {
            var some =
                    open.stream().filter(line -> line.item().cause() == cause).toList();
            if (!some.isEmpty()) {
                var all = new Button(
                        text("all", getTranslation(CauseLook.of(cause).labelKey()), some.size()),
                        click -> items.select(some));
                all.addThemeVariants(ButtonVariant.LUMO_SMALL);
                byCause.add(all);
            }
        }
        return new Div(byCause, items);
    }

    private void save() {
        try {
            if (items.getValue().isEmpty()) {
                throw new RefusedException("council.AgendaDialog.missing");
            }
            items.getValue().stream()
                    .sorted(java.util.Comparator.comparingInt(AgendaItem::number))
                    .forEach(line -> desk.plans()
                            .putOnAgenda(room.meeting().id(), line.item().id()));
            close();
            changed.run();
        } catch (RefusedException refusal) {
            items.setInvalid(true);
            items.setErrorMessage(Refusal.text(getLocale(), refusal));
        }
    }

    private String label(AgendaItem line) {
        return text(
                "line",
                line.agency().shortName().in(getLocale()),
                line.leaf().code(),
                getTranslation(CauseLook.of(line.item().cause()).labelKey()));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.AgendaDialog." + element, arguments);
    }
}
