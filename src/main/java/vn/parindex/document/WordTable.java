package vn.parindex.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A table of Word as XHTML: widths, lines, merged cells, and a head that comes again on each page. */
final class WordTable {

    private static final String DEFAULT_MARGIN = "108";

    private final WordStyles styles;
    private final WordPictures pictures;

    WordTable(WordStyles styles, WordPictures pictures) {
        this.styles = styles;
        this.pictures = pictures;
    }

    void write(Element table, StringBuilder html) {
        var settings = styles.table(table);
        var rows = rows(table);
        if (rows.isEmpty()) {
            return;
        }
        html.append("<table style=\"").append(look(table, settings)).append("\">");
        columns(table, html);
        int heads = (int) rows.stream().takeWhile(Row::isHead).count();
        if (heads > 0 && heads < rows.size()) {
            section("thead", rows, 0, heads, settings, html);
            section("tbody", rows, heads, rows.size(), settings, html);
        } else {
            section("tbody", rows, 0, rows.size(), settings, html);
        }
        html.append("</table>\n");
    }

    private static String look(Element table, Map<String, String> settings) {
        var css = new StringBuilder("table-layout:fixed;");
        var type = settings.getOrDefault("tblW.type", "auto");
        if (type.equals("pct")) {
            css.append("width:100%;");
        } else {
            long sum = WordXml.child(table, "tblGrid").stream()
                    .flatMap(grid -> WordXml.children(grid, "gridCol").stream())
                    .mapToLong(WordTable::width)
                    .sum();
            css.append("width:").append(WordCss.points(sum)).append(';');
        }
        if (settings.getOrDefault("jc", "").equals("center")) {
            css.append("margin-left:auto;margin-right:auto;");
        } else {
            css.append("margin-left:")
                    .append(WordCss.points(settings, "tblInd.w"))
                    .append(';');
        }
        return css.toString();
    }

    private static void columns(Element table, StringBuilder html) {
        WordXml.child(table, "tblGrid").ifPresent(grid -> {
            html.append("<colgroup>");
            WordXml.children(grid, "gridCol")
                    .forEach(column -> html.append("<col style=\"width:")
                            .append(WordCss.points(width(column)))
                            .append("\"/>"));
            html.append("</colgroup>");
        });
    }

    private void section(
            String name, List<Row> rows, int from, int to, Map<String, String> settings, StringBuilder html) {
        html.append('<').append(name).append('>');
        for (int index = from; index < to; index++) {
            var row = rows.get(index);
            html.append(row.isWhole() ? "<tr style=\"page-break-inside:avoid\">" : "<tr>");
            for (var cell : row.cells()) {
                if (!cell.continues()) {
                    cell(cell, new Position(rows, index), settings, html);
                }
            }
            html.append("</tr>\n");
        }
        html.append("</").append(name).append('>');
    }

    private void cell(Cell cell, Position at, Map<String, String> table, StringBuilder html) {
        int height = at.height(cell);
        html.append("<td");
        if (cell.span() > 1) {
            html.append(" colspan=\"").append(cell.span()).append('"');
        }
        if (height > 1) {
            html.append(" rowspan=\"").append(height).append('"');
        }
        html.append(" style=\"").append(cellLook(cell, at, height, table)).append("\">");
        html.append(new WordHtml(styles, pictures).container(cell.element()).html());
        html.append("</td>");
    }

    private static String cellLook(Cell cell, Position at, int height, Map<String, String> table) {
        var own = WordStyles.own(WordXml.child(cell.element(), "tcPr"));
        var css = new StringBuilder();
        side(css, "top", own, table, at.index() == 0);
        side(css, "bottom", own, table, at.index() + height == at.rows().size());
        side(css, "left", own, table, cell.column() == 0);
        side(css, "right", own, table, cell.column() + cell.span() >= at.width());
        css.append("padding:").append(WordCss.points(table, "tblCellMar.top.w")).append(' ');
        css.append(margin(table, "right", "end")).append(' ');
        css.append(WordCss.points(table, "tblCellMar.bottom.w")).append(' ');
        css.append(margin(table, "left", "start")).append(';');
        var vertical = own.getOrDefault("vAlign", "top");
        css.append("vertical-align:")
                .append(vertical.equals("center") ? "middle" : vertical)
                .append(';');
        return css.append(WordCss.fill(own, "shd")).toString();
    }

    private static String margin(Map<String, String> table, String side, String logical) {
        var value = table.getOrDefault(
                "tblCellMar." + side + ".w", table.getOrDefault("tblCellMar." + logical + ".w", DEFAULT_MARGIN));
        return WordCss.points(Map.of("w", value), "w");
    }

    /** Between two cells one of them draws the line: the upper, and the one at the left. */
    private static void side(
            StringBuilder css, String side, Map<String, String> own, Map<String, String> table, boolean outer) {
        if (own.containsKey("tcBorders." + side)) {
            WordCss.line(css, side, own, "tcBorders." + side);
            return;
        }
        boolean second = side.equals("top") || side.equals("left");
        if (outer || !second) {
            var inside = side.equals("bottom") ? "insideH" : "insideV";
            WordCss.line(css, side, table, "tblBorders." + (outer ? side : inside));
        }
    }

    private static List<Row> rows(Element table) {
        return WordXml.children(table, "tr").stream().map(Row::of).toList();
    }

    private static long width(Element column) {
        var width = WordXml.attribute(column, "w");
        return width.matches("\\d{1,5}") ? Long.parseLong(width) : 0;
    }

    /** A row where it stands, to look down from. */
    private record Position(List<Row> rows, int index) {

        int height(Cell cell) {
            int height = 1;
            while (cell.begins()
                    && index + height < rows.size()
                    && rows.get(index + height).continuesAt(cell.column())) {
                height++;
            }
            return height;
        }

        int width() {
            return rows.get(index).cells().stream().mapToInt(Cell::span).sum();
        }
    }

    private record Row(boolean isHead, boolean isWhole, List<Cell> cells) {

        static Row of(Element row) {
            var settings = WordStyles.own(WordXml.child(row, "trPr"));
            var cells = new ArrayList<Cell>();
            int column = 0;
            for (var element : WordXml.children(row, "tc")) {
                var cell = Cell.of(element, column);
                cells.add(cell);
                column += cell.span();
            }
            return new Row(
                    WordStyles.isOn(settings, "tblHeader"), WordStyles.isOn(settings, "cantSplit"), List.copyOf(cells));
        }

        boolean continuesAt(int column) {
            return cells.stream().anyMatch(cell -> cell.column() == column && cell.continues());
        }
    }

    /** @param merge of a column of merged cells: where it begins, where it goes on, or nothing */
    private record Cell(Element element, int column, int span, String merge) {

        static Cell of(Element element, int column) {
            var settings = WordStyles.own(WordXml.child(element, "tcPr"));
            var span = settings.getOrDefault("gridSpan", "1");
            var merge = settings.containsKey("vMerge")
                    ? settings.get("vMerge").equals("restart") ? "begins" : "continues"
                    : "";
            return new Cell(element, column, span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1, merge);
        }

        boolean begins() {
            return merge.equals("begins");
        }

        boolean continues() {
            return merge.equals("continues");
        }
    }
}
