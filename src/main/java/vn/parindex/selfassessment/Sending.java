package vn.parindex.selfassessment;

import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Lays a file before its leader: complete, every open question answered, its content on record. */
@Component
class Sending {

    private final SelfAssessments files;
    private final FileContents contents;
    private final FileChecking checking;
    private final FileActs acts;
    private final FileAccess access;
    private final WritingWindow window;

    Sending(
            SelfAssessments files,
            FileContents contents,
            FileChecking checking,
            FileActs acts,
            FileAccess access,
            WritingWindow window) {
        this.files = files;
        this.contents = contents;
        this.checking = checking;
        this.acts = acts;
        this.access = access;
        this.window = window;
    }

    void sendToLeader(CycleId cycle, AgencyId agency) {
        var by = access.own(agency);
        var file = files.taken(cycle, agency);
        file.refuseUnlessSelfAssessing();
        var now = window.refuseUnlessOpen(cycle, agency);
        var content = contents.of(file);
        content.refuseUnlessComplete();
        var unanswered = checking.unanswered(content);
        if (!unanswered.isEmpty()) {
            throw new UnexplainedFileException(unanswered);
        }
        file.sendToLeader(content.hash());
        files.saveAndFlush(file);
        acts.add(FileActKind.SENT, content, null, by, now);
    }
}
