package vn.parindex.bench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

/** Knows the pages that are open, without holding them. */
@Component
class OpenScreens implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Set<UI> opened =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> opened.add(init.getUI()));
    }

    /** How many pages are open, and to how many of them the server can push. */
    Map<String, Long> connected() {
        synchronized (opened) {
            return Map.of(
                    "open", opened.stream().filter(UI::isAttached).count(),
                    "connected", opened.stream().filter(OpenScreens::canPush).count());
        }
    }

    private static boolean canPush(UI ui) {
        var push = ui.getInternals().getPushConnection();
        return push != null && push.isConnected();
    }
}
