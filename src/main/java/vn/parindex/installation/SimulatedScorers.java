package vn.parindex.installation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.appraisal.ConflictService;
import vn.parindex.appraisal.Piece;
import vn.parindex.appraisal.ShareBy;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.Participant;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;

/**
 * Who scores the field of the Ministry of Justice, which two score: the lead gives each criterion to a pair, one officer
 * keeps away from an agency and another takes it over. Of provinces a third officer settles what the two see too
 * differently, of ministries the Council does.
 */
@Component
class SimulatedScorers {

    /** The ministry whose field two score. */
    static final String MINISTRY = "BTP";

    static final Map<AgencyKind, TwoScorers> RULES = Map.of(
            AgencyKind.PROVINCE, rule(Disagreement.THIRD_SCORER),
            AgencyKind.MINISTRY, rule(Disagreement.COUNCIL));

    private static final String LEAD = "moj.lead";
    private static final List<List<String>> PAIRS = List.of(
            List.of("moj.appraiser", "moj.appraiser2"),
            List.of("moj.appraiser3", "moj.appraiser4"),
            List.of("moj.appraiser", "moj.appraiser4"));
    private static final String BIASED = "moj.appraiser2";
    private static final String INSTEAD = "moj.appraiser4";
    private static final String AWAY = "moj.appraiser3";
    /** The agency from which an officer keeps away. */
    private static final String KEPT = "46";

    private static final String CONFLICT = "Có anh ruột đang công tác tại Sở Tư pháp của tỉnh (nội dung mô phỏng).";
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 2, 13);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 2, 17);

    private final AssignmentService assignments;
    private final ConflictService conflicts;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Agencies agencies;
    private final SimulatedOfficers officers;

    SimulatedScorers(
            AssignmentService assignments,
            ConflictService conflicts,
            Cycles cycles,
            CriteriaSets sets,
            Agencies agencies,
            SimulatedOfficers officers) {
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.cycles = cycles;
        this.sets = sets;
        this.agencies = agencies;
        this.officers = officers;
    }

    /** What lead and officers do before the first file comes in. */
    void prepare(CycleId cycle) {
        var kept = agencies.byCode(KEPT).orElseThrow().id();
        ActingOfficer.run(officers.account(BIASED), () -> conflicts.declare(cycle, kept, BIASED, CONFLICT));
        ActingOfficer.run(officers.account(LEAD), () -> {
            pieces(cycle).forEach((pair, pieces) -> assignments.give(cycle, pieces, Set.copyOf(pair)));
            var left = pieces(cycle).entrySet().stream()
                    .filter(given -> given.getKey().contains(BIASED))
                    .flatMap(given -> given.getValue().stream())
                    .filter(piece -> isOf(cycle, kept, piece))
                    .map(piece -> new Piece(piece.leaf(), kept))
                    .toList();
            assignments.give(cycle, left, Set.of(INSTEAD));
            assignments.standIn(cycle, AWAY, INSTEAD, FIRST_DAY, LAST_DAY);
        });
    }

    /** The lead of the Ministry of Finance divides by agencies what is left. */
    void divideFinance(CycleId cycle) {
        ActingOfficer.run(
                officers.account("mof.lead"),
                () -> assignments.accept(cycle, assignments.propose(cycle, ShareBy.AGENCIES)));
    }

    /** The two who score the leaf of the agency. */
    List<String> pair(Leaf leaf, String agencyCode) {
        var criterion = Integer.parseInt(leaf.code().split("\\.")[1]);
        var pair = PAIRS.get((criterion - 1) % PAIRS.size());
        return agencyCode.equals(KEPT) && pair.contains(BIASED)
                ? pair.stream()
                        .map(name -> name.equals(BIASED) ? INSTEAD : name)
                        .toList()
                : pair;
    }

    /** All who score, one after the other in groups of which no two score the same leaf. */
    static List<List<String>> turns() {
        return List.of(List.of("moj.appraiser", "moj.appraiser3"), List.of("moj.appraiser2", "moj.appraiser4"));
    }

    private Map<List<String>, List<Piece>> pieces(CycleId cycle) {
        var pieces = new HashMap<List<String>, List<Piece>>();
        leaves(cycle)
                .forEach(leaf -> pieces.merge(
                        pair(leaf, ""),
                        List.of(Piece.of(leaf.id())),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return pieces;
    }

    private Stream<Leaf> leaves(CycleId cycle) {
        return cycles.participants(cycle).stream()
                .map(Participant::set)
                .distinct()
                .map(sets::get)
                .map(FrozenSet::leaves)
                .flatMap(List::stream)
                .filter(leaf -> leaf.inChargeCode().equals(MINISTRY) && leaf.source() == PointsSource.APPRAISED);
    }

    private boolean isOf(CycleId cycle, AgencyId agency, Piece piece) {
        return cycles.setOf(cycle, agency).leaves().stream()
                .anyMatch(leaf -> leaf.id().equals(piece.leaf()));
    }

    private static TwoScorers rule(Disagreement beyond) {
        return new TwoScorers(new BigDecimal("0.25"), ThresholdUnit.SHARE, beyond);
    }
}
