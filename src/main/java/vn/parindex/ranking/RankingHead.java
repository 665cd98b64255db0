package vn.parindex.ranking;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyKind;
import vn.parindex.ledger.Actor;

/**
 * A ranking without its entries.
 *
 * @param ledgerMark the last ledger entry of the cycle when it was computed
 */
record RankingHead(RankingId id, AgencyKind kind, LocalDateTime computedAt, Actor computedBy, long ledgerMark) {

    /** Whether no score has been recorded since: what is submitted and approved is what was computed. */
    boolean restsOn(long lastEntry) {
        return ledgerMark == lastEntry;
    }
}
