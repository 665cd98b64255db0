package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.criteria.AnnexHeader.Column;
import vn.parindex.shared.Points;
import vn.parindex.shell.GridCell;

/**
 * Reads an annex as people keep it. Numbered rows become nodes; lines without a number belong to the row above: with
 * points they are options, else they explain. What an annex does not say stays blank for the editor.
 */
final class AnnexReader {

    private final AnnexHeader header;
    private final SheetGrid sheet;
    private final Faults faults;
    private final AnnexNumbering numbering;
    private final List<AnnexNode> nodes = new ArrayList<>();
    private int totalRow;

    AnnexReader(AnnexHeader header, Faults faults) {
        this.header = header;
        this.sheet = header.sheet();
        this.faults = faults;
        this.numbering = new AnnexNumbering(rowNumbers().stream()
                .map(row -> shown(row, Column.NUMBER).text())
                .toList());
    }

    private List<Integer> rowNumbers() {
        return List.copyOf(sheet.rowNumbers().tailSet(header.firstRow()));
    }

    /** All numbered rows up to the total row below them. */
    List<SourceRow> read() {
        for (int row : rowNumbers()) {
            if (isTotal(row)) {
                totalRow = row;
                if (!nodes.isEmpty()) {
                    break;
                }
            } else {
                read(row);
            }
        }
        var rows = rows();
        checkTotal(rows);
        return rows;
    }

    private boolean isTotal(int row) {
        return AnnexWords.isTotal(shown(row, Column.NUMBER).text())
                || (own(row, Column.NUMBER).isBlank()
                        && AnnexWords.isTotal(own(row, Column.NAME).text()));
    }

    /** The value that a reader sees in the row. */
    private GridCell shown(int row, Column column) {
        return header.place(column).map(place -> sheet.shown(row, place)).orElse(GridCell.EMPTY);
    }

    /** The same, unless it is merged down from a row above and was read there. */
    private GridCell own(int row, Column column) {
        boolean continued = header.place(column)
                .filter(place -> sheet.continues(row, place))
                .isPresent();
        return continued ? GridCell.EMPTY : shown(row, column);
    }

    private void read(int row) {
        var number = readable(row, Column.NUMBER);
        var name = readable(row, Column.NAME);
        var joined = AnnexNumbering.split(number.text()).filter(parts -> name.isBlank() || name.equals(number));
        if (joined.isPresent()) {
            var only = new GridCell(GridCell.Kind.TEXT, joined.get()[0], false);
            numbered(row, only, joined.get()[1]);
        } else if (!AnnexNumbering.isBullet(number.text())) {
            numbered(row, number, name.text());
        } else if (!nodes.isEmpty()) {
            unnumbered(row, name.text());
        }
    }

    private GridCell readable(int row, Column column) {
        var cell = own(row, column);
        return isRefused(row, column, cell, cell.refusal()) ? GridCell.EMPTY : cell;
    }

    private boolean isRefused(int row, Column column, GridCell cell, String refusal) {
        if (!refusal.isEmpty()) {
            faults.add(row, header.title(column), refusal, reference(row, column));
        }
        return !refusal.isEmpty() || cell.isBlank();
    }

    private String reference(int row, Column column) {
        return header.place(column)
                .map(place -> SheetGrid.reference(row, place))
                .orElse("");
    }

    private void numbered(int row, GridCell number, String text) {
        var code = numbering.code(number);
        if (code.isEmpty()) {
            refuseNumber(row, number, text);
            return;
        }
        var node = new AnnexNode(row, code.get(), own(row, Column.POINTS));
        nodes.add(node);
        boolean named = false;
        for (var line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (named |= AnnexWords.hasBullet(line)) {
                loose(node, line);
            } else {
                node.name(line);
            }
        }
        describe(row, node);
    }

    /** The line that numbers the columns, and words above the first row, are no fault. */
    private void refuseNumber(int row, GridCell number, String text) {
        if (!nodes.isEmpty() && !text.matches("\\(?\\w?\\)?")) {
            faults.add(row, header.title(Column.NUMBER), "annexNumber", number.text());
        }
    }

    private void describe(int row, AnnexNode node) {
        node.source(AnnexWords.source(shown(row, Column.SOURCE).text()));
        if (isMarked(shown(row, Column.SURVEY).text())) {
            node.source("survey");
        }
        node.inCharge(readable(row, Column.IN_CHARGE).text());
        readable(row, Column.EVIDENCE).text().lines().map(AnnexWords::bare).forEach(node::evidence);
        readable(row, Column.GUIDANCE).text().lines().map(String::strip).forEach(node::guidance);
        for (var note :
                readable(row, Column.NOTE).text().lines().map(String::strip).toList()) {
            if (AnnexWords.namesSurvey(note) && !AnnexNotes.isRule(note)) {
                node.source("survey");
            } else {
                node.guidance(note);
            }
        }
    }

    private static boolean isMarked(String survey) {
        return !survey.isEmpty() && !survey.matches("[0\\-–]");
    }

    private void unnumbered(int row, String text) {
        var node = nodes.get(nodes.size() - 1);
        var points = readable(row, Column.POINTS).text();
        boolean sameNumber = header.place(Column.NUMBER)
                .filter(place -> sheet.continues(row, place))
                .isPresent();
        if (text.isEmpty() && !points.isEmpty()) {
            faults.add(row, header.title(Column.POINTS), "annexPointsAlone", points);
        } else if (points.isEmpty()
                && sameNumber
                && !AnnexWords.hasBullet(text)
                && text.lines().count() == 1) {
            node.name(text);
        } else if (AnnexWords.points(points).isPresent()) {
            node.option(new AnnexOption(AnnexWords.points(points).get(), AnnexWords.bare(text)));
        } else {
            text.lines()
                    .map(String::strip)
                    .forEach(line -> loose(node, points.isEmpty() ? line : line + ": " + points));
        }
        readable(row, Column.NOTE).text().lines().map(String::strip).forEach(node::guidance);
    }

    private static void loose(AnnexNode node, String line) {
        var option = AnnexWords.option(line);
        if (option.isPresent()) {
            node.option(option.get());
        } else {
            node.guidance(AnnexWords.bare(line));
        }
    }

    private List<SourceRow> rows() {
        var rows = new ArrayList<SourceRow>();
        var parents = nodes.stream()
                .map(AnnexNode::code)
                .filter(code -> code.contains("."))
                .map(code -> code.substring(0, code.lastIndexOf('.')))
                .collect(Collectors.toSet());
        for (var node : nodes) {
            boolean leaf = node.code().contains(".") && !parents.contains(node.code());
            boolean sum = !leaf && node.points().formula() && node.points().isNumber();
            isRefused(
                    node.row(),
                    Column.POINTS,
                    node.points(),
                    sum ? "" : node.points().refusal());
            rows.add(node.toRow(leaf));
        }
        return rows;
    }

    /** What the total row says, once the rows have been read. */
    Optional<String> total() {
        return Optional.of(totalRow)
                .filter(row -> row > 0)
                .flatMap(row -> AnnexWords.points(shown(row, Column.POINTS).text()));
    }

    private void checkTotal(List<SourceRow> rows) {
        var written = total().map(Points::of);
        var found = new AnnexSums(rows).total();
        if (written.isPresent() && !written.get().equals(found)) {
            faults.note(totalRow, header.title(Column.POINTS), "annexTotal", written.get(), found);
        }
    }
}
