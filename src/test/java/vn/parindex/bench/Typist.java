package vn.parindex.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.ApiClient;

/** An officer at a keyboard: saves the answers of some leaves in turn over HTTP. */
final class Typist {

    private static final String SENTENCE = "Đã ban hành kế hoạch cải cách hành chính năm và hoàn thành các nhiệm vụ "
            + "trong kế hoạch; số liệu theo báo cáo tổng kết của Sở Nội vụ, đã đối chiếu với sổ theo dõi. ";

    private final String folder;
    private final String name;
    private final List<Place> places;
    private final Map<Place, Long> versions = new HashMap<>();
    private ApiClient client;
    private int saves;

    /**
     * At the leaves of one file, all of them untouched.
     *
     * @param folder the address of the file's leaves
     * @param name marks every text of this typist
     */
    Typist(ApiClient client, String folder, String name, List<Place> places) {
        this.client = client;
        this.folder = folder;
        this.name = name;
        this.places = List.copyOf(places);
    }

    /** A leaf in a file. */
    record Place(String agency, String leaf, boolean choice) {}

    /** A state of an answer that the server said was committed; the mark is in its explanation. */
    record Written(Place place, long version, String mark) {}

    /**
     * Types something new at the next leaf and waits for the answer.
     *
     * @throws IOException when it was not acknowledged
     */
    Written save() throws IOException, InterruptedException {
        var place = places.get(saves % places.size());
        var mark = name + " lần " + ++saves + ".";
        var answer = client.put(address(place), body(place, versions.getOrDefault(place, 0L), mark));
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "Not saved: " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        long version = ApiClient.json(answer).get("version").asLong();
        versions.put(place, version);
        return new Written(place, version, mark);
    }

    /** After a failure: signed in again, at what the server has now. */
    void goOn(ApiClient signedIn) throws IOException, InterruptedException {
        client = signedIn;
        for (var place : places) {
            var stored = client.get(address(place));
            if (stored.statusCode() != 200) {
                throw new IOException("Not read: " + stored.statusCode());
            }
            versions.put(place, ApiClient.json(stored).get("version").asLong());
        }
    }

    private String address(Place place) {
        return folder + place.leaf() + "/answer";
    }

    private String body(Place place, long seen, String mark) {
        var content = place.choice()
                ? "\"choice\":" + saves % 3
                : "\"figures\":{\"b\":\"" + (900 + saves % 100) + "\",\"a\":\"1000\"}";
        return "{\"version\":%d,%s,\"explanation\":\"%s%s\"}".formatted(seen, content, SENTENCE.repeat(2), mark);
    }
}
