package vn.parindex.criteria;

import java.util.Locale;
import java.util.Optional;
import vn.parindex.shell.Texts;

/** A comparison to take along; its name says when scores in it are invented. */
public record ComparisonFile(String name, byte[] content) {

    static ComparisonFile of(Locale locale, SetComparison comparison, Optional<ReplayReport> replay) {
        var simulated = replay.filter(ReplayReport::simulated)
                .map(report -> Texts.of(locale, "criteria.ComparisonWorkbook.file.simulated"))
                .orElse("");
        var name = Texts.of(
                locale,
                "criteria.ComparisonWorkbook.file",
                comparison.after().code(),
                comparison.before().version(),
                comparison.after().version(),
                simulated);
        return new ComparisonFile(name, new ComparisonWorkbook(locale).write(comparison, replay));
    }
}
