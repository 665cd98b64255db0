package vn.parindex.inquiry;

import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;

/** Identifies a question. */
public record QuestionId(UUID value) {

    public QuestionId {
        Objects.requireNonNull(value, "value");
    }

    static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }

    /** @throws vn.parindex.shared.NotFoundException for a malformed text: an address that names nothing */
    public static QuestionId of(String text) {
        return new QuestionId(Ids.read(text, "question"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
