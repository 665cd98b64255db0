package vn.parindex.papers;

import java.util.List;
import vn.parindex.document.Template;
import vn.parindex.selfassessment.FileRemarks;
import vn.parindex.selfassessment.FileRow;

/**
 * What papers a file has.
 *
 * @param draft whether the content may still change
 * @param hash of the content that the papers show
 * @param documents how many documents prove the file
 * @param bytes of these documents
 * @param explained how many leaves the paper of explanations speaks of
 */
public record FilePapers(
        FileRow file,
        boolean draft,
        boolean simulated,
        String hash,
        FileRemarks remarks,
        int documents,
        long bytes,
        int explained,
        List<PaperRow> papers) {

    public FilePapers {
        papers = List.copyOf(papers);
    }

    /** @param templateVersion null for the template of the program */
    public record PaperRow(FilePaper paper, Template.Origin templateOf, Integer templateVersion) {

        static PaperRow of(FilePaper paper, Template template) {
            var version = template.version();
            return new PaperRow(paper, template.origin(), version == null ? null : version.version());
        }

        /** Only the tables are also handed out as a workbook. */
        public boolean hasWorkbook() {
            return paper == FilePaper.SCORE_TABLE || paper == FilePaper.SCORE_TABLE_EN;
        }
    }
}
