package vn.parindex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A browser without a screen: signs in, keeps its cookies, sends the token back, over real HTTP. */
public final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Anonymous until {@link #signIn}. */
    public ApiClient(int port) {
        this.server = URI.create("http://localhost:" + port + "/");
    }

    /** Signs in as the form does; a look at any page before and after brings the token, which changes with the session. */
    public ApiClient signIn(String username, String password) throws IOException, InterruptedException {
        get("api/nothing");
        var form = "username=" + username + "&password=" + password;
        var answer = send(request("login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        }
        get("api/nothing");
        return this;
    }

    /** Answers come in English from here on. */
    public ApiClient inEnglish() {
        var cookie = new HttpCookie("parindex.lang", "en");
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(server, cookie);
        return this;
    }

    public HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<byte[]> put(String path, String json, String... headers)
            throws IOException, InterruptedException {
        var request = request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /**
     * Brings a file as the screens do: announces it, sends it, and tells the address of its purpose; the first refusal is
     * the answer.
     */
    public HttpResponse<byte[]> upload(String target, String fileName, byte[] content)
            throws IOException, InterruptedException {
        var uploads = target.replaceFirst(".*(agencies/[^/]+)/.*", "api/$1/uploads");
        var begun = begin(uploads, fileName, content.length, target);
        if (begun.statusCode() != 201) {
            return begun;
        }
        var place = begun.headers().firstValue("Location").orElseThrow().substring(1);
        append(place, 0, BodyPublishers.ofByteArray(content));
        return finish(target, place, content);
    }

    /** Announces a file to the resumable uploads. */
    public HttpResponse<byte[]> begin(String uploads, String fileName, long size, String target)
            throws IOException, InterruptedException {
        return send(request(uploads)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Long.toString(size))
                .header(
                        "Upload-Metadata",
                        "filename " + base64(fileName) + ",fingerprint " + base64("0a1b") + ",target " + base64(target))
                .POST(BodyPublishers.noBody()));
    }

    /** Sends a piece of an upload. */
    public HttpResponse<byte[]> append(String upload, long offset, BodyPublisher piece)
            throws IOException, InterruptedException {
        return send(request(upload)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", piece));
    }

    /** How far an upload has come. */
    public HttpResponse<byte[]> head(String upload) throws IOException, InterruptedException {
        return send(request(upload).method("HEAD", BodyPublishers.noBody()));
    }

    public HttpResponse<byte[]> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    /** Tells the purpose of an upload that it is whole. */
    public HttpResponse<byte[]> finish(String target, String upload, byte[] content)
            throws IOException, InterruptedException {
        var id = upload.substring(upload.lastIndexOf('/') + 1);
        return post(target, "{\"upload\":\"" + id + "\",\"sha256\":\"" + sha256(content) + "\"}");
    }

    public HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Opens a web socket of the session. */
    public WebSocket webSocket(String path, WebSocket.Listener listener) {
        var address = URI.create("ws" + server.resolve(path).toString().substring("http".length()));
        return http.newWebSocketBuilder().buildAsync(address, listener).join();
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The body as JSON. */
    public static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    /** Forgets the token against forged requests, as another site would have to do without. */
    public void forgetToken() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(server, cookie));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .ifPresent(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
