package vn.parindex.survey;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** The text of an uploaded file, or the reason why it is none. UTF-8 with or without a byte order mark, nothing else. */
record CsvText(String text, Optional<ImportProblem> problem) {

    private static final char MARK = '\uFEFF';
    private static final int MEGABYTE = 1024 * 1024;

    static CsvText of(byte[] bytes) {
        if (bytes.length == 0) {
            return refused(ImportProblem.ofFile(ProblemKind.EMPTY_FILE));
        }
        if (bytes.length > Preview.LARGEST_FILE) {
            return refused(ImportProblem.ofFile(ProblemKind.TOO_LARGE, Preview.LARGEST_FILE / MEGABYTE));
        }
        if (looksBinary(bytes)) {
            return refused(ImportProblem.ofFile(ProblemKind.NOT_CSV));
        }
        try {
            return decoded(bytes);
        } catch (CharacterCodingException notUtf8) {
            return refused(notUtf8(bytes));
        }
    }

    private static CsvText decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        var unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (unmarked.isBlank()) {
            return refused(ImportProblem.ofFile(ProblemKind.EMPTY_FILE));
        }
        return new CsvText(Normalizer.normalize(unmarked, Normalizer.Form.NFC), Optional.empty());
    }

    /** Spreadsheets and archives, and UTF-16, carry bytes that no CSV in UTF-8 has. */
    private static boolean looksBinary(byte[] bytes) {
        for (var value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    /** Names the first line that is not UTF-8: old Vietnamese encodings differ only where marks stand. */
    private static ImportProblem notUtf8(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var sink = CharBuffer.allocate(bytes.length);
        decoder.decode(buffer, sink, true);
        long line = 1;
        for (int index = 0; index < buffer.position(); index++) {
            if (bytes[index] == '\n') {
                line++;
            }
        }
        return new ImportProblem(line, "", "", ProblemKind.NOT_UTF_8, List.of());
    }

    private static CsvText refused(ImportProblem problem) {
        return new CsvText("", Optional.of(problem));
    }
}
