package vn.parindex;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.appraisal.AgreementService;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.appraisal.ConflictService;
import vn.parindex.appraisal.Piece;
import vn.parindex.appraisal.ShareBy;
import vn.parindex.cycle.InChargeService;
import vn.parindex.identity.ActingOfficer;

/** How what a lead does is tried, and what appraisers say of their conflicts. */
@Component
class AssignmentAttempts {

    private final AssignmentService assignments;
    private final ConflictService conflicts;
    private final AgreementService agreement;
    private final InChargeService inCharge;
    private final TestCycles cycles;

    AssignmentAttempts(
            AssignmentService assignments,
            ConflictService conflicts,
            AgreementService agreement,
            InChargeService inCharge,
            TestCycles cycles) {
        this.inCharge = inCharge;
        this.agreement = agreement;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.cycles = cycles;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry(
                        "assignment.read",
                        AccessAttempts.as(
                                stage -> assignments.board(stage.cycle().id(), cycles.agency("BNV")))),
                entry(
                        "agreement.read",
                        AccessAttempts.as(stage -> agreement.of(stage.cycle().id()))),
                entry(
                        "inCharge.replace",
                        AccessAttempts.as(stage -> inCharge.replace(
                                stage.cycle().id(),
                                cycles.agency("BNV"),
                                Optional.of(cycles.agency("BTC")),
                                AccessAttempts.REASON))),
                entry("assignment.write", AccessAttempts.as(this::assign)),
                entry(
                        "conflict.read",
                        AccessAttempts.as(stage -> conflicts.list(stage.cycle().id()))),
                entry(
                        "conflict.declare",
                        (officer, stage) -> ActingOfficer.run(
                                officer,
                                () -> conflicts.declare(
                                        stage.cycle().id(),
                                        stage.agency(),
                                        officer.username(),
                                        AccessAttempts.REASON))));
    }

    private void assign(AccessStage stage) {
        var cycle = stage.cycle().id();
        assignments.accept(cycle, assignments.propose(cycle, ShareBy.CRITERION));
        assignments.give(cycle, Set.of(Piece.of(stage.leaf().id())), Set.of());
        assignments.handOver(cycle, Map.of(Piece.of(stage.leaf().id()), Set.of()), Set.of());
    }
}
