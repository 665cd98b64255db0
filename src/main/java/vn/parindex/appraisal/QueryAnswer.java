package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the agency said to a question about one criterion.
 *
 * @param words null where it accepted what it was shown without a word
 */
@Embeddable
public record QueryAnswer(
        @Enumerated(EnumType.STRING) Response response,
        @Column(name = "words") String words,
        Signature by) {}
