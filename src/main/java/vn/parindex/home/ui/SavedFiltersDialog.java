package vn.parindex.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import vn.parindex.shell.Icons;
import vn.parindex.workflow.SavedFilter;

/** The filters that the reader keeps: with which one "my work" opens, and which to throw away. */
class SavedFiltersDialog extends Dialog {

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
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
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
        var row = new ListItem(name, prefer, delete);
        row.addClassName("par-row");
        return row;
    }

    private void update() {
        show();
        changed.run();
    }

    private String text(String key) {
        return getTranslation("home.SavedFiltersDialog." + key);
    }
}
