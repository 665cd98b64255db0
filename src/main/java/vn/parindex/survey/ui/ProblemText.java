package vn.parindex.survey.ui;

import java.math.BigDecimal;
import java.util.Locale;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;
import vn.parindex.survey.ImportProblem;

/** A problem of an import file in words: what was found there and what to do. */
record ProblemText(Locale locale) {

    String of(ImportProblem problem) {
        var arguments = problem.arguments().stream().map(this::word).toArray();
        return Texts.of(locale, "survey.ProblemKind." + problem.kind(), arguments);
    }

    private Object word(Object argument) {
        var format = PointsFormat.of(locale);
        if (argument instanceof Points points) {
            return format.exact(points);
        }
        if (argument instanceof BigDecimal number) {
            return format.exact(number);
        }
        return argument instanceof LocalizedText text ? text.in(locale) : argument;
    }
}
