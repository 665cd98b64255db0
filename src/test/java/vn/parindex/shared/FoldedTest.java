package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Thành phố Cần Thơ, thanh pho can tho",
        "Bộ Kế hoạch và Đầu tư, bo ke hoach va dau tu",
        "ĐẮK NÔNG, dak nong",
        "Thừa Thiên Huế, thua thien hue"
    })
    void takesMarksOff(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void meetsWhateverTheNormalForm() {
        var composed = Normalizer.normalize("Quảng Ninh", Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize("Quảng Ninh", Normalizer.Form.NFD);
        assertThat(Folded.of(composed)).isEqualTo(Folded.of(decomposed));
    }

    @Test
    void meetsWhereverTheToneStands() {
        assertThat(Folded.of("Khánh Hoà")).isEqualTo(Folded.of("Khánh Hòa"));
    }

    @Test
    void keepsSingleSpaces() {
        assertThat(Folded.of("  Bà Rịa -\t Vũng  Tàu ")).isEqualTo("ba ria - vung tau");
    }
}
