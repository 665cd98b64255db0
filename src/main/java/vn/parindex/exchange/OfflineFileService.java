package vn.parindex.exchange;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * Working on a file without the network: it goes out as a workbook, comes back, is compared and taken over. What may be
 * read and written is asked of the file itself, leaf by leaf.
 */
@Service
public class OfflineFileService {

    private final GivingOut giving;
    private final Comparing comparing;
    private final Takings takings;

    OfflineFileService(GivingOut giving, Comparing comparing, Takings takings) {
        this.giving = giving;
        this.comparing = comparing;
        this.takings = takings;
    }

    /**
     * The file as a workbook, with the leaves that the reader may see.
     *
     * @throws vn.parindex.shared.RefusedException when the reader can write none of them
     */
    @PreAuthorize("@access.permits('answer.export')")
    @Transactional
    public OfflineFileDownload download(CycleId cycle, AgencyId agency, Locale locale) {
        return giving.give(cycle, agency, locale);
    }

    /**
     * What a workbook would change. Stores nothing.
     *
     * @throws vn.parindex.shared.RefusedException for a file that is no workbook of this file, or was changed in form
     */
    @PreAuthorize("@access.permits('answer.import')")
    @Transactional(readOnly = true)
    public OfflinePreview preview(CycleId cycle, AgencyId agency, byte[] workbook) {
        return comparing.compare(cycle, agency, workbook);
    }

    /**
     * Takes over what was chosen. Each leaf is written or not on its own; the outcome says which.
     *
     * @throws vn.parindex.shared.RefusedException while a conflict is open, or when nothing was chosen
     */
    @PreAuthorize("@access.permits('answer.import')")
    public Taking take(OfflinePreview preview, MergeChoices choices) {
        return takings.take(preview, choices);
    }

    /**
     * Takes a taking back, wherever nobody has written since.
     *
     * @throws vn.parindex.shared.RefusedException when it was taken back before
     */
    @PreAuthorize("@access.permits('answer.import')")
    public Taking undo(CycleId cycle, AgencyId agency, TakingId taking) {
        return takings.undo(cycle, agency, taking);
    }
}
