package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;

/** Names one question about one criterion of one agency. */
@Embeddable
public record CriterionQueryId(@Column(name = "id") UUID value) implements Serializable {

    public CriterionQueryId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static CriterionQueryId next() {
        return new CriterionQueryId(UUID.randomUUID());
    }

    /** @throws vn.parindex.shared.NotFoundException for text that is no id at all */
    public static CriterionQueryId of(String text) {
        return new CriterionQueryId(Ids.read(text, "query"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
