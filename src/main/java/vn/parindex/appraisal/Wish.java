package vn.parindex.appraisal;

import java.util.function.Function;
import vn.parindex.shared.Points;

/** A decision an appraiser wants, before it is known on which self-score, and whether somebody else was faster. */
final class Wish {

    private final Signature by;
    private final Function<Points, Decision> decision;

    private Wish(Signature by, Function<Points, Decision> decision) {
        this.by = by;
        this.decision = decision;
    }

    static Wish keep(Signature by) {
        return new Wish(by, self -> Decision.kept(self, by));
    }

    static Wish change(Award award, Reason why, Signature by) {
        return new Wish(by, self -> Decision.changed(award, why, by));
    }

    static Wish ask(Reason question, Signature by) {
        return new Wish(by, self -> Decision.asked(self, question, by));
    }

    Signature by() {
        return by;
    }

    /** The decision as it would be stored. */
    Decision on(Points self) {
        return decision.apply(self);
    }
}
