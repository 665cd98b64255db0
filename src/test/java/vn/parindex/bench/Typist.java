package vn.parindex.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.ApiClient;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;

/** An officer at a keyboard: saves the answers of some leaves in turn over HTTP and remembers what was acknowledged. */
final class Typist {

    private static final String SENTENCE = "Đã ban hành kế hoạch cải cách hành chính năm và hoàn thành các nhiệm vụ "
            + "trong kế hoạch; số liệu theo báo cáo tổng kết của Sở Nội vụ, đã đối chiếu với sổ theo dõi. ";

    private final ApiClient client;
    private final AgencyId agency;
    private final String folder;
    private final String name;
    private final List<Leaf> leaves;
    private final Map<Leaf, Long> versions = new HashMap<>();
    private final List<Written> acknowledged = new ArrayList<>();
    private int saves;

    /**
     * At the leaves of one file, all of them untouched.
     *
     * @param agency whose file it is
     * @param folder the address of the file's leaves
     * @param name marks every text of this typist
     */
    Typist(ApiClient client, AgencyId agency, String folder, String name, List<Leaf> leaves) {
        this.client = client;
        this.agency = agency;
        this.folder = folder;
        this.name = name;
        this.leaves = List.copyOf(leaves);
    }

    /** A state of an answer that the server said was committed; the mark is in its explanation. */
    record Written(Leaf leaf, long version, String mark) {}

    /** Types something new at the next leaf and waits for the answer. */
    void save() throws IOException, InterruptedException {
        var leaf = leaves.get(saves % leaves.size());
        var mark = name + " lần " + ++saves + ".";
        long seen = versions.getOrDefault(leaf, 0L);
        var answer = client.put(folder + leaf.id() + "/answer", body(leaf, seen, mark));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Not saved: " + answer.statusCode() + " " + new String(answer.body()));
        }
        long version = ApiClient.json(answer).get("version").asLong();
        versions.put(leaf, version);
        acknowledged.add(new Written(leaf, version, mark));
    }

    AgencyId agency() {
        return agency;
    }

    List<Written> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private String body(Leaf leaf, long seen, String mark) {
        var content = leaf.rule() instanceof ChoiceRule
                ? "\"choice\":" + saves % 3
                : "\"figures\":{\"b\":\"" + (900 + saves % 100) + "\",\"a\":\"1000\"}";
        return "{\"version\":%d,%s,\"explanation\":\"%s%s\"}".formatted(seen, content, SENTENCE.repeat(2), mark);
    }
}
