package vn.parindex.council;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the Council came to a decision, for the ledger: totals of a vote, never who chose what. */
record DecisionWay(Map<String, Object> facts) {

    /** By no meeting. */
    static final DecisionWay OUTSIDE = new DecisionWay(Map.of("way", "OUTSIDE_MEETING"));

    /** By a counted vote. */
    static DecisionWay of(MeetingRow meeting, VoteRow vote) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("way", vote.kind().name());
        facts.put("meeting", meeting.number());
        facts.put("outcome", vote.outcome().name());
        facts.put("present", vote.present());
        facts.put(
                "votes",
                vote.options().stream()
                        .map(option -> option.choice() + " " + (option.points() == null ? "-" : option.points()) + ": "
                                + option.votes())
                        .collect(Collectors.toList()));
        return new DecisionWay(facts);
    }
}
