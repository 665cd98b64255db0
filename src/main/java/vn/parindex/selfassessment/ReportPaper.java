package vn.parindex.selfassessment;

import java.text.Normalizer;
import java.time.LocalDate;
import vn.parindex.shared.RefusedException;

/**
 * What the signed report says of itself, and the uploader's word on it.
 *
 * @param open the uploader confirms that neither the report nor what belongs to it is a state secret
 */
public record ReportPaper(String number, LocalDate dated, boolean open) {

    private static final int LONGEST = 80;

    /** @throws RefusedException at the field that is missing */
    public ReportPaper {
        number = number == null ? "" : Normalizer.normalize(number.strip(), Normalizer.Form.NFC);
        if (number.isEmpty() || number.length() > LONGEST || number.codePoints().anyMatch(Character::isISOControl)) {
            throw RefusedException.at("number", "selfassessment.refusal.reportNumber", LONGEST);
        }
        if (dated == null) {
            throw RefusedException.at("dated", "selfassessment.refusal.reportDate");
        }
        if (!open) {
            throw RefusedException.at("open", "selfassessment.refusal.reportNotConfirmed");
        }
    }
}
