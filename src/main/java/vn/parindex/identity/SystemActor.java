package vn.parindex.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The program itself, where no person acts: deadlines, the engine's jobs. Has a name in ledger and trail, no role. */
public final class SystemActor {

    /** As ledger and trail name it. */
    public static final String USERNAME = "system";

    public static final String DISPLAY_NAME = "Hệ thống";

    private static final Officer OFFICER =
            new Officer(new OfficerId(new UUID(0, 0)), USERNAME, DISPLAY_NAME, Optional.empty(), Set.of());

    private SystemActor() {}

    public static Officer officer() {
        return OFFICER;
    }

    /** The work's result, done in the program's own name. */
    public static <T> T call(Supplier<T> work) {
        return ActingOfficer.call(OFFICER, work);
    }

    /** As {@link #call}, for work without a result. */
    public static void run(Runnable work) {
        ActingOfficer.run(OFFICER, work);
    }
}
