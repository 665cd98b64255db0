package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.Points;
import vn.parindex.shell.TextWorkbook;
import vn.parindex.shell.Texts;

/** A comparison and its replay as a workbook. Every cell is text, so that nothing in it can be taken for a formula. */
final class ComparisonWorkbook {

    private static final int CODE = 10;
    private static final int NUMBER = 14;
    private static final int WORDS = 22;
    private static final int NAME = 44;

    private final Locale locale;
    private final ComparisonWords words;
    private final TextWorkbook workbook = new TextWorkbook();
    private boolean simulated;

    ComparisonWorkbook(Locale locale) {
        this.locale = locale;
        this.words = ComparisonWords.in(locale);
    }

    byte[] write(SetComparison comparison, Optional<ReplayReport> replay) {
        simulated = replay.map(ReplayReport::simulated).orElse(false);
        leaves(comparison);
        fields(comparison);
        replay.ifPresent(this::replay);
        return workbook.bytes();
    }

    private void leaves(SetComparison comparison) {
        workbook.sheet(
                sheet("comparison"), CODE, CODE, NAME, NAME, WORDS, NUMBER, NUMBER, WORDS, WORDS, NAME, NAME, WORDS);
        head(words.sentence(comparison), words.lead(comparison));
        titles("codeBefore codeAfter nameBefore nameAfter change maximumBefore maximumAfter sourceBefore sourceAfter"
                + " ruleBefore ruleAfter comparability");
        comparison.pairs().forEach(pair -> workbook.row(cells(pair)));
    }

    private String[] cells(LeafPair pair) {
        var before = pair.before();
        var after = pair.after();
        return new String[] {
            of(before, Leaf::code),
            of(after, Leaf::code),
            of(before, leaf -> leaf.name().in(locale)),
            of(after, leaf -> leaf.name().in(locale)),
            String.join(", ", words.changes(pair)),
            of(before, leaf -> number(leaf.maximum())),
            of(after, leaf -> number(leaf.maximum())),
            of(before, this::source),
            of(after, this::source),
            of(before, this::rule),
            of(after, this::rule),
            words.comparability(pair)
        };
    }

    private void fields(SetComparison comparison) {
        workbook.sheet(sheet("fields"), CODE, NAME, NUMBER, NUMBER, NUMBER);
        head(words.sentence(comparison), words.lead(comparison));
        titles("code field maximumBefore maximumAfter difference");
        comparison
                .fields()
                .forEach(shift -> workbook.row(
                        shift.field().code(),
                        shift.field().name().in(locale),
                        number(shift.before()),
                        number(shift.after()),
                        number(shift.change().value())));
    }

    private void replay(ReplayReport report) {
        workbook.sheet(sheet("replay"), NAME, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER);
        head(words.sentence(report), words.rules(report) + " " + words.coverage(report));
        titles("agency indexBefore indexAfter difference rankBefore rankAfter");
        report.agencies()
                .forEach(agency -> workbook.row(
                        agency.name().in(locale),
                        number(agency.before().value()),
                        number(agency.after().value()),
                        number(agency.change()),
                        rank(agency.rankBefore()),
                        rank(agency.rankAfter())));
        impact(report);
        leftOut(report);
    }

    private void impact(ReplayReport report) {
        workbook.sheet(sheet("impact"), CODE, NAME, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER);
        head(words.sentence(report), words.coverage(report));
        titles("code leaf meanBefore meanAfter up down anew carried");
        report.leaves()
                .forEach(leaf -> workbook.row(
                        leaf.pair().leaf().code(),
                        leaf.pair().leaf().name().in(locale),
                        number(leaf.meanBefore()),
                        number(leaf.meanAfter()),
                        String.valueOf(leaf.up()),
                        String.valueOf(leaf.down()),
                        String.valueOf(leaf.anew()),
                        String.valueOf(leaf.carried())));
    }

    private void leftOut(ReplayReport report) {
        workbook.sheet(sheet("leftOut"), CODE, NAME, NUMBER, NAME);
        head(words.sentence(report), words.coverage(report));
        titles("code leaf maximumAfter reason");
        report.leftOut()
                .forEach(left -> workbook.row(
                        left.pair().leaf().code(),
                        left.pair().leaf().name().in(locale),
                        number(left.pair().leaf().maximum()),
                        words.reason(left)));
    }

    /** Invented scores are said in the first line of every sheet. */
    private void head(String sentence, String lead) {
        workbook.line(simulated ? text("simulated") : "").strong(sentence).line(lead);
    }

    private void titles(String keys) {
        workbook.titles(Arrays.stream(keys.split(" ")).map(this::text).toArray(String[]::new));
    }

    private String sheet(String name) {
        return Texts.of(locale, "criteria.workbook.sheet." + name);
    }

    private static String of(Optional<Leaf> leaf, java.util.function.Function<Leaf, String> cell) {
        return leaf.map(cell).orElse("");
    }

    private String source(Leaf leaf) {
        return Texts.of(locale, "criteria.PointsSource." + leaf.source());
    }

    private String rule(Leaf leaf) {
        return String.join("\n", RuleWords.texts(locale, leaf.rule()));
    }

    private static String rank(Integer rank) {
        return rank == null ? "" : rank.toString();
    }

    private String number(Points points) {
        return number(points.value());
    }

    /** Exact, with the decimal sign of the language. */
    private String number(BigDecimal value) {
        if (value == null) {
            return "";
        }
        var plain = Decimals.text(value);
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    private String text(String element) {
        return Texts.of(locale, "criteria.ComparisonWorkbook." + element);
    }
}
