package vn.parindex.identity;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs a piece of work with an officer in the security context, and puts back who was there before. */
public final class ActingOfficer {

    private ActingOfficer() {}

    /** The work's result, done in the name and with the roles of the officer. */
    public static <T> T call(Officer officer, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OfficerAuthentication(officer));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(Officer officer, Runnable work) {
        call(officer, () -> {
            work.run();
            return null;
        });
    }
}
