package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.shared.Folded;

/** What is searched stands letter by letter under what is shown. */
class SearchTextTest {

    @Example
    void vietnameseIsFoundHoweverItIsTyped() {
        var text = SearchText.of("UBND  thành phố Cần\u00A0Thơ\r\n\tHoá đơn số 268/QĐ-BNV", 1000);

        assertThat(text.body()).isEqualTo("UBND thành phố Cần Thơ Hoá đơn số 268/QĐ-BNV");
        assertThat(text.folded()).isEqualTo("ubnd thanh pho can tho hoa don so 268/qd-bnv");
        assertThat(SearchText.folded(" Hóa  đơn "))
                .isEqualTo(SearchText.folded("hoá ĐƠN"))
                .isEqualTo("hoa don");
        assertThat(SearchText.folded(Normalizer.normalize("Cần Thơ", Normalizer.Form.NFD)))
                .isEqualTo("can tho");
    }

    @Example
    void whatNobodySeesIsNothing() {
        assertThat(SearchText.of("a\u0000b\u202Ec\uD83Dd\u200Be\uE000", 1000).body())
                .isEqualTo("abcd e");
        assertThat(SearchText.of(" \n\t ", 1000)).isEqualTo(new SearchText("", ""));
        assertThat(SearchText.of("Cần Thơ", 5)).isEqualTo(new SearchText("Cần T", "can t"));
    }

    @Property
    void everyLetterHasItsOwn(@ForAll("texts") String raw) {
        var text = SearchText.of(raw, 10_000);

        assertThat(letters(text.folded())).isEqualTo(letters(text.body()));
        assertThat(SearchText.of(text.body(), 10_000)).isEqualTo(text);
        assertThat(SearchText.of(raw, 7).body())
                .isEqualTo(SearchText.of(start(text.body()), 7).body());
    }

    @Property
    void latinTextsFoldAsEverywhereInTheHouse(@ForAll("vietnamese") String raw) {
        assertThat(SearchText.folded(raw)).isEqualTo(Folded.of(Normalizer.normalize(raw, Normalizer.Form.NFC)));
    }

    private static String start(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(7, letters(text))));
    }

    private static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("가한ǅﬁİẞŉ đĐoá\u0301\u0302\uD83D\uDE00 \n"),
                vietnamese());
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.strings()
                .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
                        + "ĐĂÂÊÔƠƯẦẤỘỨỲ 0123456789/-.,;:()\n\t")
                .ofMaxLength(80);
    }
}
