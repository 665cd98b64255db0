package vn.parindex.shell;

import java.math.BigDecimal;
import java.util.List;

/** Everything a score rests on, in words, part by part: what {@link ScoreTrace} shows and a workbook holds. */
public record TraceSheet(List<Part> parts) {

    public TraceSheet {
        parts = List.copyOf(parts);
    }

    /** One part: rule, inputs, arithmetic, evidence, person. Parts without lines are left out. */
    public record Part(String title, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line.
     *
     * @param number what the line came to, exact; null where it has no number
     * @param note in words, instead of a number; null or empty for none
     */
    public record Line(String text, BigDecimal number, String note) {

        public static Line of(String text) {
            return new Line(text, null, "");
        }

        public static Line of(String text, BigDecimal number) {
            return new Line(text, number, "");
        }

        public static Line of(String text, String note) {
            return new Line(text, null, note);
        }
    }
}
