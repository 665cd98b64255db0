package vn.parindex.selfassessment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.LateFiles;

/**
 * Until when an agency may write: before its deadline, extensions counted; where the cycle takes late files, until the
 * appraisal is due; and never into a locked cycle.
 */
@Component
class WritingWindow {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Cycles cycles;
    private final DeadlineRuleService rules;
    private final Clock clock;

    WritingWindow(Cycles cycles, DeadlineRuleService rules, Clock clock) {
        this.cycles = cycles;
        this.rules = rules;
        this.clock = clock;
    }

    /** The time that the act carries. */
    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    LocalDateTime deadline(CycleId cycle, AgencyId agency) {
        return cycles.calendar(cycle).deadline(agency, CycleStep.SELF_ASSESSMENT);
    }

    /** @throws FileClosedException once the cycle is locked or the deadline has passed */
    LocalDateTime refuseUnlessOpen(CycleId cycle, AgencyId agency) {
        refuseIfLocked(cycle);
        var now = now();
        var deadline = deadline(cycle, agency);
        if (now.isAfter(deadline) && !lateIsTaken(cycle, agency, now)) {
            throw passed(deadline);
        }
        return now;
    }

    /** The same where being late helps nobody: what was submitted in time stays submitted. */
    LocalDateTime refuseUnlessInTime(CycleId cycle, AgencyId agency) {
        refuseIfLocked(cycle);
        var now = now();
        var deadline = deadline(cycle, agency);
        if (now.isAfter(deadline)) {
            throw passed(deadline);
        }
        return now;
    }

    private boolean lateIsTaken(CycleId cycle, AgencyId agency, LocalDateTime now) {
        return rules.of(cycle).lateFiles() == LateFiles.ACCEPT
                && !now.isAfter(cycles.calendar(cycle).deadline(agency, CycleStep.APPRAISAL));
    }

    private static FileClosedException passed(LocalDateTime deadline) {
        return new FileClosedException(
                "selfassessment.refusal.deadlinePassed", TIME.format(deadline), DAY.format(deadline));
    }

    /** The same for one answer: a reopened one has a deadline of its own. */
    LocalDateTime refuseUnlessOpen(Answer answer) {
        return answer.reopenedUntil()
                .map(until -> refuseAfter(until, answer.cycle()))
                .orElseGet(() -> refuseUnlessOpen(answer.cycle(), answer.agency()));
    }

    private LocalDateTime refuseAfter(LocalDateTime until, CycleId cycle) {
        refuseIfLocked(cycle);
        var now = now();
        if (now.isAfter(until)) {
            throw new FileClosedException(
                    "selfassessment.refusal.reopeningPassed", TIME.format(until), DAY.format(until));
        }
        return now;
    }

    /** @throws FileClosedException once the cycle is locked */
    void refuseIfLocked(CycleId cycle) {
        cycles.lock(cycle).ifPresent(lock -> {
            throw new FileClosedException(
                    "selfassessment.refusal.locked", DAY.format(lock.lockedAt()), lock.decisionNumber());
        });
    }
}
