package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.RuleInput;

class RuleInputColumnTest {

    private final RuleInputColumn column = new RuleInputColumn();

    @Test
    void losesNoDecimal() {
        var input = new RuleInput(
                2, Map.of("a", new BigDecimal("412386"), "b", new BigDecimal("0.12345678901234567890123")));

        var stored = column.convertToDatabaseColumn(input);

        assertThat(stored).contains("\"0.12345678901234567890123\"");
        assertThat(column.convertToEntityAttribute(stored)).isEqualTo(input);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
