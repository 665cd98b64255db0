package vn.parindex.cycle;

import java.time.LocalDate;
import java.util.List;

/** Time that a module above gave in working days: it moves with a declared day off, and is told before. */
public interface CountedTime {

    /** The calendar as it would be. */
    interface Counting {

        /** The day on which so many working days have passed after {@code from}. */
        LocalDate plus(LocalDate from, int days);
    }

    /** What would end later, in a stable order; nothing is changed. */
    List<WindowMove> under(Counting after);
}
