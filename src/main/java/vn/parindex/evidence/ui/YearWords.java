package vn.parindex.evidence.ui;

import java.time.LocalDate;
import java.util.Locale;
import vn.parindex.evidence.EvidenceTiming;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.PaperForce;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Texts;

/** Whether a paper speaks for an assessed year, in words. The day of its upload says nothing about that. */
final class YearWords {

    private final Locale locale;

    YearWords(Locale locale) {
        this.locale = locale;
    }

    String of(Issuance paper, AssessmentYear year) {
        return switch (PaperForce.of(paper, year)) {
            case ENDED_BEFORE -> text("ended", year, day(paper.validUntil()));
            case REPLACED -> text("replaced", year, paper.replacedBy());
            case ENDED_WITHIN -> timed(paper, year) + " " + text("endedWithin", year, day(paper.validUntil()));
            case STANDING -> timed(paper, year);
        };
    }

    private String timed(Issuance paper, AssessmentYear year) {
        var timing = EvidenceTiming.of(paper, year);
        var by = paper.effectiveOn() == null ? "issued." : "inForce.";
        return timing == EvidenceTiming.UNKNOWN ? text("noDate", year) : text(by + timing, year, day(paper.since()));
    }

    private String day(LocalDate day) {
        return DateText.of(locale).date(day);
    }

    private String text(String element, AssessmentYear year, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = year.value();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Texts.of(locale, "evidence.YearWords." + element, all);
    }
}
