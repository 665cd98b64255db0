package vn.parindex.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs a piece of work in the name of an officer, and puts back who was there before. Kept beside the security context
 * as well: on the thread of a screen the context always answers with the person at the keyboard.
 */
public final class ActingOfficer {

    private static final ThreadLocal<Officer> ACTING = new ThreadLocal<>();

    private ActingOfficer() {}

    static Optional<Officer> current() {
        return Optional.ofNullable(ACTING.get());
    }

    /** The work's result, done in the name and with the roles of the officer. */
    public static <T> T call(Officer officer, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var actingBefore = ACTING.get();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OfficerAuthentication(officer));
        SecurityContextHolder.setContext(context);
        ACTING.set(officer);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            restore(actingBefore);
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(Officer officer, Runnable work) {
        call(officer, () -> {
            work.run();
            return null;
        });
    }

    private static void restore(Officer officer) {
        if (officer == null) {
            ACTING.remove();
        } else {
            ACTING.set(officer);
        }
    }
}
