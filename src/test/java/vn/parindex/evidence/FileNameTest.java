package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.RefusedException;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo CCHC năm 2022.pdf",
                "😀 kế hoạch 👩‍💻.pdf",
                "..hidden.pdf",
                "a;b\"c'<d>.pdf",
                "QĐ 268–QĐ–BNV.pdf"
            })
    void takesWhatPeopleCallTheirFiles(String name) {
        assertThat(FileName.of(name).value()).isEqualTo(name);
    }

    @Test
    void composesMarksAndTrims() {
        assertThat(FileName.of("  Ca\u0302\u0300n Thơ.pdf ").value()).isEqualTo("Cần Thơ.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/b.pdf", "C:\\Users\\x\\a.pdf", "..", "."})
    void refusesPaths(String name) {
        refused(name, "evidence.refusal.nameIsPath");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000.pdf", "a\nb.pdf", "a\u0085.pdf", "gpj.\u202Efdp.exe", "a\u2066b.pdf", "a\uD83D.pdf"})
    void refusesWhatCannotBeSeen(String name) {
        refused(name, "evidence.refusal.nameControlCharacters");
    }

    @ParameterizedTest
    @CsvSource({"255,true", "256,false", "300,false"})
    void takesTwoHundredAndFiftyFiveCharacters(int length, boolean taken) {
        var name = "😀".repeat(length - 4) + ".pdf";
        if (taken) {
            assertThat(FileName.of(name).value()).isEqualTo(name);
        } else {
            refused(name, "evidence.refusal.nameTooLong");
        }
    }

    @Test
    void refusesNoName() {
        refused(null, "evidence.refusal.nameMissing");
        refused("  ", "evidence.refusal.nameMissing");
    }

    private static void refused(String name, String key) {
        assertThatThrownBy(() -> FileName.of(name)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo("file");
        });
    }
}
