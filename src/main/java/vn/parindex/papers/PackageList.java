package vn.parindex.papers;

import java.util.Locale;
import java.util.Map;
import vn.parindex.criteria.Leaf;
import vn.parindex.evidence.DocumentId;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.selfassessment.FileExtract;
import vn.parindex.selfassessment.SubmittedAnswer;
import vn.parindex.shell.TextWorkbook;
import vn.parindex.shell.Texts;

/** The list that goes with a package: every leaf with its documents and where each lies. */
final class PackageList {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FileExtract file;
    private final Map<DocumentId, String> paths;
    private final Map<DocumentId, PackageOutcome> outcomes;

    PackageList(FileExtract file, Map<DocumentId, String> paths, Map<DocumentId, PackageOutcome> outcomes) {
        this.file = file;
        this.paths = paths;
        this.outcomes = outcomes;
    }

    byte[] bytes(String title, boolean simulated) {
        var workbook = new TextWorkbook();
        workbook.sheet(text("sheet"), 10, 50, 50, 40, 16, 60, 20, 70);
        workbook.strong(title);
        if (simulated) {
            workbook.line(text("simulated"));
        }
        workbook.line(text("hash", file.contentHash()));
        workbook.titles(
                text("code"),
                text("name"),
                text("document"),
                text("paper"),
                text("page"),
                text("path"),
                text("state"),
                "SHA-256");
        file.answers().forEach(answer -> add(workbook, file.set().leaf(answer.leaf()), answer));
        return workbook.bytes();
    }

    private void add(TextWorkbook workbook, Leaf leaf, SubmittedAnswer answer) {
        var name = leaf.name().in(VIETNAMESE);
        if (answer.documents().isEmpty()) {
            workbook.row(leaf.code(), name, text("none"));
        }
        for (AttachmentRow attached : answer.documents()) {
            var document = attached.document();
            workbook.row(
                    leaf.code(),
                    name,
                    document.name(),
                    EvidenceText.of(VIETNAMESE).paper(document.issuance()),
                    attached.pageReference(),
                    paths.get(document.id()),
                    text("state." + outcomes.getOrDefault(document.id(), PackageOutcome.REFUSED)),
                    document.sha256());
        }
    }

    private static String text(String element, Object... arguments) {
        return Texts.of(VIETNAMESE, "papers.PackageList." + element, arguments);
    }
}
