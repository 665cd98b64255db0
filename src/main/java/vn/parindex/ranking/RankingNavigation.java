package vn.parindex.ranking;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** The doors to results. */
public final class RankingNavigation {

    /** Leads to the ranking of the present cycle. */
    public static final String LANDING = "ranking";

    /** Route of aggregation, ranking and decision. */
    public static final String RANKING = "cycles/:cycleId/ranking";

    /** Route of one agency's scores, step by step. */
    public static final String SCORES = "cycles/:cycleId/agencies/:agencyId/scores";

    /** Names the cycle in route templates. */
    public static final String CYCLE_ID = "cycleId";

    /** Names the agency in route templates. */
    public static final String AGENCY_ID = "agencyId";

    private RankingNavigation() {}

    /** Aggregation, ranking and the Steering Committee's decision. */
    public static String ranking(CycleId cycle) {
        return "cycles/" + cycle + "/ranking";
    }

    /** Every score of one agency with its path. */
    public static String scores(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/scores";
    }
}
