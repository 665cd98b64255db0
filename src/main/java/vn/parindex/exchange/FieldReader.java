package vn.parindex.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.GridCell;
import vn.parindex.shell.NumberInput;
import vn.parindex.shell.Texts;

/** Understands what stands in a cell to fill in. A cell that shows what was written into it has not changed. */
final class FieldReader {

    private static final List<Locale> LANGUAGES = List.of(Texts.VIETNAMESE, Locale.ENGLISH);

    private final Locale locale;

    /** @param locale in which the workbook was written */
    FieldReader(Locale locale) {
        this.locale = locale;
    }

    FieldReading read(Leaf leaf, String name, String base, GridCell cell, CellPlace place) {
        try {
            return FieldReading.of(value(leaf, name, base, cell), place);
        } catch (RefusedException refusal) {
            return FieldReading.refused(cell.text(), place, refusal);
        }
    }

    private String value(Leaf leaf, String name, String base, GridCell cell) {
        if (!cell.refusal().isEmpty()) {
            throw refusal(cell.refusal());
        }
        if (cell.text().equals(FieldTexts.of(locale).value(leaf, name, base))) {
            return base;
        }
        return switch (name) {
            case LeafFields.CHOICE -> choice(leaf, plain(cell));
            case LeafFields.NOT_APPLICABLE -> notApplicable(plain(cell));
            case LeafFields.EXPLANATION -> explanation(cell.text());
            default -> figure(name, cell);
        };
    }

    private static String choice(Leaf leaf, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        for (var language : LANGUAGES) {
            int index = plain(FieldTexts.of(language).options(leaf)).indexOf(typed);
            if (index >= 0) {
                return String.valueOf(index);
            }
        }
        var options = ((ChoiceRule) leaf.rule()).options();
        var named = IntStream.range(0, options.size())
                .filter(index -> LANGUAGES.stream()
                        .anyMatch(language ->
                                plain(options.get(index).text().in(language)).equals(typed)))
                .boxed()
                .toList();
        if (named.size() != 1) {
            throw refusal("noSuchOption");
        }
        return named.get(0).toString();
    }

    private static String notApplicable(String typed) {
        for (var language : LANGUAGES) {
            var texts = FieldTexts.of(language);
            if (typed.equalsIgnoreCase(texts.yes())) {
                return LeafFields.YES;
            }
            if (typed.isEmpty() || typed.equalsIgnoreCase(texts.no())) {
                return "";
            }
        }
        throw refusal("notYesOrNo");
    }

    private static String explanation(String typed) {
        return new AnswerContent(null, Map.of(), typed, false).explanation();
    }

    private String figure(String name, GridCell cell) {
        if (plain(cell).isEmpty()) {
            return "";
        }
        var symbol = LeafFields.symbol(name);
        var value = cell.isNumber() ? new BigDecimal(cell.text()) : typed(cell.text());
        return new AnswerContent(null, Map.of(symbol, value), "", false)
                .figures()
                .get(symbol)
                .toPlainString();
    }

    private BigDecimal typed(String text) {
        var result = NumberInput.parse(text, locale);
        if (!result.isValue()) {
            throw new RefusedException(result.problem().key());
        }
        return result.value();
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(FieldReader::plain).toList();
    }

    private static String plain(GridCell cell) {
        return plain(cell.text());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
    }

    private static RefusedException refusal(String reason) {
        return new RefusedException("exchange.cell." + reason);
    }
}
