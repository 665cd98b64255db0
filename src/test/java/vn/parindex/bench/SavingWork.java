package vn.parindex.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.ApiClient;
import vn.parindex.bench.Acknowledgements.Line;
import vn.parindex.bench.Typist.Place;
import vn.parindex.bench.Typist.Written;

/** An officer who types and types. */
final class SavingWork implements KilledWork {

    static final String KIND = "saved";

    private final Acknowledgements list;
    private final String username;
    private final Typist typist;
    private ApplicationProcess application;
    private ApiClient client;

    /** With every second leaf of a file, from the first or from the second on. */
    SavingWork(ApplicationProcess application, Acknowledgements list, JsonNode file, int officer)
            throws IOException, InterruptedException {
        this.application = application;
        this.list = list;
        username = file.get("officers").get(officer).asText();
        client = application.client().signIn(username, BenchStage.PASSWORD);
        var agency = file.get("agency").asText();
        var places = new ArrayList<Place>();
        for (int leaf = officer; leaf < file.get("leaves").size(); leaf += 2) {
            var which = file.get("leaves").get(leaf);
            places.add(new Place(
                    agency, which.get("id").asText(), which.get("choice").asBoolean()));
        }
        var folder = "api/cycles/" + file.get("cycle").asText() + "/agencies/" + agency + "/leaves/";
        typist = new Typist(client, folder, "Cán bộ " + officer, places);
    }

    static Written read(Line line) {
        var words = line.words();
        return new Written(new Place(words.get(0), words.get(1), false), Long.parseLong(words.get(2)), words.get(3));
    }

    static List<Written> read(Acknowledgements list) throws IOException {
        return list.read(KIND).stream().map(SavingWork::read).toList();
    }

    @Override
    public String name() {
        return "a-save";
    }

    @Override
    public void step() throws IOException, InterruptedException {
        var written = typist.save();
        list.add(KIND, written.place().agency(), written.place().leaf(), written.version(), written.mark());
    }

    @Override
    public void goOn(ApplicationProcess running) throws IOException, InterruptedException {
        if (running != application) {
            client = running.client().signIn(username, BenchStage.PASSWORD);
            application = running;
        }
        typist.goOn(client);
    }
}
