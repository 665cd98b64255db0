package vn.parindex.publication.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The theme's dark colours for readers whose computer prefers them. The intranet chooses them by an attribute that a
 * script writes; public pages have no script, so the same block is served under a media query.
 */
@RestController
class DarkColours {

    private static final Pattern DARK = Pattern.compile("\\[theme~=\"dark\"]\\s*\\{([^}]*)}");
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private volatile String sheet;

    @GetMapping("/public/dark.css")
    ResponseEntity<String> sheet() {
        if (sheet == null) {
            sheet = read();
        }
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(sheet);
    }

    private static String read() {
        try {
            var tokens = new ClassPathResource("static/themes/parindex/tokens.css")
                    .getContentAsString(StandardCharsets.UTF_8);
            var dark = DARK.matcher(tokens);
            if (!dark.find()) {
                throw new IllegalStateException("The theme has no dark colours");
            }
            return "@media screen and (prefers-color-scheme: dark) { :root {" + dark.group(1) + "} }\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
