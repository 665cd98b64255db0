package vn.parindex.criteria;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.shared.Folded;

/** The header row of an annex, found by its words; it may stand on two lines. */
final class AnnexHeader {

    /** What a column of an annex holds. The first that fits a header's words wins. */
    enum Column {
        NUMBER("(so )?(stt|tt)|so thu tu|ma( so)?( tieu chi)?"),
        SURVEY(".*(xhh|xa hoi hoc).*"),
        IN_CHARGE(".*(chu tri|co quan tham dinh|phu trach).*"),
        POINTS("diem|.*(diem toi da|thang diem|diem chuan|diem quy dinh).*"),
        SOURCE(".*(nguon diem|hinh thuc danh gia|phuong phap danh gia|hinh thuc cham).*"),
        EVIDENCE(".*(kiem chung|minh chung).*"),
        GUIDANCE(".*(huong dan|cach tinh|cach cham|phuong phap tinh).*"),
        NOTE(".*ghi chu.*"),
        NAME("(?!.*diem).*(linh vuc|tieu chi|noi dung).*");

        private final Pattern words;

        Column(String words) {
            this.words = Pattern.compile(words);
        }

        static Optional<Column> of(String title) {
            var folded = Folded.of(title).replaceAll("[.:*]", "").strip();
            return Stream.of(values())
                    .filter(column -> column.words.matcher(folded).matches())
                    .findFirst();
        }
    }

    private static final String POINTS_OF_SOMETHING = "diem";

    private final SheetGrid sheet;
    private final int row;
    private final int lines;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    private AnnexHeader(SheetGrid sheet, int row, int lines) {
        this.sheet = sheet;
        this.row = row;
        this.lines = lines;
        for (int column = 0; column < SheetGrid.MOST_COLUMNS; column++) {
            int place = column;
            Column.of(title(column)).ifPresent(kind -> columns.putIfAbsent(kind, place));
        }
    }

    /** Empty when no row names a number, a content and its points. */
    static Optional<AnnexHeader> in(SheetGrid sheet) {
        return sheet.rowNumbers().headSet(RulesSheet.SEARCHED_ROWS + 1).stream()
                .flatMap(row -> at(sheet, row).stream())
                .findFirst();
    }

    private static Optional<AnnexHeader> at(SheetGrid sheet, int row) {
        var one = new AnnexHeader(sheet, row, 1);
        if (!one.columns.containsKey(Column.NUMBER)) {
            return Optional.empty();
        }
        var two = new AnnexHeader(sheet, row, 2);
        return one.isComplete() && !one.saysOnlyPoints()
                ? Optional.of(one)
                : Stream.of(two, one).filter(AnnexHeader::isComplete).findFirst();
    }

    private boolean isComplete() {
        return columns.containsKey(Column.NUMBER)
                && columns.containsKey(Column.NAME)
                && columns.containsKey(Column.POINTS);
    }

    private boolean saysOnlyPoints() {
        return Folded.of(title(Column.POINTS)).equals(POINTS_OF_SOMETHING);
    }

    private String title(int column) {
        var upper = sheet.shown(row, column).text();
        var lower = lines > 1 ? sheet.shown(row + 1, column).text() : "";
        return upper.equals(lower) ? upper : (upper + " " + lower).strip();
    }

    SheetGrid sheet() {
        return sheet;
    }

    /** The words above a column, on one line; of a column that is not there, nothing. */
    String title(Column column) {
        return columns.containsKey(column) ? title(columns.get(column)).replace('\n', ' ') : "";
    }

    Optional<Integer> place(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** The first row below, and below what is merged with the header. */
    int firstRow() {
        return columns.values().stream()
                        .mapToInt(column -> sheet.lastRowOf(row + lines - 1, column))
                        .max()
                        .orElse(row)
                + 1;
    }

    /** What the lines above the header say of the set, where the workbook does not say it elsewhere. */
    Map<String, String> completed(Map<String, String> known) {
        var values = new HashMap<String, String>();
        for (int above : sheet.rowNumbers().headSet(row)) {
            for (int column : sheet.columns(above)) {
                AnnexWords.title(sheet.cell(above, column).text()).forEach(values::putIfAbsent);
            }
        }
        values.putAll(known);
        return values;
    }
}
