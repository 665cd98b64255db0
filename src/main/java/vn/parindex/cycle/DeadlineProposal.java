package vn.parindex.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.shared.AssessmentYear;

/**
 * Proposes the calendar of a cycle: the customary days of the year after the assessed one, at the end of the working
 * day, moved off weekends and holidays; when they are over, the same spans counted from today.
 */
@Component
public class DeadlineProposal {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final Map<CycleStep, MonthDay> CUSTOMARY = Map.of(
            CycleStep.SELF_ASSESSMENT, MonthDay.of(2, 24),
            CycleStep.APPRAISAL, MonthDay.of(3, 17),
            CycleStep.CLARIFICATION, MonthDay.of(3, 24),
            CycleStep.SECOND_DECISION, MonthDay.of(3, 29),
            CycleStep.COUNCIL, MonthDay.of(4, 4),
            CycleStep.PUBLICATION, MonthDay.of(4, 19));
    private static final Map<CycleStep, Integer> WORKING_DAYS = Map.of(
            CycleStep.SELF_ASSESSMENT, 20,
            CycleStep.APPRAISAL, 15,
            CycleStep.CLARIFICATION, 5,
            CycleStep.SECOND_DECISION, 3,
            CycleStep.COUNCIL, 4,
            CycleStep.PUBLICATION, 11);

    private final WorkingDays workingDays;
    private final Clock clock;

    DeadlineProposal(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** One deadline for every step, each later than the one before. */
    public Map<CycleStep, LocalDateTime> of(AssessmentYear year) {
        var today = LocalDate.now(clock);
        var customary = CUSTOMARY.get(CycleStep.SELF_ASSESSMENT).atYear(year.value() + 1);
        return today.isBefore(customary) ? customary(year) : counted(today);
    }

    private Map<CycleStep, LocalDateTime> customary(AssessmentYear year) {
        var deadlines = new EnumMap<CycleStep, LocalDateTime>(CycleStep.class);
        var previous = LocalDate.MIN;
        for (var step : CycleStep.values()) {
            var day = CUSTOMARY.get(step).atYear(year.value() + 1);
            previous = workingDayFrom(day.isAfter(previous) ? day : previous.plusDays(1));
            deadlines.put(step, previous.atTime(END_OF_DAY));
        }
        return deadlines;
    }

    private Map<CycleStep, LocalDateTime> counted(LocalDate today) {
        var deadlines = new EnumMap<CycleStep, LocalDateTime>(CycleStep.class);
        var day = today;
        for (var step : CycleStep.values()) {
            day = workingDays.plus(day, WORKING_DAYS.get(step));
            deadlines.put(step, day.atTime(END_OF_DAY));
        }
        return deadlines;
    }

    private LocalDate workingDayFrom(LocalDate day) {
        return workingDays.isWorking(day) ? day : workingDays.plus(day, 1);
    }
}
