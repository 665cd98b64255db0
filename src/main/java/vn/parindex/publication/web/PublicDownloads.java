package vn.parindex.publication.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.publication.Publication;
import vn.parindex.publication.PublishedResults;
import vn.parindex.shared.NotFoundException;

/** Published results for programs and spreadsheets. */
@RestController
@RequestMapping("/public/api")
class PublicDownloads {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CacheControl FRESH_FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    private final PublishedResults results;

    PublicDownloads(PublishedResults results) {
        this.results = results;
    }

    /** The snapshot byte for byte: its SHA-256 is the one on the page. */
    @GetMapping("/ranking.json")
    ResponseEntity<byte[]> json(
            @RequestParam(name = "year", required = false) String year,
            @RequestParam(name = "kind", required = false) String kind,
            @RequestParam(name = "set", required = false) String set) {
        var publication = Asked.ranking(results, year, kind, set).publication();
        var simulated = results.snapshot(publication).simulated();
        return file(
                results.text(publication),
                MediaType.APPLICATION_JSON,
                name(publication, "", simulated) + ".json",
                "W/\"" + publication.contentHash() + "\"");
    }

    /** One ranking as a table. */
    @GetMapping("/ranking.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(name = "year", required = false) String year,
            @RequestParam(name = "kind", required = false) String kind,
            @RequestParam(name = "set", required = false) String set,
            @RequestParam(name = "lang", required = false) String lang) {
        var found = Asked.ranking(results, year, kind, set);
        var publication = found.publication();
        var snapshot = results.snapshot(publication);
        var ranking = found.ranking();
        var locale = Asked.language(lang);
        var tag = String.join("-", publication.contentHash(), Address.text(ranking.kind()), locale.getLanguage());
        return file(
                ResultsCsv.of(snapshot, ranking, locale),
                CSV,
                name(publication, "-" + Address.text(ranking.kind()), snapshot.simulated()) + ".csv",
                "W/\"" + tag + "\"");
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<byte[]> missing(NotFoundException missing) {
        return ResponseEntity.status(404)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body("{\"error\":\"not found\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Publication publication, String part, boolean simulated) {
        return "par-index-" + publication.year() + part + (simulated ? "-simulated" : "");
    }

    private static ResponseEntity<byte[]> file(String text, MediaType type, String name, String tag) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(FRESH_FOR_A_MINUTE)
                .eTag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
