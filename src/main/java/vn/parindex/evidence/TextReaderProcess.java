package vn.parindex.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The process that reads texts: one request per line (type, file, where to put the text, parted by tabs), one answer per
 * line (the status). It ends with its standard input, that is, with the program that started it.
 */
final class TextReaderProcess {

    /** Said once, before the first answer. */
    static final String READY = "READY";

    private TextReaderProcess() {}

    /** Limits as arguments: characters, pages, milliseconds, bytes. */
    public static void main(String[] arguments) throws IOException {
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        var reader = new TextReader(new TextLimits(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                Duration.ofMillis(Long.parseLong(arguments[2])),
                Long.parseLong(arguments[3])));
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers.println(READY);
        for (var line = requests.readLine(); line != null; line = requests.readLine()) {
            var request = line.split("\t");
            var outcome = reader.read(Path.of(request[1]), DocumentType.valueOf(request[0]));
            Files.writeString(Path.of(request[2]), withoutHalves(outcome.text()));
            answers.println(outcome.status());
        }
    }

    /** A limit may cut a letter in two; a lone half cannot be written. */
    private static String withoutHalves(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
