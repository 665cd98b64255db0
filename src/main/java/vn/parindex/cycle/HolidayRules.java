package vn.parindex.cycle;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;

/** What may be declared: days that have not passed, each once, named, and days worked only at weekends. */
record HolidayRules(HolidayCalendar known, LocalDate today) {

    private static final int LONGEST_NAME = 120;
    private static final int SHORTEST_BASIS = 10;
    private static final int LONGEST_BASIS = 500;
    private static final int YEARS_AHEAD = 5;
    private static final int MOST = 60;

    HolidayChanges check(HolidayChanges changes) {
        if (changes.isEmpty()) {
            throw new RefusedException("cycle.refusal.noHolidays");
        }
        if (changes.declared().size() + changes.withdrawn().size() > MOST) {
            throw new RefusedException("cycle.refusal.tooManyHolidays", MOST);
        }
        var seen = new HashSet<LocalDate>();
        var declared = changes.declared().stream().map(this::check).toList();
        for (var holiday : declared) {
            if (!seen.add(holiday.day()) || known.on(holiday.day()).isPresent()) {
                throw RefusedException.at("day", "cycle.refusal.holidayTwice", text(holiday.day()));
            }
        }
        for (var day : changes.withdrawn()) {
            requireAhead(day);
            if (known.on(day).isEmpty()) {
                throw RefusedException.at("day", "cycle.refusal.holidayUnknown", text(day));
            }
        }
        return new HolidayChanges(declared, changes.withdrawn(), basis(changes.basis()));
    }

    /** One day as typed into the form. */
    Holiday check(Holiday holiday) {
        requireAhead(holiday.day());
        boolean weekend = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .contains(holiday.day().getDayOfWeek());
        if (holiday.working() && !weekend) {
            throw RefusedException.at("day", "cycle.refusal.workedDayNotWeekend", text(holiday.day()));
        }
        var vi = name(holiday.name().vi());
        var en = holiday.name().en().isBlank() ? vi : name(holiday.name().en());
        return new Holiday(holiday.day(), new LocalizedText(vi, en), holiday.working());
    }

    private void requireAhead(LocalDate day) {
        if (day == null) {
            throw RefusedException.at("day", "cycle.refusal.holidayDayMissing");
        }
        if (day.isBefore(today)) {
            throw RefusedException.at("day", "cycle.refusal.holidayPast", text(day));
        }
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw RefusedException.at("day", "cycle.refusal.holidayTooFar", YEARS_AHEAD);
        }
    }

    private static String name(String typed) {
        var name = clean(typed);
        if (name.isEmpty()) {
            throw RefusedException.at("name", "cycle.refusal.holidayNameMissing");
        }
        if (name.length() > LONGEST_NAME) {
            throw RefusedException.at("name", "cycle.refusal.holidayNameTooLong", LONGEST_NAME);
        }
        return name;
    }

    private static String basis(String typed) {
        var basis = clean(typed);
        if (basis.length() < SHORTEST_BASIS) {
            throw RefusedException.at("basis", "cycle.refusal.basisTooShort", SHORTEST_BASIS);
        }
        if (basis.length() > LONGEST_BASIS) {
            throw RefusedException.at("basis", "cycle.refusal.basisTooLong", LONGEST_BASIS);
        }
        return basis;
    }

    private static String clean(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed.replaceAll("\\p{Cntrl}", " ").strip(), Normalizer.Form.NFC);
    }

    private static String text(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
