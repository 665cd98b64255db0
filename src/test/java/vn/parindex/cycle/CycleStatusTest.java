package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;

class CycleStatusTest {

    private final AssessmentCycle cycle = new AssessmentCycle(
            CycleId.next(),
            new AssessmentYear(2022),
            new LocalizedText("Kỳ đánh giá 2022", "Assessment cycle 2022"),
            false,
            LocalDateTime.of(2023, 1, 3, 8, 0));

    @Test
    void goesFromOpeningToPublication() {
        cycle.startAggregation();
        cycle.awaitDecision();
        cycle.lock();
        cycle.publish();

        assertThat(cycle.status()).isEqualTo(CycleStatus.PUBLISHED);
    }

    @Test
    void goesBackToTheCouncilAndComesAgain() {
        cycle.startAggregation();
        cycle.awaitDecision();
        cycle.returnToCouncil();
        assertThat(cycle.status()).isEqualTo(CycleStatus.AGGREGATING);

        cycle.awaitDecision();
        assertThat(cycle.status()).isEqualTo(CycleStatus.AWAITING_DECISION);
    }

    @Test
    void repeatedStepsChangeNothing() {
        cycle.startAggregation();
        cycle.startAggregation();
        cycle.awaitDecision();
        cycle.awaitDecision();
        cycle.startAggregation();

        assertThat(cycle.status()).isEqualTo(CycleStatus.AWAITING_DECISION);
    }

    @Test
    void cannotLockWithoutADecision() {
        cycle.startAggregation();

        assertThatThrownBy(cycle::lock).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingFollowsPublication() {
        for (var target : CycleStatus.values()) {
            assertThatThrownBy(() -> CycleStatus.PUBLISHED.moveTo(target)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void givesMoreTimeOnlyWhileFilesAreUnderWay() {
        cycle.requireOpen();
        cycle.startAggregation();

        assertThatThrownBy(cycle::requireOpen)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("cycle.refusal.notOpen"));
    }
}
