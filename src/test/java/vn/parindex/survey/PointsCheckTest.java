package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafGuide;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.LeafScoring;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.scoring.Variable;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

class PointsCheckTest {

    private static final String HEADER = "agency_code,leaf_code,points,source\n";

    private final AgencyRow canTho = agency("92", AgencyKind.PROVINCE);
    private final AgencyRow haNoi = agency("01", AgencyKind.PROVINCE);
    private final AgencyRow defence = agency("BQP", AgencyKind.MINISTRY);
    private final Leaf survey = leaf("1.2", "1.5", PointsSource.SURVEY);
    private final Leaf outcome = leaf("8.1", "3", PointsSource.OUTCOME);
    private final Leaf appraised = leaf("1.1", "2", PointsSource.APPRAISED);
    private final Leaf watched = leaf("9.9", "1", PointsSource.MONITOR);

    @Test
    void acceptsCommaAndPointAndAnExactTotal() {
        var check = check(HEADER + "92,1.2,\"1,25\",SIPAS 2022\n01,8.1,2.5,Niên giám\nTOTAL,,3.75,\n");

        assertThat(check.problems()).isEmpty();
        assertThat(check.rows())
                .extracting(PreviewRow::leafCode, PreviewRow::points, PreviewRow::line)
                .containsExactly(tuple("1.2", Points.of("1.25"), 2L), tuple("8.1", Points.of("2.5"), 3L));
    }

    @Test
    void detectsTheSemicolon() {
        var check = check("\nagency_code;leaf_code;points;source\n92;1.2;1,25;SIPAS\n");

        assertThat(check.problems()).isEmpty();
        assertThat(check.rows()).extracting(PreviewRow::line).containsExactly(3L);
    }

    @Test
    void noticesAnUnquotedDecimalComma() {
        assertProblems("92,1.2,1,25,SIPAS\n", tuple(2L, ProblemKind.FIELD_COUNT));
        assertProblems("92,1.2,1,25\n", tuple(2L, ProblemKind.SOURCE_IS_A_NUMBER));
    }

