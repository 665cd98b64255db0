package vn.parindex.evidence.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.parindex.shell.PointsFormat;

/** How large a file is, as people say it. */
final class FileSize {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024);

    private FileSize() {}

    static String of(long bytes, Locale locale) {
        var format = PointsFormat.of(locale);
        return bytes < MEGABYTE.longValue()
                ? format.number(Math.max(1, bytes / 1024)) + " kB"
                : format.number(BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.HALF_UP)) + " MB";
    }
}
