package vn.parindex.survey;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** The file to fill in: every expected line with its codes and names, points blank. */
final class PointsTemplate {

    /** Spreadsheets open UTF-8 rightly only behind this mark. */
    private static final String MARK = "\uFEFF";

    private PointsTemplate() {}

    static byte[] of(List<ExpectedPoint> expected, Locale locale) {
        var text = new StringWriter().append(MARK);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader(Arrays.stream(PointsColumn.values())
                        .map(PointsColumn::header)
                        .toArray(String[]::new))
                .get();
        try (var printer = format.print(text)) {
            for (var row : expected) {
                printer.printRecord(
                        row.agency().code(),
                        row.agency().name().in(locale),
                        row.leaf().code(),
                        row.leaf().name().in(locale),
                        row.leaf().maximum().toString().replace('.', ','),
                        "",
                        "",
                        "");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
