package vn.parindex.publication.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.parindex.publication.Claim;
import vn.parindex.publication.ClaimStatement;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** The claims on one subject in one year, each cell written as its reader writes numbers and dates. */
final class ClaimCell {

    private final Locale locale;
    private final Collection<Claim> claims;
    private final Map<ClaimStatement, Claim> byStatement = new EnumMap<>(ClaimStatement.class);

    ClaimCell(Collection<Claim> claims, Locale locale) {
        this.claims = claims;
        this.locale = locale;
        claims.forEach(claim -> byStatement.put(claim.statement(), claim));
    }

    /** As published: number and date in the reader's manner, words as they are. */
    String of(ClaimStatement statement) {
        var claim = byStatement.get(statement);
        return claim == null ? PointsFormat.MISSING : shown(claim.value().in(locale));
    }

    /** Two decimals and the sign of percent, for an index. */
    String percent(ClaimStatement statement) {
        var claim = byStatement.get(statement);
        if (claim == null) {
            return PointsFormat.MISSING;
        }
        var value = claim.value().in(locale);
        return isNumber(value) ? PointsFormat.of(locale).percent(new BigDecimal(value), 2) : value;
    }

    /** A value and the agency that had it, either alone where only one was published. */
    List<String> extreme(ClaimStatement value, ClaimStatement agency) {
        var words = new ArrayList<String>();
        if (byStatement.containsKey(value)) {
            words.add(percent(value));
        }
        if (byStatement.containsKey(agency)) {
            words.add(of(agency));
        }
        return words.isEmpty() ? List.of(PointsFormat.MISSING) : words;
    }

    /** "tăng 4 bậc", "không đổi". */
    String places() {
        var claim = byStatement.get(ClaimStatement.RANK_CHANGE);
        if (claim == null) {
            return PointsFormat.MISSING;
        }
        var value = claim.value().vi();
        return "0".equals(value)
                ? Texts.of(locale, "publication.figures.samePlace")
                : Texts.of(locale, "publication.figures.placesUp", value);
    }

    /** "+4,30" for a number, words as they are. */
    String change() {
        var claim = byStatement.get(ClaimStatement.CHANGE);
        if (claim == null) {
            return PointsFormat.MISSING;
        }
        var value = claim.value().in(locale);
        return isNumber(value) ? "+" + PointsFormat.of(locale).number(new BigDecimal(value), 2) : value;
    }

    List<String> notes() {
        return claims.stream()
                .map(Claim::note)
                .filter(Objects::nonNull)
                .map(note -> note.in(locale))
                .distinct()
                .toList();
    }

    List<FiguresPage.Source> sources() {
        return claims.stream()
                .map(Claim::source)
                .distinct()
                .map(ClaimCell::source)
                .toList();
    }

    private static FiguresPage.Source source(String text) {
        return text.startsWith("https://")
                ? new FiguresPage.Source(URI.create(text).getHost(), text)
                : new FiguresPage.Source(text, null);
    }

    private String shown(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DateText.of(locale).date(LocalDate.parse(value));
        }
        return isNumber(value) ? PointsFormat.of(locale).number(new BigDecimal(value)) : value;
    }

    private static boolean isNumber(String value) {
        return value.matches("\\d+(\\.\\d+)?");
    }
}
