package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.parindex.selfassessment.FileErrand;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.shell.Icons;
import vn.parindex.shell.MenuButton;

/** The last button of a file's bar: everything else that can be done with the file. */
final class ErrandMenu {

    private ErrandMenu() {}

    /** Empty when there is nothing for this reader. */
    static Optional<MenuButton> of(List<FileErrand> errands, FileRow file) {
        var open =
                errands.stream().filter(errand -> errand.path(file).isPresent()).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(menu(open, file));
    }

    private static MenuButton menu(List<FileErrand> errands, FileRow file) {
        var ui = UI.getCurrent();
        var more = ui.getTranslation("selfassessment.ErrandMenu.more");
        var menu = new MenuButton(
                Icons.ELLIPSIS_VERTICAL.create(),
                more,
                entries -> errands.forEach(errand -> errand.path(file)
                        .ifPresent(path -> entries.addItem(entry(ui, errand), click -> ui.navigate(path)))));
        menu.addThemeVariants(ButtonVariant.LUMO_ICON);
        menu.setTooltipText(more);
        return menu;
    }

    private static Div entry(UI ui, FileErrand errand) {
        var entry = new Div(errand.icon().create(), new Span(ui.getTranslation(errand.labelKey())));
        entry.addClassName("selfassessment-errand");
        return entry;
    }
}
