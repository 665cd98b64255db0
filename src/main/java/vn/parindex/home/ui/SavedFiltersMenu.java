package vn.parindex.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.workflow.SavedFilter;
import vn.parindex.workflow.WorkFilter;

/** The filters that the reader keeps: one click to use one, one to keep the present one. */
class SavedFiltersMenu extends Composite<Div> {

    private final transient WorkDesk desk;
    private final transient Consumer<WorkFilter> use;
    private final transient Supplier<WorkFilter> present;

    SavedFiltersMenu(WorkDesk desk, Supplier<WorkFilter> present, Consumer<WorkFilter> use) {
        this.desk = desk;
        this.present = present;
        this.use = use;
        getContent().addClassName("home-saved");
        show();
    }

    private void show() {
        getContent().removeAll();
        var saved = desk.list().saved().mine();
        if (!saved.isEmpty()) {
            var open = plain("mine", Icons.CHEVRON_DOWN, () -> {});
            var menu = new ContextMenu(open);
            menu.setOpenOnClick(true);
            for (var each : saved) {
                var item = menu.addItem(each.name(), click -> use.accept(each.filter()));
                item.setCheckable(true);
                item.setChecked(each.isDefault());
            }
            menu.addSeparator();
            menu.addItem(text("keep"), click -> new SavedFiltersDialog(desk, this::show).open());
            getContent().add(open);
        }
        getContent().add(plain("save", Icons.BOOKMARK_PLUS, this::save));
    }

    private void save() {
        var names = desk.list().saved().mine().stream().map(SavedFilter::name).toList();
        new SaveFilterDialog(names, (name, preferred) -> {
                    desk.list().saved().save(name, present.get(), preferred);
                    show();
                    Notify.done(text("saved"));
                })
                .open();
    }

    private Button plain(String key, Icons icon, Runnable act) {
        var button = new Button(text(key), icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private String text(String key) {
        return getTranslation("home.SavedFiltersMenu." + key);
    }
}
