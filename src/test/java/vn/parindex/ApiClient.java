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
import java.nio.charset.StandardCharsets;
import java.util.UUID;

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

    /** Sends a file as a form does; the name goes over the wire as it is. */
    public HttpResponse<byte[]> upload(String path, String fileName, BodyPublisher content)
            throws IOException, InterruptedException {
        var boundary = "----" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head.getBytes(StandardCharsets.UTF_8)),
                content,
                BodyPublishers.ofString(tail));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
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
