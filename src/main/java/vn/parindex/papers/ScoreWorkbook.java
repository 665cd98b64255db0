package vn.parindex.papers;

import java.util.List;
import java.util.Locale;
import vn.parindex.document.PaperContent;
import vn.parindex.shell.TextWorkbook;
import vn.parindex.shell.Texts;

/** The table of points as a workbook of texts: nothing in it is a formula, whatever people typed. */
final class ScoreWorkbook {

    private final Locale locale;

    ScoreWorkbook(Locale locale) {
        this.locale = locale;
    }

    byte[] write(PaperContent file) {
        var workbook = new TextWorkbook();
        workbook.sheet(text("sheet"), 10, 60, 14, 14, 50, 60);
        workbook.strong(text("title", file.value("year"), file.value("agency")));
        file.items("simulated").forEach(shown -> workbook.line(text("simulated")));
        file.items("draft").forEach(shown -> workbook.line(text("draft")));
        workbook.line(text("hash", file.value("hash")));
        workbook.titles(text("code"), text("name"), text("maximum"), text("points"), text("basis"), text("documents"));
        for (var field : file.items("fields")) {
            workbook.row(field.value("code"), field.value("name"), field.value("maximum"), field.value("points"));
            field.items("rows").forEach(row -> write(workbook, row));
        }
        workbook.row("", text("total"), file.value("maximum"), file.value("points"), file.value("percent"));
        return workbook.bytes();
    }

    private static void write(TextWorkbook workbook, PaperContent row) {
        row.items("group").forEach(group -> workbook.row(group.value("code"), group.value("name")));
        List<PaperContent> leaves = row.items("leaf");
        leaves.forEach(leaf -> workbook.row(
                leaf.value("code"),
                leaf.value("name"),
                leaf.value("maximum"),
                leaf.value("points"),
                leaf.value("basis"),
                leaf.value("documents")));
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, "papers.ScoreWorkbook." + element, arguments);
    }
}
