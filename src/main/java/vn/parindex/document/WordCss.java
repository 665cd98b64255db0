package vn.parindex.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Settings of Word as style sheet declarations. Lengths there are twentieths of a point. */
final class WordCss {

    /** Height of a single line of Times New Roman, in sizes of the letters. */
    private static final BigDecimal SINGLE_LINE = new BigDecimal("1.15");

    private static final BigDecimal LINE = new BigDecimal(240);
    private static final BigDecimal TWENTY = new BigDecimal(20);
    private static final BigDecimal EIGHT = new BigDecimal(8);
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final Set<String> NO_LINE = Set.of("nil", "none");

    private WordCss() {}

    static String paragraph(Map<String, String> settings) {
        var css = new StringBuilder();
        css.append("text-align:").append(align(settings.getOrDefault("jc", "left")));
        css.append(";margin:").append(points(settings, "spacing.before")).append(' ');
        css.append(points(settings, "ind.right", "ind.end")).append(' ');
        css.append(points(settings, "spacing.after")).append(' ');
        css.append(points(settings, "ind.left", "ind.start"));
        css.append(";text-indent:").append(firstLine(settings));
        css.append(";line-height:").append(lineHeight(settings)).append(';');
        if (WordStyles.isOn(settings, "keepNext")) {
            css.append("page-break-after:avoid;");
        }
        if (WordStyles.isOn(settings, "keepLines")) {
            css.append("page-break-inside:avoid;");
        }
        if (WordStyles.isOn(settings, "pageBreakBefore")) {
            css.append("page-break-before:always;");
        }
        for (var side : new String[] {"top", "bottom", "left", "right"}) {
            line(css, side, settings, "pBdr." + side);
        }
        return css.append(fill(settings, "shd")).toString();
    }

    static String run(Map<String, String> settings) {
        var css = new StringBuilder();
        css.append("font-size:")
                .append(divided(settings.getOrDefault("sz", "26"), TWO))
                .append("pt;");
        on(css, settings, "b", "font-weight:bold;");
        on(css, settings, "i", "font-style:italic;");
        on(css, settings, "caps", "text-transform:uppercase;");
        boolean struck = WordStyles.isOn(settings, "strike");
        boolean underlined = WordStyles.isOn(settings, "u");
        if (struck || underlined) {
            css.append("text-decoration:")
                    .append(underlined ? "underline" : "line-through")
                    .append(';');
        }
        var raised = settings.getOrDefault("vertAlign", "");
        if (raised.equals("superscript") || raised.equals("subscript")) {
            css.append("vertical-align:")
                    .append(raised.startsWith("sup") ? "super" : "sub")
                    .append(";font-size:65%;");
        }
        var colour = settings.getOrDefault("color", "");
        if (COLOUR.matcher(colour).matches()) {
            css.append("color:#").append(colour).append(';');
        }
        return css.append(fill(settings, "shd")).toString();
    }

    /** One side of a box: nothing where Word draws no line. */
    static void line(StringBuilder css, String side, Map<String, String> settings, String name) {
        var kind = settings.get(name);
        if (kind == null) {
            return;
        }
        css.append("border-").append(side).append(':');
        if (NO_LINE.contains(kind)) {
            css.append("none;");
            return;
        }
        var colour = settings.getOrDefault(name + ".color", "");
        css.append(divided(settings.getOrDefault(name + ".sz", "4"), EIGHT)).append("pt ");
        css.append(kind.equals("double") ? "double " : kind.startsWith("dot") ? "dotted " : "solid ");
        css.append(COLOUR.matcher(colour).matches() ? "#" + colour : "#000").append(';');
    }

    static String fill(Map<String, String> settings, String name) {
        var colour = settings.getOrDefault(name + ".fill", "");
        return COLOUR.matcher(colour).matches() ? "background:#" + colour + ";" : "";
    }

    /** The first of these settings as points; 0 when there is none. */
    static String points(Map<String, String> settings, String... names) {
        for (var name : names) {
            if (settings.containsKey(name)) {
                return divided(settings.get(name), TWENTY) + "pt";
            }
        }
        return "0pt";
    }

    static String points(long twentieths) {
        return divided(Long.toString(twentieths), TWENTY) + "pt";
    }

    private static void on(StringBuilder css, Map<String, String> settings, String name, String declaration) {
        if (WordStyles.isOn(settings, name)) {
            css.append(declaration);
        }
    }

    private static String align(String word) {
        return switch (word) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "left";
        };
    }

    private static String firstLine(Map<String, String> settings) {
        return settings.containsKey("ind.hanging")
                ? "-" + points(settings, "ind.hanging")
                : points(settings, "ind.firstLine");
    }

    private static String lineHeight(Map<String, String> settings) {
        var line = settings.getOrDefault("spacing.line", "240");
        if (!settings.getOrDefault("spacing.lineRule", "auto").equals("auto")) {
            return divided(line, TWENTY) + "pt";
        }
        return new BigDecimal(number(line))
                .multiply(SINGLE_LINE)
                .divide(LINE, 3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String divided(String value, BigDecimal by) {
        return new BigDecimal(number(value)).divide(by, 2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String number(String value) {
        return NUMBER.matcher(value).matches() ? value : "0";
    }
}
