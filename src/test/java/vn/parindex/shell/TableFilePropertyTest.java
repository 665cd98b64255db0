package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import vn.parindex.shared.RefusedException;

/** Whatever stands in a table is read as it stands, from text and from a workbook; whatever bytes come, the answer is one of ours. */
class TableFilePropertyTest {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell = Arbitraries.strings()
                .withChars("abĐđờỏ019,;\"'-_. \u0301\n")
                .ofMaxLength(12)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        return cell.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 300)
    void textGivesBackWhatWasWritten(@ForAll("tables") List<List<String>> table) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("code", "kind", "name"));
        rows.addAll(table);
        assertThat(cells(TableFile.read(csv(rows, ',')))).isEqualTo(filled(rows));
        assertThat(cells(TableFile.read(csv(rows, ';')))).isEqualTo(filled(rows));
    }

    @Property(tries = 60)
    void aWorkbookGivesBackWhatWasWritten(@ForAll("tables") List<List<String>> table) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("code", "kind", "name"));
        rows.addAll(table);
        assertThat(cells(TableFile.read(TableFileTest.workbook(rows)))).isEqualTo(filled(rows));
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 150)
    void aDamagedWorkbookIsReadOrRefused(@ForAll int place, @ForAll byte damage) {
        var bytes = TableFileTest.workbook(List.of(List.of("code", "kind"), List.of("01", "PROVINCE")));
        bytes[Math.floorMod(place, bytes.length)] = damage;
        readOrRefused(bytes);
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            assertThat(TableFile.read(bytes)).isNotEmpty();
        } catch (RefusedException refused) {
            assertThat(Texts.has(Texts.VIETNAMESE, refused.key()))
                    .as(refused.key())
                    .isTrue();
        }
    }

    private static byte[] csv(List<List<String>> rows, char delimiter) {
        var text = new StringWriter();
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (var printer = format.print(text)) {
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> cells(List<TableLine> lines) {
        return lines.stream().map(TableLine::cells).toList();
    }

    /** Without blank cells at the end, and blank lines. */
    private static List<List<String>> filled(List<List<String>> rows) {
        return rows.stream()
                .map(TableFilePropertyTest::filledCells)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static List<String> filledCells(List<String> row) {
        int last = row.size();
        while (last > 0 && row.get(last - 1).isEmpty()) {
            last--;
        }
        return row.subList(0, last);
    }
}
