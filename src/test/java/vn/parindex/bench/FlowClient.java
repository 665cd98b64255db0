package vn.parindex.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.parindex.ApiClient;

/** What a browser tells the server to have a page open, push connected: the same requests, without the browser. */
final class FlowClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GUARD = "for(;;);";
    private static final String PUSH = "VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true&X-Atmosphere-Framework=4.0.1";

    private final ApiClient http;
    private final String page;
    private final String token;
    private final WebSocket push;
    private int sent;

    private FlowClient(ApiClient http, String path) throws IOException, InterruptedException {
        this.http = http;
        http.get(path);
        var start = json(http.get("?v-r=init&location=" + path + "&query=").body());
        var settings = start.get("appConfig");
        page = settings.get("v-uiId").asText();
        token = settings.at("/uidl/Vaadin-Security-Key").asText();
        push = http.webSocket(
                PUSH.formatted(page, settings.at("/uidl/Vaadin-Push-ID").asText()), new WebSocket.Listener() {});
        navigate(path);
    }

    /** Opens a page as typing its address does. */
    static FlowClient open(ApiClient http, String path) throws IOException, InterruptedException {
        return new FlowClient(http, path);
    }

    private void navigate(String path) throws IOException, InterruptedException {
        go(path, "");
        settle();
    }

    /** Moves on to another page of the same session; returns its answer. */
    JsonNode go(String path, String query) throws IOException, InterruptedException {
        var navigation = Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        "/" + path,
                        "query",
                        query,
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        ""));
        var shown = call(List.of(navigation));
        if (shown.findValuesAsText("tag").size() + shown.get("changes").size() < 2
                || shown.toString().contains("par-error")) {
            throw new IllegalStateException("Nothing was shown at " + path);
        }
        return shown;
    }

    /** Says that the answer was taken in. */
    void settle() throws IOException, InterruptedException {
        call(List.of());
    }

    /** One message; the server keeps its last answer until the next, as the browser's next one lets it go. */
    private JsonNode call(List<?> events) throws IOException, InterruptedException {
        var message = Map.of("csrfToken", token, "rpc", events, "syncId", sent, "clientId", sent++);
        var answer = http.post("?v-r=uidl&v-uiId=" + page, JSON.writeValueAsString(message));
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() != 200 || !text.startsWith(GUARD)) {
            throw new IllegalStateException("Not understood: " + answer.statusCode() + " " + text);
        }
        return JSON.readTree(text.substring(GUARD.length())).get(0);
    }

    private static JsonNode json(byte[] body) throws IOException {
        return JSON.readTree(body);
    }

    @Override
    public void close() {
        push.abort();
    }
}
