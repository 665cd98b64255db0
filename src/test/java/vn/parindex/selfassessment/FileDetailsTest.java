package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyKind;
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
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

class FileDetailsTest {

    private static final LocalDateTime DEADLINE = LocalDateTime.of(2022, 12, 31, 17, 0);
    private static final LocalizedText TEXT = new LocalizedText("Mục", "Item");
    private static final NodeId CRITERION = NodeId.next();
    private static final List<Leaf> LEAVES = List.of(
            leaf("1", PointsSource.APPRAISED, NotApplicable.SHARED),
            leaf("1", PointsSource.APPRAISED, NotApplicable.NO),
            leaf("2", PointsSource.SURVEY, NotApplicable.NO));

    @Test
    void addsUpWhatIsClaimed() {
        var details = details(row(0, "1"), row(1, "0.5"));
        assertThat(details.points()).isEqualTo(Points.of("1.5"));
        assertThat(details.applicableMaximum()).isEqualTo(Points.of("2"));
    }

    @Test
    void sharesPointsOfALeafThatDoesNotApplyAsTheIndexWould() {
        var details = details(row(0, null), row(1, "0.5"));
        // half of the point goes to the survey beside it, which is not here
        assertThat(details.points()).isEqualTo(Points.of("0.75"));
        assertThat(details.applicableMaximum()).isEqualTo(Points.of("1.5"));
    }

    private static FileDetails details(AnswerRow... rows) {
        var header = new SetHeader(
                "sample",
                1,
                SetScope.parIndex(AgencyKind.PROVINCE),
                TEXT,
                LegalBasis.NONE,
                Points.of("4"),
                true,
                false);
        var set = new FrozenSet(SetId.next(), header, "0".repeat(64), List.of(), List.of(), LEAVES);
        return new FileDetails(null, set, DEADLINE, List.of(rows));
    }

    /** Null: the leaf does not count. */
    private static AnswerRow row(int place, String points) {
        return new AnswerRow(
                LEAVES.get(place).id(),
                AnswerStatus.DONE,
                points == null ? null : Points.of(points),
                points != null,
                0,
                Optional.empty(),
                true,
                null,
                0,
                "",
                DEADLINE);
    }

    private static Leaf leaf(String maximum, PointsSource source, NotApplicable policy) {
        var scoring = new LeafScoring(Points.of(maximum), source, null, policy);
        return new Leaf(LeafId.next(), maximum, TEXT, CRITERION, CRITERION, scoring, LeafGuide.of(TEXT, TEXT), "BNV");
    }
}
