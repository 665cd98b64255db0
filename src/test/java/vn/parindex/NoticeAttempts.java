package vn.parindex;

import static java.util.Map.entry;
import static vn.parindex.AccessAttempts.as;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.DeadlineRules;
import vn.parindex.cycle.Holiday;
import vn.parindex.cycle.HolidayChanges;
import vn.parindex.cycle.HolidayService;
import vn.parindex.cycle.LateFiles;
import vn.parindex.shared.LocalizedText;

/** How the operations on calendar, questions and announcements are tried. */
@Component
class NoticeAttempts {

    private final HolidayService holidays;
    private final DeadlineRuleService rules;
    private final Clock clock;

    NoticeAttempts(HolidayService holidays, DeadlineRuleService rules, Clock clock) {
        this.holidays = holidays;
        this.rules = rules;
        this.clock = clock;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry("holiday.declare", as(stage -> declare())),
                entry(
                        "cycle.remind",
                        as(stage ->
                                rules.change(stage.cycle().id(), new DeadlineRules(List.of(3, 1), LateFiles.ACCEPT)))));
    }

    private void declare() {
        var day = LocalDate.now(clock).plusYears(4);
        var off = new Holiday(day, new LocalizedText("Nghỉ thử", ""), false);
        holidays.declare(holidays.preview(new HolidayChanges(List.of(off), Set.of(), AccessAttempts.REASON)));
    }
}
