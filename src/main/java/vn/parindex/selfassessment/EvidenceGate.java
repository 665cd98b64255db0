package vn.parindex.selfassessment;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Whether what proves a leaf may be changed at the stage that the file is in, and what a page reference may hold. */
@Component
class EvidenceGate {

    private static final int LONGEST_PAGE = 80;
    private static final Pattern UNIT = Pattern.compile("(?iu)^(?:trang|tr\\.?|pages?|pp?\\.)\\s*(?=\\d)");

    private final SelfAssessments files;
    private final Answers answers;
    private final WritingWindow window;

    EvidenceGate(SelfAssessments files, Answers answers, WritingWindow window) {
        this.files = files;
        this.answers = answers;
        this.window = window;
    }

    /** Holds the file where it is; {@link FileClosedException} when the leaf cannot be changed now. */
    void refuseUnlessOpen(AttachDocument what, AttachmentStage stage) {
        var file = files.hold(what.cycle(), what.agency()).orElseThrow(() -> notFound(what));
        var answer = answers.find(what.cycle(), what.agency(), what.leaf()).orElseThrow(() -> notFound(what));
        switch (stage) {
            case SELF_ASSESSMENT -> {
                file.refuseUnlessOpen(answer);
                window.refuseUnlessOpen(answer);
            }
            case QUERY -> {
                file.refuseUnlessAppraised();
                window.refuseIfLocked(what.cycle());
            }
            case CLARIFICATION -> {
                file.refuseUnlessClarifying();
                window.refuseIfLocked(what.cycle());
            }
        }
    }

    /** The page reference as it is kept: trimmed, NFC, without the word "page", which screens say; null for nothing. */
    static AttachDocument checked(AttachDocument typed) {
        return new AttachDocument(
                typed.cycle(), typed.agency(), typed.leaf(), typed.document(), page(typed.pageReference()));
    }

    private static String page(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw RefusedException.at("pageReference", "selfassessment.refusal.controlCharacters");
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_PAGE) {
            throw RefusedException.at("pageReference", "selfassessment.refusal.pageTooLong", length, LONGEST_PAGE);
        }
        return UNIT.matcher(text).replaceFirst("");
    }

    private static NotFoundException notFound(AttachDocument what) {
        return new NotFoundException("No leaf " + what.leaf() + " in a file of " + what.agency());
    }
}
