package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.Points;

class SharedLinesTest {

    private static final LeafId LEAF = new LeafId(new UUID(1, 1));

    private final SharedLines lines = new SharedLines();

    @Test
    void equalLinesAreOneObject() {
        var first = lines.shared(line(1));

        assertThat(lines.shared(line(1))).isSameAs(first);
        assertThat(lines.size()).isEqualTo(1);
    }

    @Test
    void whatWasSavedAnewIsAnotherLine() {
        var first = lines.shared(line(1));

        assertThat(lines.shared(line(2))).isNotSameAs(first).isEqualTo(line(2));
    }

    @Test
    void aLineThatNobodyShowsIsForgotten() {
        lines.shared(line(3));

        await().untilAsserted(() -> {
            System.gc();
            assertThat(lines.size()).isZero();
        });
    }

    private static AnswerRow line(long version) {
        return new AnswerRow(
                LEAF,
                AnswerStatus.DRAFT,
                Points.of("1.5"),
                true,
                0,
                Optional.empty(),
                true,
                null,
                version,
                "Nguyễn Thị Lan",
                LocalDateTime.of(2023, 2, 6, 8, 0));
    }
}
