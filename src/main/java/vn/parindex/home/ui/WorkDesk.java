package vn.parindex.home.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.FindingId;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.division.OwnPart;
import vn.parindex.division.OwnPartService;
import vn.parindex.division.OwnWork;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ranking.RankingNavigation;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shared.TimeLeft;
import vn.parindex.workflow.WorkItemRow;

/** What the page "my work" asks for, from the modules that know it. Holds no state. */
@Component
class WorkDesk {

    private final FilteredWork list;
    private final Agencies agencies;
    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final CurrentOfficer current;
    private final Clock clock;
    private final OwnPartService parts;

    WorkDesk(
            FilteredWork list,
            Agencies agencies,
            Cycles cycles,
            WorkingDays workingDays,
            CurrentOfficer current,
            Clock clock,
            OwnPartService parts) {
        this.list = list;
        this.agencies = agencies;
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.current = current;
        this.clock = clock;
        this.parts = parts;
    }

    /** What the reader has in hand inside their agency. */
    OwnWork own(CycleRow cycle) {
        return parts.mine(cycle.id());
    }

    void accept(OwnPart part) {
        parts.accept(part.part());
    }

    void handBack(OwnPart part, String reason) {
        parts.handBack(part.part(), reason);
    }

    FilteredWork list() {
        return list;
    }

    Officer officer() {
        return current.get();
    }

    /** The cycle of the own agency's file, to those who work on one; the current one to others. */
    Optional<CycleRow> cycle() {
        var officer = officer();
        return officer.hasAny(Roles.STAFF) || officer.has(Roles.CONTRIBUTOR)
                ? officer.agency().flatMap(cycles::currentOf)
                : cycles.current();
    }

    Optional<AgencyRow> agency(WorkItemRow item) {
        return item.agency().map(agencies::get);
    }

    /** The one leaf that the work is about. */
    Optional<Leaf> leaf(WorkItemRow item) {
        return item.leaf()
                .flatMap(leaf -> item.agency()
                        .map(agency -> cycles.setOf(item.cycle(), agency).leaf(leaf)));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** Negative once the deadline has passed. */
    TimeLeft timeLeft(LocalDateTime due) {
        return workingDays.left(now(), due);
    }

    private static CriterionQueryId query(WorkItemRow item) {
        return new CriterionQueryId(item.subject());
    }

    /** Where the work is done. */
    String path(WorkItemRow item) {
        return switch (item.kind()) {
            case SELF_ASSESS ->
                SelfAssessmentNavigation.file(item.cycle(), item.agency().orElseThrow());
            case LEADER_APPROVAL ->
                SelfAssessmentNavigation.approval(item.cycle(), item.agency().orElseThrow());
            case CLARIFY ->
                AppraisalNavigation.clarification(item.cycle(), item.agency().orElseThrow());
            case DECIDE_REOPENING, REVISE_LEAF, APPROVE_REVISION ->
                SelfAssessmentNavigation.process(item.cycle(), item.agency().orElseThrow());
            case ANSWER_QUERY ->
                AppraisalNavigation.query(item.cycle(), item.agency().orElseThrow(), query(item));
            case HEAR_ANSWER ->
                AppraisalNavigation.heard(item.cycle(), item.agency().orElseThrow(), query(item));
            case THIRD_SCORE ->
                item.assignee().isPresent()
                        ? AppraisalNavigation.cell(
                                item.cycle(), item.agency().orElseThrow(), new FindingId(item.subject()))
                        : AppraisalNavigation.ASSIGNMENT;
            case APPRAISE ->
                AppraisalNavigation.agency(item.cycle(), item.agency().orElseThrow());
            case DECIDE_AGAIN ->
                AppraisalNavigation.secondDecision(item.cycle(), item.agency().orElseThrow());
            case COUNCIL -> CouncilNavigation.list(item.cycle());
            case AGGREGATE, STEERING_DECISION, PUBLISH -> RankingNavigation.ranking(item.cycle());
        };
    }
}
