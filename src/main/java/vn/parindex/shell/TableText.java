package vn.parindex.shell;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVParser;

/** A table as text: UTF-8 with or without a byte order mark, cells parted by what the first line uses most. */
final class TableText {

    private static final char MARK = '\uFEFF';

    private TableText() {}

    static List<TableLine> read(byte[] bytes) {
        var text = decoded(bytes);
        var table = new TableFile();
        long line = 1;
        try (var parser = CSVParser.parse(new StringReader(text), Delimited.format(text))) {
            for (var records = parser.iterator(); records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                table.add(line, records.next().toList());
            }
        } catch (UncheckedIOException | IOException unclosed) {
            throw TableFile.refusal("unclosedQuote", line);
        }
        return table.lines();
    }

    private static String decoded(byte[] bytes) {
        for (var value : bytes) {
            if (value == 0) {
                throw TableFile.refusal("notATable");
            }
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw TableFile.refusal("notUtf8", firstWrongLine(bytes));
        }
    }

    private static long firstWrongLine(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        decoder.decode(buffer, CharBuffer.allocate(bytes.length), true);
        long line = 1;
        for (int index = 0; index < buffer.position(); index++) {
            if (bytes[index] == '\n') {
                line++;
            }
        }
        return line;
    }
}
