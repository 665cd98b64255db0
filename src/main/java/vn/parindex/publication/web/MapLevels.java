package vn.parindex.publication.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.publication.Snapshot;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** The five shades of the map: group A, three steps inside group B, and everything below. */
final class MapLevels {

    private static final BigDecimal UPPER = new BigDecimal("0.7");
    private static final BigDecimal LOWER = new BigDecimal("0.4");

    private final List<Snapshot.Group> groups;
    private final List<BigDecimal> beginnings;

    MapLevels(List<Snapshot.Group> groups) {
        this.groups = groups;
        this.beginnings = beginnings(groups);
    }

    /** 1 is the best. */
    int level(BigDecimal index) {
        for (int level = 0; level < beginnings.size(); level++) {
            if (index.compareTo(beginnings.get(level)) >= 0) {
                return level + 1;
            }
        }
        return beginnings.size() + 1;
    }

    /** What each shade means, in words, the best first. */
    List<String> words(Locale locale) {
        var format = PointsFormat.of(locale);
        var words = new ArrayList<String>();
        words.add(Texts.of(
                locale,
                "publication.map.best",
                format.number(beginnings.get(0)),
                groups.get(0).name()));
        for (int level = 1; level < beginnings.size(); level++) {
            words.add(Texts.of(
                    locale,
                    "publication.map.between",
                    format.number(beginnings.get(level)),
                    format.number(beginnings.get(level - 1))));
        }
        words.add(Texts.of(locale, "publication.map.below", format.number(beginnings.get(beginnings.size() - 1))));
        return words;
    }

    private static List<BigDecimal> beginnings(List<Snapshot.Group> groups) {
        if (groups.size() < 2) {
            return List.of(groups.get(0).from());
        }
        var best = groups.get(0).from();
        var second = groups.get(1).from();
        var width = best.subtract(second);
        return List.of(best, second.add(width.multiply(UPPER)), second.add(width.multiply(LOWER)), second);
    }
}
