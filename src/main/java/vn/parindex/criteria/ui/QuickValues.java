package vn.parindex.criteria.ui;

import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.criteria.DraftRow;

/**
 * Entries that are worth a try: the edges of bands, floor and target, nothing below the line.
 *
 * @param figures text for the field of each symbol
 */
record QuickValues(String label, Map<String, String> figures) {

    private static final String HUNDRED = "100";

    static List<QuickValues> of(DraftRow row, Locale locale) {
        return RuleSheet.of(row).map(sheet -> of(sheet, locale)).orElse(List.of());
    }

    private static List<QuickValues> of(RuleSheet sheet, Locale locale) {
        return switch (sheet.rule()) {
            case "band" ->
                sheet.isFraction()
                        ? fraction(sheet, edges(sheet), locale)
                        : single(sheet.parameter("value"), edges(sheet), locale);
            case "ratio" -> fraction(sheet, percentages(sheet), locale);
            case "deduction" -> single(sheet.parameter("count"), List.of("0", "1", "2"), locale);
            case "survey" -> single(sheet.parameter("value"), List.of("0", sheet.parameter("whole")), locale);
            default -> List.of();
        };
    }

    private static List<String> edges(RuleSheet sheet) {
        var edges = new LinkedHashSet<String>();
        BandEdges.lowToHigh(sheet.options()).stream()
                .map(band -> BandEdges.of(band).orElseThrow())
                .flatMap(band -> Stream.concat(band.low().stream(), band.high().stream()))
                .filter(edge -> edge.signum() > 0)
                .map(BigDecimal::toPlainString)
                .forEach(edges::add);
        return List.copyOf(edges);
    }

    private static List<String> percentages(RuleSheet sheet) {
        return Stream.of(sheet.parameter("floor"), sheet.parameter("target"), HUNDRED)
                .filter(value -> BandEdges.number(value).isPresent())
                .distinct()
                .toList();
    }

    private static List<QuickValues> fraction(RuleSheet sheet, List<String> percents, Locale locale) {
        var top = sheet.parameter("numerator");
        var bottom = sheet.parameter("denominator");
        if (top.isEmpty() || bottom.isEmpty() || top.equals(bottom)) {
            return List.of();
        }
        return Stream.concat(
                        percents.stream()
                                .map(percent -> CellNumber.shown(percent, locale))
                                .map(percent -> new QuickValues(percent + "%", Map.of(top, percent, bottom, HUNDRED))),
                        Stream.of(new QuickValues(bottom + " = 0", Map.of(top, "0", bottom, "0"))))
                .toList();
    }

    private static List<QuickValues> single(String symbol, List<String> values, Locale locale) {
        return symbol.isEmpty()
                ? List.of()
                : values.stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> CellNumber.shown(value, locale))
                        .map(value -> new QuickValues(symbol + " = " + value, Map.of(symbol, value)))
                        .toList();
    }

    Button chip(Runnable action) {
        var chip = new Button(label, click -> action.run());
        chip.addClassName("par-chip");
        return chip;
    }
}