    @Test
    void showsEveryFaultyLineWithItsColumn() {
        var check = check(HEADER
                + "XX,1.2,1,s\n" // 2
                + "1,1.2,1,s\n" // 3
                + "BQP,1.2,1,s\n" // 4
                + "92,7.7,1,s\n" // 5
                + "92,1.1,1,s\n" // 6
                + "92,9.9,1,s\n" // 7
                + "92,1.2,-0.5,s\n" // 8
                + "01,1.2,1.51,s\n" // 9
                + "01,8.1,NaN,s\n" // 10
                + "92,8.1,1e400,\n"); // 11

        assertThat(check.rows()).isEmpty();
        assertThat(check.problems())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::kind)
                .containsExactly(
                        tuple(2L, "agency_code", ProblemKind.AGENCY_UNKNOWN),
                        tuple(3L, "agency_code", ProblemKind.AGENCY_LOST_ZERO),
                        tuple(4L, "agency_code", ProblemKind.AGENCY_NOT_ASSESSED),
                        tuple(5L, "leaf_code", ProblemKind.LEAF_UNKNOWN),
                        tuple(6L, "leaf_code", ProblemKind.LEAF_APPRAISED),
                        tuple(7L, "leaf_code", ProblemKind.LEAF_WITHOUT_POINTS),
                        tuple(8L, "points", ProblemKind.POINTS_NEGATIVE),
                        tuple(9L, "points", ProblemKind.POINTS_ABOVE_MAXIMUM),
                        tuple(10L, "points", ProblemKind.POINTS_NOT_A_NUMBER),
                        tuple(11L, "points", ProblemKind.POINTS_NOT_A_NUMBER),
                        tuple(11L, "source", ProblemKind.SOURCE_MISSING));
    }

    @Test
    void refusesTheSameLeafTwiceAndNamesTheFirstLine() {
        var check = check(HEADER + "92,1.2,1,s\n92,1.2,1.2,s\n");

        assertThat(check.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.ROW_TWICE);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.arguments()).containsExactly(2L);
        });
    }

    @Test
    void refusesATotalThatDoesNotAddUpOrStandsInTheMiddle() {
        assertProblems("92,1.2,1,s\nTOTAL,,1.1,\n", tuple(3L, ProblemKind.TOTAL_MISMATCH));
        assertProblems("TOTAL,,1,\n92,1.2,1,s\n", tuple(2L, ProblemKind.TOTAL_NOT_LAST));
        assertProblems("92,1.2,1,s\nTOTAL,,một,\n", tuple(3L, ProblemKind.TOTAL_NOT_A_NUMBER));
    }

    @Test
    void passesOverLinesStillBlank() {
        var check = check(HEADER + "92,1.2,,\n92,8.1,1,s\n");

        assertThat(check.problems()).isEmpty();
        assertThat(check.blankRows()).isEqualTo(1);
        assertThat(check.rows()).hasSize(1);
    }

    @Test
    void refusesWrongHeaders() {
        var check = check("agency_code,leaf,points,points\n92,1.2,1,s\n");

        assertThat(check.rows()).isEmpty();
        assertThat(check.problems())
                .extracting(ImportProblem::column, ImportProblem::kind)
                .containsExactlyInAnyOrder(
                        tuple("leaf", ProblemKind.COLUMN_UNKNOWN),
                        tuple("points", ProblemKind.COLUMN_TWICE),
                        tuple("leaf_code", ProblemKind.COLUMN_MISSING),
                        tuple("source", ProblemKind.COLUMN_MISSING));
    }

    @Test
    void noticesAnUnclosedQuoteAndAFileWithoutLines() {
        assertProblems("92,1.2,1,\"open\n", tuple(2L, ProblemKind.UNCLOSED_QUOTE));
        assertThat(check(HEADER).problems()).extracting(ImportProblem::kind).containsExactly(ProblemKind.NO_ROWS);
    }

    @Test
    void tellsWhatWasInForceBefore() {
        var check = check(HEADER + "01,1.2,1.2,s\n01,8.1,3,s\n");

        assertThat(check.rows()).extracting(PreviewRow::changes).containsExactly(true, false);
    }

    @Test
    void convertsASurveysResultByTheRuleOfItsLeaf() {
        var check = check("agency_code,leaf_code,value,points,source\n92,9.1,\"91,17\",,SIPAS 2022\n");
        assertThat(check.problems()).isEmpty();
        assertThat(check.rows()).singleElement().satisfies(row -> {
            assertThat(row.points()).isEqualTo(Points.of("9.117"));
            assertThat(row.value()).isEqualByComparingTo("91.17");
        });
    }

    @Test
    void refusesAResultThatCannotBeConverted() {
        var header = "agency_code,leaf_code,value,points,source\n";
        assertThat(check(header + "92,9.1,101,,s\n").problems())
                .extracting(ImportProblem::kind)
                .containsExactly(ProblemKind.VALUE_OUT_OF_RANGE);
        assertThat(check(header + "92,9.1,-1,,s\n").problems())
                .extracting(ImportProblem::kind)
                .containsExactly(ProblemKind.VALUE_OUT_OF_RANGE);
        assertThat(check(header + "92,9.1,91%,,s\n").problems())
                .extracting(ImportProblem::kind)
                .containsExactly(ProblemKind.VALUE_NOT_A_NUMBER);
        assertThat(check(header + "92,9.1,91,9,s\n").problems())
                .extracting(ImportProblem::kind)
                .containsExactly(ProblemKind.VALUE_AND_POINTS);
        assertThat(check(header + "92,1.2,91,,s\n").problems())
                .extracting(ImportProblem::kind)
                .containsExactly(ProblemKind.VALUE_NOT_CONVERTED);
    }

    private void assertProblems(String lines, Tuple... problems) {
        assertThat(check(HEADER + lines).problems())
                .extracting(ImportProblem::line, ImportProblem::kind)
                .containsExactly(problems);
    }

    private PointsCheck check(String text) {
        var set = new FrozenSet(
                SetId.next(),
                new SetHeader(
                        "tinh",
                        1,
                        SetScope.parIndex(AgencyKind.PROVINCE),
                        new LocalizedText("Bộ tiêu chí", null),
                        LegalBasis.NONE,
                        Points.of("100"),
                        true,
                        false),
                "0".repeat(64),
                List.of(),
                List.of(),
                List.of(appraised, survey, outcome, watched, converted()));
        var expectation = new Expectation(
                Map.of("92", canTho, "01", haNoi, "BQP", defence),
                Map.of(canTho.id(), set, haNoi.id(), set),
                Set.of("1.1", "1.2", "8.1", "9.9"),
                Map.of(haNoi.id(), Map.of(survey.id(), Points.of("1"))));
        return PointsCheck.of(RawRows.of(text), expectation);
    }

    private static AgencyRow agency(String code, AgencyKind kind) {
        return new AgencyRow(
                AgencyId.next(), code, kind, new LocalizedText("Cơ quan " + code, null), null, true, true, null);
    }

    private static Leaf converted() {
        var text = new LocalizedText("Mục 9.1", null);
        var rule = new SurveyRule(
                Points.of("10"), new Variable("s", text, new LocalizedText("%", null)), new BigDecimal("100"));
        return new Leaf(
                LeafId.next(),
                "9.1",
                text,
                NodeId.next(),
                NodeId.next(),
                new LeafScoring(Points.of("10"), PointsSource.SURVEY, rule, NotApplicable.NO),
                LeafGuide.of(text, text),
                null);
    }

    private static Leaf leaf(String code, String maximum, PointsSource source) {
        var text = new LocalizedText("Mục " + code, null);
        return new Leaf(
                LeafId.next(),
                code,
                text,
                NodeId.next(),
                NodeId.next(),
                new LeafScoring(Points.of(maximum), source, null, NotApplicable.NO),
                LeafGuide.of(text, text),
                null);
    }
}
