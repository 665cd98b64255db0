package vn.parindex.notification.ui;

import com.vaadin.flow.component.Component;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.notification.MessageNews;
import vn.parindex.notification.MessageService;
import vn.parindex.shell.BarPlace;

/** Hangs the bell into the bar of every page. */
@org.springframework.stereotype.Component
class BellPlace implements BarPlace {

    private final MessageService messages;
    private final MessageNews news;
    private final CurrentOfficer current;

    BellPlace(MessageService messages, MessageNews news, CurrentOfficer current) {
        this.messages = messages;
        this.news = news;
        this.current = current;
    }

    @Override
    public Component create() {
        return new Bell(messages, news, current.get());
    }
}
