package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.shared.Points;

/** Checks every line of a file against what the cycle expects and keeps going, so that one reading shows all faults. */
final class PointsCheck {

    private static final int LONGEST_SOURCE = 500;

    private final Expectation expectation;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<PreviewRow> rows = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private long blankRows;
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean sumIsComplete = true;

    private PointsCheck(Expectation expectation) {
        this.expectation = expectation;
    }

    static PointsCheck of(RawRows raw, Expectation expectation) {
        var check = new PointsCheck(expectation);
        check.problems.addAll(raw.problems());
        check.sumIsComplete = raw.problems().isEmpty();
        var last = raw.rows().size() - 1;
        for (int index = 0; index <= last; index++) {
            var row = raw.rows().get(index);
            if (row.isTotal()) {
                check.total(row, index == last);
            } else {
                check.row(row);
            }
        }
        check.problems.sort(Comparator.comparingLong(ImportProblem::line));
        return check;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    List<PreviewRow> rows() {
        return rows;
    }

    long blankRows() {
        return blankRows;
    }

    private void row(RawRow row) {
        int before = problems.size();
        var agency = agency(row);
        var leaf = agency.flatMap(found -> leaf(row, found));
        var points = points(row, leaf);
        var source = row.cell(PointsColumn.SOURCE);
        if (row.cell(PointsColumn.POINTS).isEmpty()
                && row.cell(PointsColumn.VALUE).isEmpty()) {
            blankRows++;
            return;
        }
        checkSource(row, source);
        if (problems.size() == before) {
            var found = leaf.orElseThrow();
            rows.add(new PreviewRow(
                    row.line(),
                    agency.orElseThrow().id(),
                    found.id(),
                    found.code(),
                    new Points(points.orElseThrow()),
                    PointsText.parse(row.cell(PointsColumn.VALUE)).orElse(null),
                    found.maximum(),
                    expectation.inForce(agency.orElseThrow().id(), found.id()),
                    source));
        }
    }

    private Optional<AgencyRow> agency(RawRow row) {
        var code = row.cell(PointsColumn.AGENCY_CODE);
        if (code.isEmpty()) {
            return refuse(row, PointsColumn.AGENCY_CODE, ProblemKind.AGENCY_MISSING);
        }
        var agency = expectation.agency(code);
        if (agency.isEmpty()) {
            return expectation.agency("0" + code).isPresent()
                    ? refuse(row, PointsColumn.AGENCY_CODE, ProblemKind.AGENCY_LOST_ZERO, "0" + code)
                    : refuse(row, PointsColumn.AGENCY_CODE, ProblemKind.AGENCY_UNKNOWN);
        }
        if (expectation.setOf(agency.get().id()).isEmpty()) {
            return refuse(
                    row,
                    PointsColumn.AGENCY_CODE,
                    ProblemKind.AGENCY_NOT_ASSESSED,
                    agency.get().name());
        }
        return agency;
    }

    private Optional<Leaf> leaf(RawRow row, AgencyRow agency) {
        var code = row.cell(PointsColumn.LEAF_CODE);
        if (code.isEmpty()) {
            return refuse(row, PointsColumn.LEAF_CODE, ProblemKind.LEAF_MISSING);
        }
        var leaf = expectation.setOf(agency.id()).flatMap(set -> set.leafByCode(code));
        if (leaf.isEmpty()) {
            return refuse(
                    row,
                    PointsColumn.LEAF_CODE,
                    expectation.knowsLeaf(code) ? ProblemKind.LEAF_OF_OTHER_SET : ProblemKind.LEAF_UNKNOWN,
                    agency.name());
        }
        if (!ExpectedPoints.imported(leaf.get())) {
            return refuse(
                    row,
                    PointsColumn.LEAF_CODE,
                    leaf.get().source() == PointsSource.APPRAISED
                            ? ProblemKind.LEAF_APPRAISED
                            : ProblemKind.LEAF_WITHOUT_POINTS);
        }
        var first = seen.putIfAbsent(agency.code() + " " + code, row.line());
        if (first != null) {
            return refuse(row, PointsColumn.LEAF_CODE, ProblemKind.ROW_TWICE, first);
        }
        return leaf;
    }

    private Optional<BigDecimal> points(RawRow row, Optional<Leaf> leaf) {
        var text = row.cell(PointsColumn.POINTS);
        if (!row.cell(PointsColumn.VALUE).isEmpty()) {
            return converted(row, leaf);
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var points = PointsText.parse(text);
        if (points.isEmpty()) {
            sumIsComplete = false;
            return refuse(row, PointsColumn.POINTS, ProblemKind.POINTS_NOT_A_NUMBER);
        }
        sum = sum.add(points.get());
        if (PointsText.tooLong(text)) {
            return refuse(row, PointsColumn.POINTS, ProblemKind.POINTS_TOO_LONG);
        }
        if (points.get().signum() < 0) {
            return refuse(row, PointsColumn.POINTS, ProblemKind.POINTS_NEGATIVE);
        }
        var maximum = leaf.map(Leaf::maximum);
        if (maximum.isPresent() && points.get().compareTo(maximum.get().value()) > 0) {
            return refuse(row, PointsColumn.POINTS, ProblemKind.POINTS_ABOVE_MAXIMUM, maximum.get());
        }
        return points;
    }

    /** A survey's result becomes points by the leaf's own rule, never by hand. */
    private Optional<BigDecimal> converted(RawRow row, Optional<Leaf> leaf) {
        sumIsComplete = false;
        if (!row.cell(PointsColumn.POINTS).isEmpty()) {
            return refuse(row, PointsColumn.VALUE, ProblemKind.VALUE_AND_POINTS);
        }
        var value = PointsText.parse(row.cell(PointsColumn.VALUE));
        if (value.isEmpty()) {
            return refuse(row, PointsColumn.VALUE, ProblemKind.VALUE_NOT_A_NUMBER);
        }
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        if (!(leaf.get().rule() instanceof SurveyRule rule)) {
            return refuse(row, PointsColumn.VALUE, ProblemKind.VALUE_NOT_CONVERTED);
        }
        var input = RuleInput.ofFigures(Map.of(rule.value().symbol(), value.get()));
        return rule.evaluate(input) instanceof Scored scored
                ? Optional.of(scored.points().value())
                : refuse(row, PointsColumn.VALUE, ProblemKind.VALUE_OUT_OF_RANGE, new Points(rule.whole()));
    }

    private void checkSource(RawRow row, String source) {
        if (source.isEmpty()) {
            refuse(row, PointsColumn.SOURCE, ProblemKind.SOURCE_MISSING);
        } else if (source.length() > LONGEST_SOURCE) {
            refuse(row, PointsColumn.SOURCE, ProblemKind.SOURCE_TOO_LONG, LONGEST_SOURCE);
        } else if (PointsText.parse(source).isPresent()) {
            refuse(row, PointsColumn.SOURCE, ProblemKind.SOURCE_IS_A_NUMBER);
        }
    }

    private void total(RawRow row, boolean last) {
        if (!last) {
            refuse(row, PointsColumn.AGENCY_CODE, ProblemKind.TOTAL_NOT_LAST);
            return;
        }
        var text = row.cell(PointsColumn.POINTS);
        var total = PointsText.parse(text);
        if (total.isEmpty()) {
            refuse(row, PointsColumn.POINTS, ProblemKind.TOTAL_NOT_A_NUMBER);
        } else if (sumIsComplete && total.get().compareTo(sum) != 0) {
            refuse(row, PointsColumn.POINTS, ProblemKind.TOTAL_MISMATCH, sum);
        }
    }

    private <T> Optional<T> refuse(RawRow row, PointsColumn column, ProblemKind kind, Object... arguments) {
        problems.add(new ImportProblem(row.line(), column.header(), row.cell(column), kind, List.of(arguments)));
        return Optional.empty();
    }
}
