package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.shared.Points;

class LeafPathTest {

    private static final CycleId CYCLE = CycleId.next();
    private static final AgencyId AGENCY = AgencyId.next();
    private static final Leaf LEAF = SampleSet.plain()
            .leaf(1, "2", PointsSource.APPRAISED)
            .build()
            .leaves()
            .get(0);

    @Test
    void hasNoPointsInForceBeforeTheFirstEntry() {
        var path = new LeafPath(LEAF, List.of(), Points.of("2"), List.of());
        assertThat(path.inForce()).isEmpty();
        assertThat(path.counted()).isEmpty();
        assertThat(path.tookShare()).isFalse();
    }

    @Test
    void countsWhatIsInForceAsItIs() {
        var path = new LeafPath(LEAF, List.of(entry("2"), entry("1")), Points.of("2"), List.of());
        assertThat(path.counted()).contains(Points.of("1"));
        assertThat(path.at(LedgerStep.SUBMITTED)).contains(entry("1"));
    }

    @Test
    void countsMoreWherePointsOfLeavesBesideItWereSharedIntoIt() {
        var path = new LeafPath(LEAF, List.of(entry("2"), entry("1")), Points.of("2.5"), List.of());
        assertThat(path.tookShare()).isTrue();
        assertThat(path.counted()).contains(Points.of("1.25"));
    }

    @Test
    void countsNothingWhereTheLeafDoesNotApply() {
        assertThat(new LeafPath(LEAF, List.of(entry(null)), Points.of("2"), List.of()).counted())
                .isEmpty();
    }

    private static ScoreEntry entry(String points) {
        return new ScoreEntry(
                1,
                CYCLE,
                AGENCY,
                LEAF.id(),
                LedgerStep.SUBMITTED,
                points == null ? null : Points.of(points),
                points != null,
                null,
                "{}",
                null,
                Actor.SYSTEM,
                LocalDateTime.of(2022, 11, 1, 8, 0));
    }
}
