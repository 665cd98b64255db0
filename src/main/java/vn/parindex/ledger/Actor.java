package vn.parindex.ledger;

import java.util.Objects;

/** Whose act an entry is: user name and the name shown, as they were at the time. */
public record Actor(String username, String name) {

    /** The engine and start-up act under this name. */
    public static final Actor SYSTEM = new Actor("system", "Hệ thống");

    public Actor {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(name, "name");
    }
}
