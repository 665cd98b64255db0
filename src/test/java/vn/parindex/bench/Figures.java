package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One line per figure, on the console and in {@code target/bench/NAME.txt}; a figure over its bar fails the run. */
final class Figures {

    private final String bench;
    private boolean failed;

    Figures(String bench) {
        this.bench = bench;
        try {
            Files.createDirectories(file().getParent());
            Files.deleteIfExists(file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A figure that must not exceed its bar. */
    void atMost(String name, double figure, String unit, double bar) {
        failed |= figure > bar;
        line("%s %s %s %s %s".formatted(name, text(figure), unit, text(bar), figure > bar ? "FAIL" : "PASS"));
    }

    /** A figure that must reach its bar. */
    void atLeast(String name, double figure, String unit, double bar) {
        failed |= figure < bar;
        line("%s %s %s %s %s".formatted(name, text(figure), unit, text(bar), figure < bar ? "FAIL" : "PASS"));
    }

    /** A line for the file only. */
    void note(String text) {
        append(text);
    }

    /** A figure to know, without a bar. */
    void told(String name, double figure, String unit) {
        line("%s %s %s - PASS".formatted(name, text(figure), unit));
    }

    void judge() {
        assertThat(failed).as("a figure of %s misses its bar", bench).isFalse();
    }

    private void line(String rest) {
        var line = "BENCH " + rest;
        System.out.println(line);
        append(line);
    }

    private void append(String line) {
        try {
            Files.writeString(file(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file() {
        return Path.of("target/bench/" + bench + ".txt");
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
