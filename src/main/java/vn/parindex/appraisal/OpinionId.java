package vn.parindex.appraisal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/** One officer's opinion on one finding: there can be no second. */
@Embeddable
record OpinionId(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "finding_id"))
        FindingId finding,

        String scorer)
        implements Serializable {}
