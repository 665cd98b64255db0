package vn.parindex.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import vn.parindex.ApiClient;

/** An officer who brings one document after the other, in pieces; after a failure from where the server stands. */
final class UploadWork implements KilledWork {

    static final String KIND = "document";

    private static final int SMALLEST = 100_000;
    private static final int LARGEST = 900_000;
    private static final int PIECE = 128 * 1024;

    private final Acknowledgements list;
    private final String username;
    private final String library;
    private final String uploads;
    private final Random random = new Random(2022);
    private ApplicationProcess application;
    private ApiClient client;
    private byte[] content = new byte[0];
    private String upload = "";
    private long acknowledged;
    private long lostBytes;
    private int resumed;

    UploadWork(ApplicationProcess application, Acknowledgements list, JsonNode file)
            throws IOException, InterruptedException {
        this.application = application;
        this.list = list;
        username = file.get("officers").get(0).asText();
        client = application.client().signIn(username, BenchStage.PASSWORD);
        var agency = "api/agencies/" + file.get("agency").asText();
        library = agency + "/documents";
        uploads = agency + "/uploads";
    }

    /** Bytes that the server said it had and had no more. */
    long lostBytes() {
        return lostBytes;
    }

    /** How many uploads went on in the middle after a kill. */
    int resumed() {
        return resumed;
    }

    ApiClient client() {
        return client;
    }

    String library() {
        return library;
    }

    @Override
    public String name() {
        return "an-upload";
    }

    @Override
    public void step() throws IOException, InterruptedException {
        if (content.length == 0) {
            content = paper();
        } else if (upload.isEmpty()) {
            upload = ok(client.begin(uploads, "Báo cáo.pdf", content.length, library), 201)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .substring(1);
            acknowledged = 0;
        } else if (acknowledged < content.length) {
            int to = (int) Math.min(content.length, acknowledged + PIECE);
            var piece = Arrays.copyOfRange(content, (int) acknowledged, to);
            acknowledged = offset(ok(client.append(upload, acknowledged, BodyPublishers.ofByteArray(piece)), 204));
        } else {
            var taken = ApiClient.json(ok(client.finish(library, upload, content), 201));
            list.add(KIND, taken.get("id").asText(), ApiClient.sha256(content));
            content = new byte[0];
            upload = "";
        }
    }

    @Override
    public void goOn(ApplicationProcess running) throws IOException, InterruptedException {
        if (running != application) {
            client = running.client().signIn(username, BenchStage.PASSWORD);
            application = running;
        }
        if (!upload.isEmpty() && acknowledged < content.length) {
            long there = offset(ok(client.head(upload), 200));
            lostBytes += Math.max(0, acknowledged - there);
            resumed += there > 0 ? 1 : 0;
            acknowledged = there;
        }
    }

    private byte[] paper() {
        var paper = new byte[SMALLEST + random.nextInt(LARGEST - SMALLEST)];
        random.nextBytes(paper);
        var head = ("%PDF-1.7\n% " + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, paper, 0, head.length);
        return paper;
    }

    private static long offset(HttpResponse<byte[]> answer) {
        return Long.parseLong(answer.headers().firstValue("Upload-Offset").orElseThrow());
    }

    private static HttpResponse<byte[]> ok(HttpResponse<byte[]> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(
                    answer.request().method() + " " + answer.request().uri() + ": " + answer.statusCode() + " "
                            + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }
}
