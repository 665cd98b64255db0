package vn.parindex.criteria;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The file as rows of text. Encoding, separator, header and shape are checked here, the meaning elsewhere. */
final class SetCsv {

    static final List<String> COLUMNS = List.of(
            "code",
            "level",
            "name_vi",
            "name_en",
            "max_points",
            "source",
            "in_charge",
            "rule",
            "variables",
            "parameters",
            "options",
            "evidence_vi",
            "evidence_en",
            "guidance_vi",
            "guidance_en",
            "not_applicable",
            "period_vi",
            "period_en",
            "data_source_vi",
            "data_source_en",
            "examples",
            "predecessor");

    /** Columns that files made before them do not have; they are then empty. */
    private static final Set<String> OPTIONAL =
            Set.of("period_vi", "period_en", "data_source_vi", "data_source_en", "examples", "predecessor");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Faults faults;
    private final List<SourceRow> rows = new ArrayList<>();
    private List<String> header = List.of();

    private SetCsv(Faults faults) {
        this.faults = faults;
    }

    /** All rows below the header; none when the file cannot be read as a table of the known columns. */
    static List<SourceRow> read(byte[] content, Faults faults) {
        var csv = new SetCsv(faults);
        try {
            csv.parse(decode(content));
        } catch (CharacterCodingException notUtf8) {
            faults.add(0, "", "encoding");
        }
        return csv.rows;
    }

    private static String decode(byte[] content) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void parse(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(text.startsWith(COLUMNS.get(0) + ";") ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            readRecords(parser);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (rows.isEmpty() && faults.none()) {
            faults.add(0, "", "empty");
        }
    }

    private void readRecords(CSVParser parser) {
        int line = 1;
        var records = parser.iterator();
        try {
            while (records.hasNext()) {
                readRecord(line, records.next());
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (UncheckedIOException brokenQuotes) {
            faults.add(line, "", "quotes");
        }
    }

    private void readRecord(int line, CSVRecord entry) {
        if (line == 1) {
            readHeader(entry);
        } else if (!header.isEmpty() && !isEmptyLine(entry)) {
            readRow(line, entry);
        }
    }

    private void readHeader(CSVRecord entry) {
        var names = entry.stream().map(String::strip).toList();
        checkColumns(names, 1, faults);
        header = faults.none() ? names : List.of();
    }

    /** Every needed column once, and no other. */
    static void checkColumns(List<String> names, int line, Faults faults) {
        COLUMNS.stream()
                .filter(column -> !names.contains(column) && !OPTIONAL.contains(column))
                .forEach(column -> faults.add(line, column, "noColumn"));
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!COLUMNS.contains(name)) {
                faults.add(line, name, "unknownColumn", String.join(", ", COLUMNS));
            } else if (!seen.add(name)) {
                faults.add(line, name, "columnTwice");
            }
        }
    }

    private void readRow(int line, CSVRecord entry) {
        if (entry.size() != header.size()) {
            faults.add(line, "", "cells", header.size(), entry.size());
            return;
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(
                    header.get(i),
                    Normalizer.normalize(entry.get(i), Normalizer.Form.NFC).strip());
        }
        rows.add(new SourceRow(line, cells));
    }

    private static boolean isEmptyLine(CSVRecord entry) {
        return entry.stream().allMatch(String::isBlank);
    }
}
