package vn.parindex.notification;

import org.springframework.stereotype.Component;
import vn.parindex.identity.Officer;

/** Tells now what was noted; in tests nobody does it by himself. */
@Component
public class TestDelivery {

    private final Delivery delivery;
    private final MessageTables messages;

    TestDelivery(Delivery delivery, MessageTables messages) {
        this.delivery = delivery;
        this.messages = messages;
    }

    /** How many messages the officer has not read. */
    public int unread(Officer officer) {
        return messages.unread(officer.id());
    }

    public int run() {
        return delivery.run();
    }
}
