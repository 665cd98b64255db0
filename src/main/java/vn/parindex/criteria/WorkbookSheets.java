package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.shell.UnreadableWorkbook;
import vn.parindex.shell.WorkbookReader;

/** The sheets of a workbook, in their order. */
final class WorkbookSheets {

    private WorkbookSheets() {}

    /** @throws FaultyCell for a file that must not, or cannot, be read as a workbook */
    static List<SheetGrid> of(byte[] content) {
        var grids = new ArrayList<SheetGrid>();
        try {
            WorkbookReader.read(content, CellText::of, name -> {
                grids.add(new SheetGrid(name));
                return Optional.of(grids.get(grids.size() - 1));
            });
        } catch (UnreadableWorkbook unreadable) {
            throw fault(unreadable);
        }
        return grids;
    }

    private static FaultyCell fault(UnreadableWorkbook unreadable) {
        return switch (unreadable.why()) {
            case TOO_LARGE -> new FaultyCell("", "workbookTooLarge", unreadable.megabytes());
            case PASSWORD -> new FaultyCell("", "workbookPassword");
            case OLD -> new FaultyCell("", "workbookOld");
            case NO_WORKBOOK -> new FaultyCell("", "notWorkbook");
            case BROKEN -> new FaultyCell("", "workbookUnreadable");
            case MACROS -> new FaultyCell("", "workbookMacros");
            case SWELLS -> new FaultyCell("", "workbookSwells", unreadable.megabytes());
        };
    }
}
