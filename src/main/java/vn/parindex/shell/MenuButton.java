package vn.parindex.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.function.SerializableConsumer;
import elemental.json.JsonObject;

/**
 * A button behind which a menu waits. The entries are made when somebody opens it: a screen with many menus, most of
 * which nobody ever opens, holds none of them.
 */
public final class MenuButton extends Button {

    /**
     * @param face what the button shows
     * @param label what it is called where the face is not seen
     * @param entries puts what is offered now into the menu, each time anew
     */
    public MenuButton(Component face, String label, SerializableConsumer<ContextMenu> entries) {
        getElement().appendChild(face.getElement());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        setAriaLabel(label);
        getElement().setAttribute("aria-haspopup", "menu");
        getElement().setAttribute("aria-expanded", "false");
        var menu = new Waiting(entries);
        menu.setTarget(this);
        menu.setOpenOnClick(true);
        menu.addOpenedChangeListener(
                change -> getElement().setAttribute("aria-expanded", Boolean.toString(change.isOpened())));
    }

    /** Entries stay after closing: the browser tells of the closing before it tells which entry was chosen. */
    private static final class Waiting extends ContextMenu {

        /**
         * Its own rule would open it where the pointer is, over the name of what it belongs to. As submenus do, it opens
         * below its button, or above where there is no room. Nothing in a menu is selected: its entries must not say so.
         */
        private static final String BELOW = """
                const overlay = this._overlayElement;
                overlay.noVerticalOverlap = true;
                overlay.positionTarget = $0;
                overlay.addEventListener('vaadin-overlay-open', () => overlay
                    .querySelectorAll('[role=menuitem]').forEach(entry => entry.removeAttribute('aria-selected')));""";

        private final SerializableConsumer<ContextMenu> entries;

        private Waiting(SerializableConsumer<ContextMenu> entries) {
            this.entries = entries;
        }

        @Override
        protected boolean onBeforeOpenMenu(JsonObject detail) {
            removeAll();
            entries.accept(this);
            return super.onBeforeOpenMenu(detail);
        }

        @Override
        protected void onAttach(AttachEvent attach) {
            super.onAttach(attach);
            getElement().executeJs(BELOW, getTarget().getElement());
        }
    }
}
