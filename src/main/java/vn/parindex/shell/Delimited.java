package vn.parindex.shell;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Text whose cells are parted by comma, semicolon or tab, as spreadsheets of different languages write it. */
public final class Delimited {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private Delimited() {}

    /** How to read this text: the delimiter is the one that the first line uses most; empty lines count as lines. */
    public static CSVFormat format(String text) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiterOf(text))
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static char delimiterOf(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = DELIMITERS.get(0);
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long count =
                    header.chars().filter(character -> character == delimiter).count();
            if (count > most) {
                best = delimiter;
                most = count;
            }
        }
        return best;
    }
}
