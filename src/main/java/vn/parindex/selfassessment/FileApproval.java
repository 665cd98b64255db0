package vn.parindex.selfassessment;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** A file before its leader: sent there, returned in parts, or submitted. Each step takes the file exclusively. */
@Component
class FileApproval {

    private static final int LONGEST_REASON = 2000;

    private final SelfAssessments files;
    private final Answers answers;
    private final AnswerHistory history;
    private final FileContents contents;
    private final FileAccess access;
    private final WritingWindow window;
    private final ScoreLedger ledger;

    FileApproval(
            SelfAssessments files,
            Answers answers,
            AnswerHistory history,
            FileContents contents,
            FileAccess access,
            WritingWindow window,
            ScoreLedger ledger) {
        this.files = files;
        this.answers = answers;
        this.history = history;
        this.contents = contents;
        this.access = access;
        this.window = window;
        this.ledger = ledger;
    }

    void sendToLeader(CycleId cycle, AgencyId agency) {
        access.own(agency);
        var file = take(cycle, agency);
        file.refuseUnlessSelfAssessing();
        window.refuseUnlessOpen(cycle, agency);
        var content = contents.of(file);
        refuseUnlessComplete(content);
        file.sendToLeader(content.hash());
        files.save(file);
    }

    void sendBack(CycleId cycle, AgencyId agency, Map<LeafId, String> reasons) {
        var leader = access.own(agency);
        var file = take(cycle, agency);
        window.refuseIfLocked(cycle);
        file.sendBack();
        var words = words(reasons);
        var known = answers.takeAll(cycle, agency).stream().collect(Collectors.toMap(Answer::leaf, answer -> answer));
        if (!known.keySet().containsAll(words.keySet())) {
            throw new NotFoundException("Leaves outside the file of " + agency);
        }
        var now = window.now();
        known.values().forEach(Answer::forgetReturn);
        words.forEach((leaf, reason) -> known.get(leaf).sendBack(reason, leader, now));
        files.save(file);
        answers.flush();
        history.keep(words.keySet().stream().map(known::get).toList());
    }

    SubmissionReceipt submit(CycleId cycle, AgencyId agency, String contentHash) {
        var leader = access.own(agency);
        var file = take(cycle, agency);
        var before = file.receipt();
        if (before.isPresent()) {
            return before.get();
        }
        file.refuseUnlessBeforeLeader();
        var now = window.refuseUnlessOpen(cycle, agency);
        var content = contents.of(file);
        refuseUnlessComplete(content);
        var hash = content.hash();
        if (!hash.equals(contentHash)) {
            throw new RefusedException("selfassessment.refusal.contentChanged");
        }
        file.submit(hash, leader, now);
        ledger.append(leader, new SubmittedScores(content, hash).entries());
        files.save(file);
        return file.receipt().orElseThrow();
    }

    private SelfAssessment take(CycleId cycle, AgencyId agency) {
        return files.take(cycle, agency).orElseThrow(() -> new NotFoundException("No file of " + agency));
    }

    private static void refuseUnlessComplete(FileContent content) {
        var problems = content.problems();
        if (!problems.isEmpty()) {
            throw new IncompleteFileException(problems);
        }
    }

    private static Map<LeafId, String> words(Map<LeafId, String> reasons) {
        if (reasons.isEmpty()) {
            throw new RefusedException("selfassessment.refusal.nothingReturned");
        }
        var words = new TreeMap<LeafId, String>(Comparator.comparing(LeafId::toString));
        reasons.forEach((leaf, reason) -> words.put(leaf, word(reason)));
        return words;
    }

    private static String word(String reason) {
        var text = reason == null ? "" : Normalizer.normalize(reason.strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            throw RefusedException.at("reason", "selfassessment.refusal.returnNeedsReason");
        }
        if (text.length() > LONGEST_REASON) {
            throw RefusedException.at("reason", "selfassessment.refusal.reasonTooLong", text.length(), LONGEST_REASON);
        }
        return text;
    }
}
