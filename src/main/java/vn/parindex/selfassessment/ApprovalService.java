package vn.parindex.selfassessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;

/** What a leader reads before approving, and the proofs that stay afterwards. */
@Service
@Transactional(readOnly = true)
public class ApprovalService {

    private final SelfAssessments files;
    private final FileContents contents;
    private final FileActs acts;
    private final PastScores past;
    private final FileAccess access;
    private final Cycles cycles;

    ApprovalService(
            SelfAssessments files,
            FileContents contents,
            FileActs acts,
            PastScores past,
            FileAccess access,
            Cycles cycles) {
        this.files = files;
        this.contents = contents;
        this.acts = acts;
        this.past = past;
        this.access = access;
        this.cycles = cycles;
    }

    /** The content as it is stored now, against what the leader saw last. */
    @PreAuthorize("@access.permits('file.read')")
    public ApprovalSheet sheet(CycleId cycle, AgencyId agency) {
        access.requireWhole(cycle, agency);
        var file = files.existing(cycle, agency);
        var content = contents.of(file);
        var hash = content.hash();
        var earlier = earlier(file, hash);
        var changes = earlier.flatMap(act -> acts.content(act.id()))
                .map(before -> ContentChanges.between(before, ContentSnapshot.of(content), content.leaves()))
                .orElse(List.of());
        var totals = content.totals();
        var of = cycles.get(cycle);
        return new ApprovalSheet(
                hash,
                file.row().contentHash(),
                totals.points(),
                totals.maximum(),
                changes,
                content.report(),
                of.reportRequired(),
                past.before(of, content.set())
                        .map(last -> past.own(last, agency))
                        .orElse(Map.of()),
                earlier);
    }

    /** Everything that happened to the file as a whole, the latest first; submissions are receipts. */
    @PreAuthorize("@access.permits('file.read')")
    public List<FileAct> acts(CycleId cycle, AgencyId agency) {
        access.requireWhole(cycle, agency);
        return acts.of(cycle, agency);
    }

    /** Whether a hash is that of the content as it is stored now: computed anew, not looked up. */
    @PreAuthorize("@access.permits('file.read')")
    public HashVerdict verify(CycleId cycle, AgencyId agency, String typed) {
        access.requireWhole(cycle, agency);
        var hash = typed == null ? "" : typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var receipts = acts.of(cycle, agency).stream()
                .filter(act -> act.contentHash().equals(hash))
                .toList();
        var now = contents.of(files.existing(cycle, agency)).hash();
        return new HashVerdict(hash, now.equals(hash), receipts);
    }

    /** The last act with another content: what the leader saw before this. */
    private Optional<FileAct> earlier(SelfAssessment file, String hash) {
        return acts.of(file.cycle(), file.agency()).stream()
                .filter(act -> !act.contentHash().equals(hash))
                .findFirst();
    }
}
