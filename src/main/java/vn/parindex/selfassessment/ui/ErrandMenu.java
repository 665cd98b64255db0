package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Optional;
import vn.parindex.selfassessment.FileErrand;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.shell.Icons;

/** The last button of a file's bar: everything else that can be done with the file. */
final class ErrandMenu {

    private ErrandMenu() {}

    /** Empty when there is nothing for this reader. */
    static Optional<MenuBar> of(List<FileErrand> errands, FileRow file) {
        var open =
                errands.stream().filter(errand -> errand.path(file).isPresent()).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(menu(open, file));
    }

    private static MenuBar menu(List<FileErrand> errands, FileRow file) {
        var ui = UI.getCurrent();
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var more = ui.getTranslation("selfassessment.ErrandMenu.more");
        var root = menu.addItem(Icons.ELLIPSIS_VERTICAL.create(), more);
        root.setAriaLabel(more);
        for (var errand : errands) {
            var entry = new Div(errand.icon().create(), new Span(ui.getTranslation(errand.labelKey())));
            entry.addClassName("selfassessment-errand");
            errand.path(file).ifPresent(path -> root.getSubMenu().addItem(entry, click -> ui.navigate(path)));
        }
        return menu;
    }
}
