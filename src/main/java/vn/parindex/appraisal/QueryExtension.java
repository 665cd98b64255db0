package vn.parindex.appraisal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDateTime;

/** More time to answer a question, and why. */
@Embeddable
public record QueryExtension(
        LocalDateTime dueBefore,
        LocalDateTime dueAfter,
        String reason,

        @Embedded
        @AttributeOverride(name = "username", column = @Column(name = "given_by"))
        @AttributeOverride(name = "name", column = @Column(name = "given_by_name"))
        @AttributeOverride(name = "at", column = @Column(name = "given_at"))
        Signature by) {}
