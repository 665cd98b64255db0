package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** Criteria sets as workbooks: out of the product, and in again as a draft. */
@Service
@Transactional
public class CriteriaWorkbookService {

    private static final String WRITES = "hasRole('" + Roles.CYCLE_MANAGER + "')";
    private static final String READS = "hasAnyRole('" + Roles.CYCLE_MANAGER + "', '" + Roles.AUDITOR + "')";

    private final CriteriaDraftService drafts;
    private final CriteriaCatalogueService catalogue;
    private final SetFiles files;

    CriteriaWorkbookService(CriteriaDraftService drafts, CriteriaCatalogueService catalogue, SetFiles files) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.files = files;
    }

    /** A workbook to start from, with an example of each kind of leaf. */
    @PreAuthorize(READS)
    public byte[] template() {
        return SetWorkbook.template();
    }

    /**
     * A version as it stands, draft or published.
     *
     * @throws NotFoundException when there is none
     */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public byte[] write(SetId id) {
        var details = catalogue.published(id).orElseGet(() -> drafts.details(id));
        var rows = details.rows();
        return SetWorkbook.write(
                details.header(),
                IntStream.range(0, rows.size())
                        .mapToObj(index ->
                                new SourceRow(index + 1, rows.get(index).cells()))
                        .toList());
    }

    /** What a workbook holds and all that is wrong with it. Stores nothing. */
    @PreAuthorize(WRITES)
    public WorkbookPreview preview(byte[] content) {
        var reading = SetWorkbook.read(content);
        var cells = reading.rows().stream().map(SourceRow::cells).toList();
        var sum = PointSums.of(cells.stream().map(DraftRow::of).toList()).total();
        var faults = new ArrayList<>(reading.faults());
        if (!cells.isEmpty()) {
            faults.addAll(files.read(ExampleSet.HEADER.withTotal(total(reading, sum)), reading.rows())
                    .faults());
        }
        return new WorkbookPreview(
                reading.sheet(),
                reading.header(),
                cells,
                faults,
                total(reading, sum).toString());
    }

    private static Points total(WorkbookReading reading, Points sum) {
        return CsvNumber.of(reading.header().getOrDefault("total", ""))
                .map(Points::new)
                .orElse(sum);
    }

    /** A new set with all rows of a workbook, or nothing. */
    @PreAuthorize(WRITES)
    public SetId begin(SetHeader header, WorkbookPreview preview) {
        var id = drafts.begin(header);
        drafts.replaceRows(id, drafts.details(id).version(), preview.rows());
        return id;
    }

    /** All rows of a draft anew, in the order of the workbook. */
    @PreAuthorize(WRITES)
    public DraftDetails replace(SetId id, long version, WorkbookPreview preview) {
        return drafts.replaceRows(id, version, List.copyOf(preview.rows()));
    }
}
