package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TraceStepTest {

    @Test
    void writesNumbersCanonically() {
        var step = TraceStep.of("percent", BigDecimal.TEN, "b", new BigDecimal("1E+3"), "a", new BigDecimal("0.50"));
        assertThat(step.arguments()).containsExactly("b", "1000", "a", "0.5");
    }
}
