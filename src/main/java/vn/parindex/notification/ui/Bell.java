package vn.parindex.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.notification.MessageNavigation;
import vn.parindex.notification.MessageNews;
import vn.parindex.notification.MessageService;
import vn.parindex.shell.Icons;

/** How many messages are unread, kept true while the page is open; leads to them. */
class Bell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final transient MessageService messages;
    private final transient MessageNews news;
    private final transient Officer person;
    private final Span count = new Span();
    private transient Runnable end;

    Bell(MessageService messages, MessageNews news, Officer person) {
        super(MessageNavigation.LIST);
        this.messages = messages;
        this.news = news;
        this.person = person;
        addClassName("notification-bell");
        count.addClassName("notification-bell__count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(Icons.BELL.create(), count);
        show();
    }

    /** Also on the thread of whoever rings, where nobody is signed in. */
    private void show() {
        int unread = ActingOfficer.call(person, messages::unread);
        var label = getTranslation(unread == 0 ? "notification.Bell.none" : "notification.Bell.unread", unread);
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        setAriaLabel(label);
        setTitle(label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        end = news.follow(person.id(), () -> ring(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (end != null) {
            end.run();
            end = null;
        }
    }

    private void ring(UI ui) {
        try {
            ui.access(this::show);
        } catch (UIDetachedException gone) {
            // The page is closed: it will not miss the ring.
        }
    }
}
