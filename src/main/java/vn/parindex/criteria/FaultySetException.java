package vn.parindex.criteria;

import java.util.List;
import vn.parindex.shared.RefusedException;

/** A criteria set file is refused; nothing of it was stored. */
public class FaultySetException extends RefusedException {

    private final transient List<Fault> faults;

    FaultySetException(List<Fault> faults) {
        super("criteria.refusal.faulty", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in file order. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
