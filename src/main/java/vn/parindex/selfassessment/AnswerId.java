package vn.parindex.selfassessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one answer; outside the module it is known by cycle, agency and leaf. */
@Embeddable
record AnswerId(UUID value) implements Serializable {

    AnswerId {
        Objects.requireNonNull(value, "value");
    }

    static AnswerId next() {
        return new AnswerId(UUID.randomUUID());
    }
}
