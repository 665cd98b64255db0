package vn.parindex.selfassessment;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/** A file as a whole, for its papers: what every leaf says, and what the agency says about the whole. */
@Service
@Transactional
public class FileExtractService {

    private final SelfAssessments files;
    private final FileContents contents;
    private final RemarkTable remarks;
    private final FileAccess access;
    private final WritingWindow window;

    FileExtractService(
            SelfAssessments files,
            FileContents contents,
            RemarkTable remarks,
            FileAccess access,
            WritingWindow window) {
        this.files = files;
        this.contents = contents;
        this.remarks = remarks;
        this.access = access;
        this.window = window;
    }

    /** @throws NotFoundException for a reader who may not see every leaf of the file */
    @PreAuthorize("@access.permits('paper.read')")
    @Transactional(readOnly = true)
    public FileExtract extract(CycleId cycle, AgencyId agency) {
        var file = files.find(cycle, agency).orElseThrow(() -> notFound(agency));
        var content = contents.of(file);
        if (!content.leaves().stream().allMatch(access.readable(file.row()))) {
            throw notFound(agency);
        }
        var answers =
                content.leaves().stream().map(leaf -> answer(content, leaf)).toList();
        var hash = file.status().submitted() ? file.row().contentHash() : content.hash();
        return new FileExtract(file.row(), content.set(), answers, remarks.latest(cycle, agency), hash);
    }

    /**
     * Writes the remarks over the version that was read; the same words again are acknowledged.
     *
     * @throws RemarksConflictException when somebody else has written other words meanwhile
     */
    @PreAuthorize("@access.permits('remarks.write')")
    public FileRemarks write(CycleId cycle, AgencyId agency, String difficulties, String proposals, long version) {
        var by = access.own(agency);
        var file = files.hold(cycle, agency).orElseThrow(() -> notFound(agency));
        file.refuseUnlessSelfAssessing();
        var now = window.refuseUnlessOpen(cycle, agency);
        var stored = remarks.latest(cycle, agency);
        var written = new FileRemarks(
                FileRemarks.plain("difficulties", difficulties),
                FileRemarks.plain("proposals", proposals),
                version + 1,
                by.name(),
                now);
        if (stored.say(written.difficulties(), written.proposals())) {
            return stored;
        }
        if (stored.version() != version) {
            throw new RemarksConflictException(stored);
        }
        try {
            remarks.add(cycle, agency, written, by);
        } catch (DuplicateKeyException faster) {
            throw new RemarksConflictException(remarks.latest(cycle, agency));
        }
        return written;
    }

    private static SubmittedAnswer answer(FileContent content, Leaf leaf) {
        var answer = content.answer(leaf);
        var evaluation = answer.evaluate(leaf);
        return new SubmittedAnswer(
                answer.agency(),
                answer.leaf(),
                answer.content(),
                LeafScore.points(evaluation).orElse(null),
                LeafScore.counts(evaluation),
                evaluation,
                content.documents(leaf).stream()
                        .filter(attached -> attached.stage() == AttachmentStage.SELF_ASSESSMENT)
                        .toList());
    }

    private static NotFoundException notFound(AgencyId agency) {
        return new NotFoundException("No file of " + agency + " for this reader");
    }
}
