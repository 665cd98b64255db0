package vn.parindex.notification;

import java.util.Collection;
import java.util.function.Function;
import vn.parindex.identity.Officer;
import vn.parindex.shared.LocalizedText;

/**
 * What becomes of news: who is told, about what, and where they should go.
 *
 * @param subject null without
 * @param path where each of them goes
 */
record Told(Collection<Officer> people, LocalizedText subject, Function<Officer, String> path) {

    Told(Collection<Officer> people, LocalizedText subject, String path) {
        this(people, subject, reader -> path);
    }

    /** The same, but each reader goes to a place of the own. */
    Told leading(Function<Officer, String> where) {
        return new Told(people, subject, where);
    }
}
