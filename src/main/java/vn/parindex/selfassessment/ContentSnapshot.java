package vn.parindex.selfassessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.Leaf;

/** What was in a file at one moment, leaf by leaf: what a later state is compared with. */
record ContentSnapshot(Report report, Map<String, LeafContent> leaves) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ContentSnapshot of(FileContent content) {
        var leaves = new LinkedHashMap<String, LeafContent>();
        content.leaves().forEach(leaf -> leaves.put(leaf.id().toString(), leaf(content, leaf)));
        var report = content.report()
                .map(signed -> new Report(
                        signed.document().sha256(),
                        signed.number(),
                        signed.dated().toString(),
                        signed.attachedByName()))
                .orElse(null);
        return new ContentSnapshot(report, leaves);
    }

    static ContentSnapshot of(String json) {
        return read(json, ContentSnapshot.class);
    }

    static LeafContent leaf(FileContent content, Leaf leaf) {
        var answer = content.answer(leaf);
        return new LeafContent(
                AnswerJson.history(answer.content(), answer.points()),
                answer.updatedByName(),
                content.documents(leaf).stream().map(Proof::of).toList());
    }

    String json() {
        return AnswerJson.write(this);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored state of a file cannot be read", broken);
        }
    }

    /** The signed report. */
    record Report(String sha256, String number, String dated, String by) {}

    /**
     * One leaf.
     *
     * @param answer as the history keeps it
     * @param by who wrote it last; null while untouched
     */
    record LeafContent(String answer, String by, List<Proof> documents) {

        AnswerJson.Kept kept() {
            return AnswerJson.history(answer);
        }
    }

    /** One document that proves it. */
    record Proof(String document, String sha256, String name, String page, String by) {

        static Proof of(AttachmentRow attached) {
            return new Proof(
                    attached.document().id().toString(),
                    attached.document().sha256(),
                    attached.document().name(),
                    attached.pageReference(),
                    attached.pageByName());
        }
    }
}
