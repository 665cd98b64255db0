package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people type survives a workbook; what is no text does no harm. */
class SetWorkbookPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "=1+1",
                "@x",
                "\t",
                "\n",
                "\r\n",
                " ",
                "\u00a0",
                "Tiếng Việt",
                "e\u0302\u0323",
                "😀",
                "👩‍👩‍👧",
                "_x000D_",
                "_x0041_",
                "_",
                "<b>&amp;</b>",
                "]]>",
                "\"",
                "'",
                "|",
                "\u0001",
                "\u000B",
                "\uFFFF",
                "\uD83D",
                "\uDE00",
                "1.10",
                "TRUE",
                "#N/A",
                "2022-01-01",
                "\u2028",
                "\u0000");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(5))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 60)
    void anyTextComesBack(@ForAll("texts") String text, @ForAll("texts") String other) {
        var row = new HashMap<String, String>();
        SetCsv.COLUMNS.forEach(column -> row.put(column, text));
        row.put("code", "1");
        row.put("options", other);
        var content = SetWorkbook.write(SetText.HEADER, List.of(new SourceRow(1, row)));

        var reading = SetWorkbook.read(content);
        assertThat(reading.faults()).isEmpty();
        var read = reading.rows().get(0);
        assertThat(read.get("name_vi")).isEqualTo(plain(text));
        assertThat(read.get("guidance_en")).isEqualTo(plain(text));
        assertThat(read.get("options")).isEqualTo(plain(other));
        assertThat(Normalizer.isNormalized(read.get("name_vi"), Normalizer.Form.NFC))
                .isTrue();
    }

    /** Said another way than the product says it: letter by letter. */
    private static String plain(String text) {
        var kept = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(letter -> {
            boolean breaks = List.of(0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029).contains(letter);
            int type = Character.getType(letter);
            boolean noText = type == Character.SURROGATE
                    || (type == Character.CONTROL && letter != '\n' && letter != '\t')
                    || letter == 0xFFFE
                    || letter == 0xFFFF;
            if (breaks) {
                kept.append('\n');
            } else if (!noText) {
                kept.appendCodePoint(letter);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    @Property(tries = 40)
    void anyAnnexIsReadOrRefusedButNeverCrashes(@ForAll("texts") String number, @ForAll("texts") String name) {
        var row = new SourceRow(1, Map.of("code", number, "level", "field", "name_vi", name, "max_points", number));
        var workbook = TestWorkbook.open(SetWorkbook.write(SetText.HEADER, List.of(row)));
        workbook.removeSheetAt(1);
        assertThat(SetWorkbook.read(TestWorkbook.bytes(workbook))).isNotNull();
    }

    @Property(tries = 60)
    void anyBytesAreReadOrRefusedButNeverCrash(@ForAll int place, @ForAll byte value) {
        var content = SetWorkbook.template();
        content[Math.floorMod(place, content.length)] = value;
        assertThat(SetWorkbook.read(content)).isNotNull();
    }

    @Example
    void aLetterAndItsMarkMeetInOne() {
        assertThat(CellText.of("e\u0302\u0323")).isEqualTo("\u1ec7");
    }
}
