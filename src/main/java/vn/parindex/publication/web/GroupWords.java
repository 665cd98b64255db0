package vn.parindex.publication.web;

import java.util.Locale;
import vn.parindex.publication.Snapshot;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** A group in words: "từ 80% đến dưới 90%". */
final class GroupWords {

    private GroupWords() {}

    static RankingPage.GroupLine line(Snapshot.Group group, Locale locale) {
        return new RankingPage.GroupLine(
                group.name(),
                css(group.name()),
                words(group, locale),
                PointsFormat.of(locale).number(group.agencies()));
    }

    static String css(String group) {
        return "pub-group--" + group.toLowerCase(Locale.ROOT);
    }

    private static String words(Snapshot.Group group, Locale locale) {
        var format = PointsFormat.of(locale);
        if (group.below() == null) {
            return Texts.of(locale, "publication.group.best", format.number(group.from()));
        }
        return group.from().signum() == 0
                ? Texts.of(locale, "publication.group.last", format.number(group.below()))
                : Texts.of(
                        locale, "publication.group.between", format.number(group.from()), format.number(group.below()));
    }
}
