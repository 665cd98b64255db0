package vn.parindex.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.List;

/** What a {@link MenuButton} offers, once it was opened as a click opens it. */
public final class OpenedMenu {

    private final ContextMenu menu;

    private OpenedMenu(ContextMenu menu) {
        this.menu = menu;
    }

    public static OpenedMenu of(MenuButton button) {
        BasicUtilsKt._fireDomEvent(button, "vaadin-context-menu-before-open");
        return new OpenedMenu(_find(ContextMenu.class).stream()
                .filter(open -> open.getTarget() == button)
                .findFirst()
                .orElseThrow());
    }

    /** The words of the entries, in their order. */
    public List<String> entries() {
        return menu.getItems().stream().map(OpenedMenu::words).toList();
    }

    public void choose(String entry) {
        var item = menu.getItems().stream()
                .filter(offered -> words(offered).equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private static String words(MenuItem item) {
        return item.getElement().getTextRecursively();
    }
}
