package vn.parindex.evidence;

import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;

/**
 * A document proves something.
 *
 * @param code the criterion's code, {@code 3.4.1}
 * @param page where in the document; null when nobody has said
 * @param open whether it may still be changed there
 * @param path the address of the place
 */
public record DocumentUse(
        DocumentId document,
        DocumentPlace place,
        AssessmentYear year,
        String code,
        LocalizedText name,
        String page,
        boolean open,
        String path) {}
