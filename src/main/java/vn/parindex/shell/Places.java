package vn.parindex.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the reader can go: the views with {@code @Menu} that are open to the reader's roles, in their order. */
@Component
class Places {

    List<MenuEntry> ofReader() {
        return MenuConfiguration.getMenuEntries();
    }
}
