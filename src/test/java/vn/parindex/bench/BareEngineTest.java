package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Benches run seldom; this tells at once when the model has outgrown the engine that it is compared with. */
class BareEngineTest {

    private static final Pattern ASKED = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    @Test
    void answersEveryDelegateOfTheModel() {
        var asked = ASKED.matcher(BareEngine.model())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(asked).hasSizeGreaterThan(5);
        assertThat(BareEngine.delegates(List.of()).keySet()).containsAll(List.<Object>copyOf(asked));
    }
}
