package vn.parindex.publication.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page as it goes out: its bytes, and the tag by which a reader's browser knows that it has it already. */
record RenderedPage(byte[] body, String tag) {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl FRESH_FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    static RenderedPage of(String html) {
        var body = html.getBytes(StandardCharsets.UTF_8);
        return new RenderedPage(body, tag(body));
    }

    ResponseEntity<byte[]> response(String language) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(FRESH_FOR_A_MINUTE)
                .eTag(tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(body);
    }

    /** For pages that say something is not there: never kept. */
    ResponseEntity<byte[]> response(HttpStatus status, String language) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(body);
    }

    /** Weak, so that the server may compress. */
    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
