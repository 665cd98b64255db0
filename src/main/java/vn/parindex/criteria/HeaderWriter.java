package vn.parindex.criteria;

/** Writes the sheet that says what the set is: key, value, and what it means. */
final class HeaderWriter {

    private static final int KEY_WIDTH = 18;
    private static final int VALUE_WIDTH = 60;
    private static final int LABEL_WIDTH = 70;

    private final SheetLook look;
    private final SetHeader header;

    HeaderWriter(SheetLook look, SetHeader header) {
        this.look = look;
        this.header = header;
    }

    void write() {
        var sheet = look.sheet("header", true, KEY_WIDTH, VALUE_WIDTH, LABEL_WIDTH);
        var titles = sheet.createRow(0);
        SheetLook.write(titles, 0, SheetLook.vietnamese("header.key"), look.head);
        SheetLook.write(titles, 1, SheetLook.vietnamese("header.value"), look.head);
        SheetLook.write(titles, 2, SheetLook.vietnamese("header.label"), look.head);
        HeaderCells.of(header).forEach((key, value) -> {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            SheetLook.write(row, 0, key, look.bold);
            SheetLook.write(row, 1, value, look.text);
            SheetLook.write(row, 2, SheetLook.vietnamese("header." + key), look.italic);
        });
        SheetLook.freeze(sheet, 0, 0);
    }
}
