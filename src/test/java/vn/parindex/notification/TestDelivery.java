package vn.parindex.notification;

import org.springframework.stereotype.Component;

/** Tells now what was noted; in tests nobody does it by himself. */
@Component
public class TestDelivery {

    private final Delivery delivery;

    TestDelivery(Delivery delivery) {
        this.delivery = delivery;
    }

    public int run() {
        return delivery.run();
    }
}
