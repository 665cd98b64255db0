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
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** The leader gives single leaves back, each with a reason; only these are open then. */
@Component
class Returning {

    private static final int LONGEST_REASON = 2000;

    private final SelfAssessments files;
    private final Answers answers;
    private final AnswerHistory history;
    private final FileAccess access;
    private final WritingWindow window;

    Returning(SelfAssessments files, Answers answers, AnswerHistory history, FileAccess access, WritingWindow window) {
        this.files = files;
        this.answers = answers;
        this.history = history;
        this.access = access;
        this.window = window;
    }

    void sendBack(CycleId cycle, AgencyId agency, Map<LeafId, String> reasons) {
        var leader = access.own(agency);
        var file = files.taken(cycle, agency);
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
        files.saveAndFlush(file);
        answers.flush();
        history.keep(words.keySet().stream().map(known::get).toList());
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
