package vn.parindex.ranking.ui;

import java.util.List;
import java.util.Optional;
import vn.parindex.cycle.CycleLock;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.ranking.PublicationDesk;
import vn.parindex.ranking.RankingDetails;
import vn.parindex.ranking.Readiness;
import vn.parindex.ranking.SteeringDecision;

/** Everything that the ranking's page shows, read once per visit. */
record RankingPageState(
        CycleRow cycle,
        Readiness readiness,
        List<RankingDetails> rankings,
        List<SteeringDecision> decisions,
        Optional<CycleLock> lock,
        Optional<PublicationDesk.Notice> publication) {

    boolean computed() {
        return !rankings.isEmpty();
    }

    boolean mayCompute() {
        return cycle.status() == CycleStatus.AGGREGATING && readiness.complete();
    }

    /** The ranking as it stands is the one that the Steering Committee would get. */
    boolean maySubmit() {
        return mayCompute() && computed() && !readiness.overtaken();
    }

    boolean awaitsDecision() {
        return cycle.status() == CycleStatus.AWAITING_DECISION;
    }

    boolean mayPublish() {
        return cycle.status() == CycleStatus.LOCKED;
    }
}
