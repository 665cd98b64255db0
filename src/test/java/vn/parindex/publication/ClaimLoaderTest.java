package vn.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimLoaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"results-summary.csv", "results-2022-province.csv", "results-2024-province.csv"})
    void everyPublishedFigureNamesItsSource(String file) {
        assertThat(ClaimLoader.read(file))
                .isNotEmpty()
                .allMatch(claim -> !claim.source().isBlank())
                .allMatch(claim -> !claim.value().vi().isBlank())
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsTheRankOfCanThoWithTheSentenceThatDoubtsIt() {
        assertThat(ClaimLoader.read("results-2022-province.csv"))
                .filteredOn(claim -> claim.subject().vi().equals("Cần Thơ"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.statement()).isEqualTo(ClaimStatement.RANK);
                    assertThat(claim.value().vi()).isEqualTo("12");
                    assertThat(claim.note().vi()).contains("55,85/61,5", "không nói hạng theo phần điểm nào");
                });
    }

    @Test
    void keepsTheMeanAndTheBestOf2022() {
        assertThat(summary(2022, ClaimStatement.MEAN)).containsExactlyInAnyOrder("84.79", "84.05");
        assertThat(summary(2022, ClaimStatement.MAX)).containsExactlyInAnyOrder("90.1", "91.77");
    }

    private static List<String> summary(int year, ClaimStatement statement) {
        return ClaimLoader.read("results-summary.csv").stream()
                .filter(claim -> claim.year() == year && claim.statement() == statement)
                .map(claim -> claim.value().vi())
                .toList();
    }
}
