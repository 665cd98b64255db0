package vn.parindex.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.papers.FilePapers.PaperRow;
import vn.parindex.selfassessment.FileExtract;
import vn.parindex.selfassessment.FileExtractService;
import vn.parindex.shared.NotFoundException;

/** The papers of a file for those who may read the whole of it. */
@Service
public class PaperService {

    private final FileExtractService files;
    private final PaperWriting writing;

    PaperService(FileExtractService files, PaperWriting writing) {
        this.files = files;
        this.writing = writing;
    }

    /** Which papers there are and what they are made of. */
    @PreAuthorize("@access.permits('paper.read')")
    public FilePapers papers(CycleId cycle, AgencyId agency) {
        var file = files.extract(cycle, agency);
        var rows = new ArrayList<PaperRow>();
        for (var paper : FilePaper.values()) {
            rows.add(PaperRow.of(paper, writing.template(file, paper)));
        }
        var documents = documents(file);
        var words = new LeafWords(FilePaper.EXPLANATION.locale());
        return new FilePapers(
                file.file(),
                file.draft(),
                writing.simulated(file),
                file.contentHash(),
                file.remarks(),
                documents.size(),
                documents.stream().mapToLong(DocumentRow::size).sum(),
                (int) file.answers().stream().filter(words::needsWords).count(),
                rows);
    }

    /**
     * One paper.
     *
     * @throws NotFoundException for a form that the paper does not have
     */
    @PreAuthorize("@access.permits('paper.read')")
    public PaperFile write(CycleId cycle, AgencyId agency, FilePaper paper, PaperFormat format) {
        var file = files.extract(cycle, agency);
        var row = PaperRow.of(paper, writing.template(file, paper));
        if (format == PaperFormat.EXCEL && !row.hasWorkbook()) {
            throw new NotFoundException("No workbook of " + paper);
        }
        return writing.write(file, paper, format);
    }

    private static List<DocumentRow> documents(FileExtract file) {
        var documents = new LinkedHashMap<DocumentId, DocumentRow>();
        file.answers()
                .forEach(answer -> answer.documents()
                        .forEach(attached -> documents.put(attached.document().id(), attached.document())));
        return List.copyOf(documents.values());
    }
}
