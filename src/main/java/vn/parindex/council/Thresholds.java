package vn.parindex.council;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.parindex.shared.Points;

/**
 * From which difference between self-score and appraised score a leaf goes to the Council by itself: at least a share
 * of its maximum and at least some points. {@code parindex.council.share} and {@code .points} can be set for one
 * criteria set ({@code parindex.council.share.SET}) and for one field of it ({@code parindex.council.share.SET.FIELD}).
 */
@Component
class Thresholds {

    private static final String PREFIX = "parindex.council.";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Environment settings;
    private final Map<List<String>, BigDecimal> known = new ConcurrentHashMap<>();

    Thresholds(Environment settings) {
        this.settings = settings;
    }

    /** A side that holds the leaf for not applicable differs from any points by the whole maximum. */
    boolean isHigh(Points self, Points appraised, Points maximum, String set, String field) {
        if (self == null && appraised == null) {
            return false;
        }
        var difference = self == null || appraised == null
                ? maximum
                : self.minus(appraised).magnitude();
        return difference.compareTo(maximum.times(setting("share", set, field))) >= 0
                && difference.compareTo(new Points(setting("points", set, field))) >= 0;
    }

    /** Settings do not change while the product runs. */
    private BigDecimal setting(String name, String set, String field) {
        return known.computeIfAbsent(List.of(name, set, field), key -> read(name, set, field));
    }

    private BigDecimal read(String name, String set, String field) {
        var general = settings.getProperty(PREFIX + name, BigDecimal.class, HALF);
        var ofSet = settings.getProperty(PREFIX + name + "." + set, BigDecimal.class, general);
        return settings.getProperty(PREFIX + name + "." + set + "." + field, BigDecimal.class, ofSet);
    }
}
