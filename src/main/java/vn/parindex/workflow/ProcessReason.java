package vn.parindex.workflow;

import java.text.Normalizer;
import vn.parindex.shared.RefusedException;

/** Why somebody stepped into a running process, as it is kept: trimmed, NFC, long enough to be a reason. */
final class ProcessReason {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private ProcessReason() {}

    /** @throws RefusedException at the field {@code reason} when it is missing, too short or too long */
    static String of(String typed) {
        var text = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.length() < SHORTEST) {
            throw RefusedException.at("reason", "workflow.refusal.reasonTooShort", SHORTEST);
        }
        if (text.length() > LONGEST) {
            throw RefusedException.at("reason", "workflow.refusal.reasonTooLong", text.length(), LONGEST);
        }
        return text;
    }
}
