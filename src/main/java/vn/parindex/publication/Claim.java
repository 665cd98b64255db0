package vn.parindex.publication;

import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;

/**
 * A figure that somebody published, with its source. Never mixed with what this program computes.
 *
 * @param subject the agency it is about; empty text for all agencies of the kind
 * @param value as the source has it: a plain number, a date, or words
 * @param note what the reader should know about it; null when there is nothing to say
 */
public record Claim(
        int year,
        AgencyKind kind,
        LocalizedText subject,
        ClaimStatement statement,
        LocalizedText value,
        LocalizedText note,
        String source) {

    /** It speaks of the whole kind of agency, not of one of them. */
    public boolean general() {
        return subject.vi().isEmpty();
    }
}
