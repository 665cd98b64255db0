package vn.parindex.home.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.RefusableFields;
import vn.parindex.workflow.SavedFilter;

/** The filters that the reader keeps: with which one "my work" opens, and which to throw away. */
class SavedFiltersDialog extends Dialog {

    private static final int LONGEST = 60;

    private final transient WorkDesk desk;
    private final transient Runnable changed;
    private final UnorderedList rows = new UnorderedList();

    SavedFiltersDialog(WorkDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        setHeaderTitle(getTranslation("home.SavedFiltersDialog.title"));
        rows.addClassName("par-rows");
        add(rows);
        setWidth("min(560px, 94vw)");
        DialogFoot.reading(this);
        show();
    }

    private void show() {
        rows.removeAll();
        desk.list().saved().mine().forEach(each -> rows.add(row(each)));
    }

    private ListItem row(SavedFilter each) {
        var name = new Span(each.name());
        name.addClassNames("par-row__what", "par-strong");
        var prefer = new Button(text(each.isDefault() ? "isDefault" : "makeDefault"), click -> {
            desk.list().saved().prefer(each.isDefault() ? Optional.empty() : Optional.of(each.id()));
            update();
        });
        prefer.setIcon(each.isDefault() ? Icons.CIRCLE_CHECK.create() : Icons.CIRCLE_DASHED.create());
        prefer.getElement().setAttribute("aria-pressed", String.valueOf(each.isDefault()));
        prefer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var delete = new Button(text("delete"), click -> {
            desk.list().saved().delete(each.id());
            update();
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.setAriaLabel(getTranslation("home.SavedFiltersDialog.deleteOne", each.name()));
        var row = new ListItem();
        var rename = new Button(text("rename"), click -> rename(row, each));
        rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        rename.setAriaLabel(getTranslation("home.SavedFiltersDialog.renameOne", each.name()));
        row.add(name, prefer, rename, delete);
        row.addClassName("par-row");
        return row;
    }

    /** The row becomes a field until the name is kept or left as it was. */
    private void rename(ListItem row, SavedFilter each) {
        var name = new TextField();
        name.setAriaLabel(getTranslation("home.SavedFiltersDialog.renameOne", each.name()));
        name.setMaxLength(LONGEST);
        name.setValue(each.name());
        name.addClassName("par-row__what");
        var fields = new RefusableFields().with("name", name);
        var keep = new Button(text("keepName"), click -> {
            if (fields.attempt(() -> desk.list().saved().rename(each.id(), name.getValue()))) {
                update();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER).listenOn(name);
        row.removeAll();
        row.add(name, keep, new Button(text("keepOld"), click -> show()));
        name.focus();
    }

    private void update() {
        show();
        changed.run();
    }

    private String text(String key) {
        return getTranslation("home.SavedFiltersDialog." + key);
    }
}
