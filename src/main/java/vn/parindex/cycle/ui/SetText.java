package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.shared.Points;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Texts;
import vn.parindex.shell.Tone;

/** A criteria set in words. */
final class SetText {

    private SetText() {}

    /** "Bộ tiêu chí cấp tỉnh 2022, bản 1". */
    static String name(FrozenSet set, Locale locale) {
        return Texts.of(locale, "cycle.SetText.name", set.name().in(locale), set.version());
    }

    /** Fields, leaves and points by source: "7 lĩnh vực, 122 mục, 100 điểm: thẩm định 68,50, khảo sát 31,50". */
    static String facts(FrozenSet set, Locale locale) {
        var format = PointsFormat.of(locale);
        var text = new StringBuilder(Texts.of(
                locale,
                "cycle.SetText.facts",
                set.fields().size(),
                set.leaves().size(),
                format.display(set.maximum())));
        for (var source : PointsSource.values()) {
            var points = pointsOf(set, source);
            if (!points.isZero()) {
                text.append(Texts.of(locale, "cycle.SetText.source." + source, format.display(points)));
            }
        }
        return text.toString();
    }

    /** Says that the content imitates an official set that was not at hand. */
    static StatusBadge reconstruction() {
        var badge = new StatusBadge(
                Tone.WARNING, Icons.TRIANGLE_ALERT, UI.getCurrent().getTranslation("cycle.SetText.reconstruction"));
        badge.addClassName("cycle-reconstruction");
        return badge;
    }

    private static Points pointsOf(FrozenSet set, PointsSource source) {
        return set.leaves().stream()
                .filter(leaf -> leaf.source() == source)
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
    }
}
