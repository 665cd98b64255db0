package vn.parindex.cycle;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;

/** When people are reminded and what becomes of late files: settings of each cycle, changed while it is open. */
@Service
@Transactional
public class DeadlineRuleService {

    private final AssessmentCycles cycles;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DeadlineRuleService(AssessmentCycles cycles, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Open to everybody: it is the calendar's small print. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public DeadlineRules of(CycleId cycle) {
        return jdbc.sql("SELECT reminder_days, late_files FROM cycle_deadline_rule WHERE cycle_id = ?")
                .param(cycle.value())
                .query((row, number) -> new DeadlineRules(
                        DeadlineRules.typedDays(row.getString(1)), LateFiles.valueOf(row.getString(2))))
                .optional()
                .orElse(DeadlineRules.DEFAULT);
    }

    @PreAuthorize("@access.permits('cycle.remind')")
    public void change(CycleId cycle, DeadlineRules rules) {
        cycles.findById(cycle)
                .orElseThrow(() -> new NotFoundException("No cycle " + cycle))
                .requireOpen();
        jdbc.sql("""
                        INSERT INTO cycle_deadline_rule (cycle_id, reminder_days, late_files) VALUES (:cycle, :days, :late)
                        ON DUPLICATE KEY UPDATE reminder_days = VALUES(reminder_days), late_files = VALUES(late_files)""")
                .param("cycle", cycle.value())
                .param("days", rules.daysText())
                .param("late", rules.lateFiles().name())
                .update();
        events.publishEvent(new DeadlineRulesChanged(cycle, rules));
    }
}
