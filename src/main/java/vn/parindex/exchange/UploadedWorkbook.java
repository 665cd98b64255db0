package vn.parindex.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.UnreadableWorkbook;
import vn.parindex.shell.WorkbookReader;

/**
 * A workbook that came back, as far as it can be read without knowing the file.
 *
 * @param baseText what the hidden sheet holds, as text
 * @param sheet the sheet that people filled in
 */
record UploadedWorkbook(String baseText, IssuedBase base, SheetText sheet) {

    /** @throws RefusedException for a file that was not given out here, or is damaged */
    static UploadedWorkbook read(byte[] content) {
        var sheets = sheets(content);
        var baseText = sheets.stream()
                .filter(sheet -> sheet.name().equals(OfflineSheet.BASE))
                .findFirst()
                .map(BaseSheet::read)
                .orElseThrow(() -> refusal("notGivenOut"));
        var base = IssuedBase.read(baseText).orElseThrow(() -> refusal("tampered"));
        var filled = sheets.stream()
                .filter(sheet -> FilledCells.headerRow(sheet).isPresent())
                .findFirst()
                .orElseThrow(() -> refusal("noSheet"));
        return new UploadedWorkbook(baseText, base, filled);
    }

    private static List<SheetText> sheets(byte[] content) {
        var sheets = new ArrayList<SheetText>();
        try {
            WorkbookReader.read(content, UnaryOperator.identity(), name -> {
                sheets.add(new SheetText(name));
                return Optional.of(sheets.get(sheets.size() - 1));
            });
        } catch (UnreadableWorkbook unreadable) {
            throw refusal(unreadable.why().name(), unreadable.megabytes());
        }
        return sheets;
    }

    static RefusedException refusal(String reason, Object... arguments) {
        return new RefusedException("exchange.workbook." + reason, arguments);
    }
}
